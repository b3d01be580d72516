"""Office files are zip archives, and those carry the clock: here they do not."""

import io
import re
import zipfile
from collections.abc import Mapping

FIRST_DAY_A_ZIP_KNOWS = (1980, 1, 1, 0, 0, 0)
CLOCK = re.compile(
    rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:(?:created|modified)>)"
)
CORE = "docProps/core.xml"
MADE_ON_UNIX = 3
QUICKLY = 3
READABLE = 0o644 << 16


def stable(content: bytes) -> bytes:
    """Return the archive with its parts in a fixed order and no date of today."""
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        return archive({name: source.read(name) for name in source.namelist()})


def archive(parts: Mapping[str, bytes]) -> bytes:
    """Return an archive of the parts: the same parts give the same bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in sorted(parts, key=_order):
            part = zipfile.ZipInfo(name, FIRST_DAY_A_ZIP_KNOWS)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = MADE_ON_UNIX
            part.external_attr = READABLE
            content = _without_clock(name, parts[name])
            made.writestr(part, content, compresslevel=QUICKLY)
    return target.getvalue()


def _order(name: str) -> tuple[bool, str]:
    # Readers expect the list of types first.
    return name != "[Content_Types].xml", name


def _without_clock(name: str, content: bytes) -> bytes:
    if name != CORE:
        return content
    return CLOCK.sub(rb"\g<1>1980-01-01T00:00:00Z\g<3>", content)
