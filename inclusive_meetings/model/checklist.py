"""What became of each line of the inclusion checklist, and of what stops people."""

from datetime import date
from enum import StrEnum

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place


class TickState(StrEnum):
    """What a person wrote about a line. Nothing written is not done."""

    NOT_DONE = "not done"
    DONE = "done"
    NOT_NEEDED = "not needed"


class BarrierState(StrEnum):
    """How far a barrier is: still there, gone, or one that cannot be mended now."""

    OPEN = "open"
    MENDED = "mended"
    CANNOT = "cannot"


@frozen
class Tick:
    """What is written about one line.

    `by` is who does it or did it, `until` by when, `done_on` when it was done, `reason`
    why it is not needed. `do` is what to do, for a line of the chair's own.
    """

    line: str
    place: Place
    state: TickState = TickState.NOT_DONE
    by: str = ""
    until: date | None = None
    done_on: date | None = None
    reason: str = ""
    note: str = ""
    do: str = ""


@frozen
class Barrier:
    """Something that stops people, and who does what about it by when.

    `stops` says whom it stops, `raised_by` who said so, if they agreed to be named;
    `because` why it cannot be mended.
    """

    words: str
    place: Place
    state: BarrierState = BarrierState.OPEN
    stops: str = ""
    raised_by: str = ""
    doing: str = ""
    owner: str = ""
    until: date | None = None
    because: str = ""


@frozen
class TickList:
    """The checklist that is kept beside one agenda, in the order of its file."""

    ticks: tuple[Tick, ...] = ()
    barriers: tuple[Barrier, ...] = ()

    def of(self, line: str) -> Tick | None:
        """Return what is written about this line, if anything."""
        return next((tick for tick in self.ticks if tick.line == line), None)


NOTHING_TICKED = TickList()
