"""Change a list that is kept beside an agenda, and leave every other byte alone."""

from collections.abc import Iterable, Mapping

from inclusive_meetings.store.draft import TANGLED, Draft, refusal
from inclusive_meetings.store.splice import SpliceError, spliced
from inclusive_meetings.store.splice_tree import Change, Put

Entry = Mapping[str, str]


def as_key(name: str) -> str:
    """Return a key as the readers look it up: `Checked_By` as `checked-by`."""
    return "-".join(name.strip().lower().replace("_", " ").replace("-", " ").split())


def appended(
    before: Draft, text: str, name: str, there: int, entries: Iterable[Entry]
) -> str:
    """Return the text with more entries behind the `there` that the list has.

    Raises CannotRead where the file is written so that it cannot be changed safely.
    """
    new = tuple(entries)
    if not new:
        return text
    if not there:
        return changed(before, text, [Put((name,), new)])
    for number, entry in enumerate(new, there):
        text = changed(before, text, [Put((name, number), entry)])
    return text


def changed(before: Draft, text: str, changes: Iterable[Change]) -> str:
    """Return the text with the changes. Raises CannotRead as above."""
    try:
        return spliced(text, before.file, changes)
    except (SpliceError, LookupError):
        raise refusal(before.file, 1, "cannot-change", *TANGLED) from None
