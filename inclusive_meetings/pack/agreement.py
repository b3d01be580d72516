"""A page to fill in together: what a group and a service bring, and what they get."""

from collections.abc import Iterator

from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import (
    Block,
    Document,
    Section,
    WriteHere,
    paragraph,
)
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Role, ShownAs
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief

HERE = "agreement"
SIDES = frozenset({Role.VCSO, Role.CHAIR, Role.STATUTORY})


def make(brief: Brief) -> Document:
    """Return the page with the names and the aim that the agenda gives."""
    meeting, wording = brief.meeting, brief.wording
    agreed = Section(
        text(wording.say(f"{HERE}.questions-title")), tuple(_questions(wording))
    )
    return Document(
        wording.say(f"{HERE}.title"),
        meeting.language,
        (*_opening(meeting, wording), agreed, *_end(wording)),
        about=wording.say(f"{HERE}.about", title=meeting.title),
    )


def _opening(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    yield paragraph(wording.say(f"{HERE}.opening"))
    sides = (
        who.organisation
        for who in meeting.people
        if who.role in SIDES and who.shown_as is not ShownAs.NOBODY
    )
    names = ", ".join(dict.fromkeys(filter(None, sides)))
    if names:
        yield paragraph(wording.say(f"{HERE}.between", names=names))
    else:
        yield WriteHere(wording.say(f"{HERE}.between-nobody"), 2)
    if meeting.purpose:
        yield paragraph(wording.say(f"{HERE}.aim", purpose=meeting.purpose))
    else:
        yield WriteHere(wording.say(f"{HERE}.aim-none"), 2)


def _questions(wording: Wording) -> Iterator[Block]:
    for line in wording.records[f"{HERE}.questions"]:
        because, source = line["because"], line["source"]
        why = wording.say(f"{HERE}.source", because=because, source=source)
        room = WriteHere(wording.say(f"{HERE}.answer"), int(line["lines"]))
        yield Section(text(line["ask"]), (paragraph(why), room))


def _end(wording: Wording) -> Iterator[Block]:
    yield WriteHere(wording.say(f"{HERE}.again"), 1)
    yield WriteHere(wording.say(f"{HERE}.signed"), 4)
