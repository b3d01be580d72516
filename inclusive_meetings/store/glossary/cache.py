"""Large glossaries are read once: what was read is kept by the hash of the bytes.

The cache may be deleted at any time. A file of it is written under a name of its own
and then renamed, so two programs at once never see half of one; one that does not fit
is ignored and written anew. Small files are not kept: they are read sooner than found.
"""

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from platformdirs import user_cache_path

from inclusive_meetings.files.decode import decoded, file_bytes
from inclusive_meetings.files.digest import digest_of
from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.store.draft import GLOSSARY_BYTES_AT_MOST
from inclusive_meetings.store.glossary.from_cache import glossary_kept, kept_lines
from inclusive_meetings.store.glossary.rows import MISSHAPEN

WORTH_KEEPING = 4_000
# Raise it when rows change their shape or reading finds something else.
SHAPE = 3
KEPT_AT_MOST = 40


def glossary_file(path: Path, shown: str, cache: Path | None = None) -> GlossaryFile:
    """Return the glossary at `path`, called `shown`; raises CannotRead.

    `cache` is the folder of what was read before; the user's own if None.
    """
    return glossary_of(file_bytes(path, shown, GLOSSARY_BYTES_AT_MOST), shown, cache)


def glossary_of(content: bytes, shown: str, cache: Path | None = None) -> GlossaryFile:
    """Return the glossary that a file with this content is; raises CannotRead."""
    if len(content) < WORTH_KEEPING:
        return _read(content, shown)
    folder = cache or user_cache_path("inclusive_meetings") / "glossaries"
    kept = folder / f"{digest_of(content)}-{SHAPE}.lines"

    def read_anew() -> GlossaryFile:
        with _without_looking_for_rubbish():
            return _read(content, shown)

    known = _kept(kept, shown, read_anew)
    if known is not None:
        return known
    found = read_anew()
    # A cache that cannot be written costs time, nothing else.
    with suppress(OSError):
        _keep(kept, "\n".join(kept_lines(found)))
        _tidy(folder)
    return found


def _read(content: bytes, shown: str) -> GlossaryFile:
    # Loaded here, as is what writes below: mostly all glossaries are in the cache.
    from inclusive_meetings.store.glossary.reading import read_glossary  # noqa: PLC0415 - as above

    return read_glossary(decoded(content, shown))


def _kept(
    file: Path, shown: str, read_anew: Callable[[], GlossaryFile]
) -> GlossaryFile | None:
    try:
        with _without_looking_for_rubbish():
            return glossary_kept(file.read_bytes(), shown, read_anew)
    except (OSError, *MISSHAPEN):
        return None


def _keep(file: Path, content: str) -> None:
    from tempfile import NamedTemporaryFile  # noqa: PLC0415 - as above

    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with NamedTemporaryFile(
        "w",
        encoding="utf-8",
        newline="\n",
        dir=file.parent,
        suffix=".new",
        delete=False,
    ) as new:
        new.write(content)
    try:
        os.replace(new.name, file)  # noqa: PTH105 - on Windows Path.rename refuses
    except OSError:
        Path(new.name).unlink(missing_ok=True)
        raise


def _tidy(folder: Path) -> None:
    """Forget what was kept longest ago, and what a stopped program left behind."""
    kept = sorted(folder.glob("*"), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in kept[KEPT_AT_MOST:]:
        file.unlink(missing_ok=True)


@contextmanager
def _without_looking_for_rubbish() -> Iterator[None]:
    # Many small values are made and none is thrown away: the search for rubbish
    # would go through all of them again and again.
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
