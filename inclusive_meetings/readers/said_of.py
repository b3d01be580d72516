"""Lines of the front matter that say something of something: `rule — reason`.

People type the dash as they can: —, –, or a hyphen between spaces.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.files.yaml_nodes import as_key
from inclusive_meetings.model.meeting import Allowed, Raised
from inclusive_meetings.model.place import Passage
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.fields import Fields, quoted

DASH = re.compile(r"\s*[—–]\s*|\s+--?\s+")


def allowed(fields: Fields) -> tuple[Allowed, ...]:
    """Return what the chair accepts; a line without a reason is a warning."""
    return tuple(_allowed(fields))


def raised(fields: Fields) -> tuple[Raised, ...]:
    """Return what was raised last time, each with what came of it."""
    made = []
    for line in fields.passages("raised-last-time"):
        words, answer = _parts(line.text)
        made.append(Raised(Passage(words, line.start), answer))
    return tuple(made)


def _allowed(fields: Fields) -> Iterator[Allowed]:
    for line in fields.passages("allow"):
        rule, reason = _parts(line.text)
        if not reason:
            what = f"{quoted(line.text)} does not say why it is allowed."
            mend = "Write it as  long-without-break — we agreed a working lunch"
            found = Problem(line.start, "no-reason", what, mend, serious=False)
            fields.found.append(found)
            continue
        yield Allowed(Passage(as_key(rule), line.start), reason)


def _parts(line: str) -> tuple[str, str]:
    first, *rest = DASH.split(line, maxsplit=1)
    return first.strip(), "".join(rest).strip()
