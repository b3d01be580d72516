"""A page or two for senior managers: what stops people, and what only they can change.

It holds no finding that rests on what one person asked for.
"""

from collections.abc import Iterator

from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Document,
    Steps,
    bullets,
    paragraph,
)
from inclusive_meetings.model.checklist import BarrierState
from inclusive_meetings.model.findings import Level
from inclusive_meetings.model.people import ShownAs
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.barriers import table
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.advice import on_paper
from inclusive_meetings.pack.phrasing.agenda_block import to_copy
from inclusive_meetings.pack.phrasing.sections import titled

HERE = "for-managers"
FINDINGS_SHOWN = 8


def make(brief: Brief) -> Document:
    """Return the page. It names no person but those whom the chair wrote down."""
    meeting, wording = brief.meeting, brief.wording
    sections: tuple[tuple[str, Blocks], ...] = (
        ("found", tuple(_found(brief))),
        ("barriers", tuple(_barriers(brief))),
        ("limits", tuple(_limits(brief))),
        ("ask", tuple(_asks(wording))),
    )
    return Document(
        wording.say(f"{HERE}.title"),
        meeting.language,
        (_opening(brief), *titled(HERE, sections, wording)),
        about=wording.say(f"{HERE}.about", title=meeting.title),
        notice=wording.say(f"{HERE}.notice"),
    )


def _opening(brief: Brief) -> Block:
    meeting, say = brief.meeting, brief.wording.say
    contributors = len(meeting.contributors)
    if not contributors:
        return paragraph(say(f"{HERE}.opening-nobody", title=meeting.title))
    staff = sum(person.is_paid_to_come for person in meeting.people)
    names = {"title": meeting.title, "contributors": contributors, "staff": staff}
    return paragraph(say(f"{HERE}.opening", **names))


def _found(brief: Brief) -> Iterator[Block]:
    say = brief.wording.say
    people = brief.meeting.people
    hidden = [who.name for who in people if who.shown_as is not ShownAs.NAME]
    found = [
        each
        for each in brief.findings
        if each.level is not Level.COULD
        and not each.is_private
        and not any(name in each.message for name in hidden)
    ]
    if not found:
        yield paragraph(say(f"{HERE}.found-none"))
        return
    yield paragraph(say(f"{HERE}.found-about"))
    shown = found[:FINDINGS_SHOWN]
    lines = (
        say(f"{HERE}.found-do", message=each.message, help=on_paper(each.help))
        for each in shown
    )
    yield Steps(tuple((paragraph(line),) for line in lines))
    if more := len(found) - len(shown):
        yield paragraph(say(f"{HERE}.found-more", count=more))


def _barriers(brief: Brief) -> Iterator[Block]:
    written = brief.ticks.barriers
    if written:
        yield table(written, brief.wording)
    else:
        yield paragraph(brief.wording.say(f"{HERE}.barriers-none"))


def _limits(brief: Brief) -> Iterator[Block]:
    say = brief.wording.say
    limits = [b for b in brief.ticks.barriers if b.state is BarrierState.CANNOT]
    if not limits:
        yield paragraph(say(f"{HERE}.limits-none"))
        return
    yield paragraph(say(f"{HERE}.limits-about"))
    yield bullets(
        [say(f"{HERE}.limit", words=b.words, because=b.because) for b in limits]
    )


def _asks(wording: Wording) -> Iterator[Block]:
    asks = wording.records[f"{HERE}.asks"]
    yield Steps(tuple((paragraph(line["ask"]),) for line in asks))
    keys = ("heading", "time", "purpose", "question")
    lines = (wording.say(f"{HERE}.item-{key}") for key in keys)
    yield to_copy(wording.say(f"{HERE}.item-title"), lines)
