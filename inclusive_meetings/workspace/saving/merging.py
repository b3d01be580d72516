"""Two changed copies of an agenda brought together, where they leave each other be."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from inclusive_meetings.audit.mending.lines import LINE, Edit, applied


def both(base: str, mine: str, theirs: str) -> str | None:
    """Return the text with both changes; None where they touch the same lines."""
    ours, others = list(_edits(base, mine)), list(_edits(base, theirs))
    if any(_touch(one, other) for one in ours for other in others):
        return None
    return applied(base, (*ours, *others))


def _touch(one: Edit, other: Edit) -> bool:
    if one == other:
        return True
    return one.line <= other.line + other.takes and other.line <= one.line + one.takes


def _edits(base: str, changed: str) -> Iterator[Edit]:
    before, after = LINE.findall(base), LINE.findall(changed)
    for kind, first, end, begins, over in SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        if kind != "equal":
            yield Edit(first, end - first, "".join(after[begins:over]))
