"""What is wrong in a file, said so that a chair can mend it.

A serious problem stops the work; any other is a warning: it is shown, and what
could be understood is used.
"""

from collections.abc import Iterable

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place


@frozen
class Problem:
    """One thing that is wrong: where, what, and how to mend it.

    `slug` names the kind of problem, such as `time-of-day`. `what` quotes the
    file's own words; `mend` gives an example that can be copied.
    """

    place: Place
    slug: str
    what: str
    mend: str
    serious: bool = True

    def __str__(self) -> str:
        kind = "" if self.serious else "warning: "
        return f"{self.place}: {kind}{self.what} {self.mend} ({self.slug})"


class CannotRead(Exception):  # noqa: N818 - it reads as a sentence where it is raised
    """A file cannot be used; carries every problem, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def refused(file: str, slug: str, what: str, mend: str) -> CannotRead:
    """Return the refusal of a whole file: no line of it is to blame."""
    return CannotRead([Problem(Place(file, 1, 1), slug, what, mend)])
