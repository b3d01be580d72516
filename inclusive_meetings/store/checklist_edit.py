"""Write what became of lines of a checklist, and leave every other byte as it was."""

from collections.abc import Mapping

from inclusive_meetings.store.draft import Draft
from inclusive_meetings.store.kept_edit import Entry, with_values

ABOUT = """\
# The inclusion checklist of this meeting. It is private, and yours to change.
# state is one of: not done, done (by: who), not needed (reason: why).
"""


def with_lines(before: Draft, values: Mapping[int, Entry]) -> str:
    """Return the text with values of lines changed, by the number of the line.

    "" takes a value away. Raises CannotRead where the file cannot be changed safely.
    """
    return with_values(before, "lines", values)


def with_barriers(before: Draft, values: Mapping[int, Entry]) -> str:
    """Return the text with values changed of what stops people, by its number.

    Raises CannotRead as above.
    """
    return with_values(before, "barriers", values)
