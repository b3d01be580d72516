"""What a rule says: where, what, what to do, and how much it matters."""

from inclusive_meetings.model.findings import Level
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place


@frozen
class Fault:
    """One fault. `people` is how many it leaves out; None for all contributors.

    A private fault rests on what one person asked for.
    """

    level: Level
    place: Place
    what: str
    mend: str
    people: int | None = None
    is_private: bool = False


def must(
    place: Place,
    what: str,
    mend: str,
    *,
    people: int | None = None,
    private: bool = False,
) -> Fault:
    """Return a fault that keeps people out."""
    return Fault(Level.MUST, place, what, mend, people, private)


def should(
    place: Place,
    what: str,
    mend: str,
    *,
    people: int | None = None,
    private: bool = False,
) -> Fault:
    """Return a fault that makes it hard for people."""
    return Fault(Level.SHOULD, place, what, mend, people, private)


def could(
    place: Place,
    what: str,
    mend: str,
    *,
    people: int | None = None,
    private: bool = False,
) -> Fault:
    """Return something worth a thought."""
    return Fault(Level.COULD, place, what, mend, people, private)
