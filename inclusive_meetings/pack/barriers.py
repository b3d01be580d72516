"""What stops people, and who does what about it by when: a table."""

from collections.abc import Iterator

from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Block, Section, Table, paragraph
from inclusive_meetings.model.checklist import Barrier, BarrierState
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.times import day_in_words

HERE = "checklist"


def barriers(written: tuple[Barrier, ...], wording: Wording) -> Iterator[Block]:
    """Yield the section; nothing where nobody wrote a barrier down."""
    if not written:
        return
    about = paragraph(wording.say(f"{HERE}.barriers-about"))
    yield Section(
        text(wording.say(f"{HERE}.barriers")), (about, table(written, wording))
    )


def table(written: tuple[Barrier, ...], wording: Wording) -> Table:
    """Return the table: what stops whom, what is done, who does it by when."""
    heads = tuple(
        text(wording.say(f"{HERE}.{key}")) for key in ("barrier", "doing", "owner")
    )
    rows = tuple(
        (
            text(_stops(each, wording)),
            text(done(each, wording)),
            text(_owner(each, wording)),
        )
        for each in written
    )
    return Table(wording.say(f"{HERE}.barriers-caption"), heads, rows)


def done(barrier: Barrier, wording: Wording) -> str:
    """Return what is done about it, or why it cannot be mended."""
    match barrier.state:
        case BarrierState.MENDED:
            said = wording.say(f"{HERE}.barrier-mended", doing=barrier.doing)
            return said.strip()
        case BarrierState.CANNOT if barrier.because:
            because = barrier.because
            return wording.say(f"{HERE}.barrier-cannot", because=because)
        case _:
            return barrier.doing or wording.say(f"{HERE}.barrier-nothing")


def _stops(barrier: Barrier, wording: Wording) -> str:
    words, whom = barrier.words, barrier.stops
    if not whom:
        return words
    return wording.say(f"{HERE}.barrier-stops", words=words, whom=whom)


def _owner(barrier: Barrier, wording: Wording) -> str:
    owner = barrier.owner or wording.say(f"{HERE}.barrier-nobody")
    if barrier.until is None:
        return owner
    return f"{owner}, {day_in_words(barrier.until, wording)}"
