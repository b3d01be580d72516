"""The meeting minute by minute: what the chair does, and who needs what just then."""

from collections.abc import Iterator

from inclusive_meetings.document.nodes import Block, Timeline, paragraph
from inclusive_meetings.model.item import Item, ItemKind, concerns
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor, Role
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.agenda import asked, moment
from inclusive_meetings.pack.arrangements import is_nothing, private
from inclusive_meetings.pack.phrasing.phrases import names

HERE = "run-sheet"


def times(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield who interprets, then every item with its cues."""
    yield from _interpreters(meeting, wording)
    if not meeting.items:
        return
    yield Timeline(
        wording.say(f"{HERE}.time-caption"),
        tuple(
            moment(item, wording, tuple(_cues(item, meeting, wording)))
            for item in meeting.items
        ),
    )


def _interpreters(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    found = _interpreting(meeting)
    asking = [person for person in meeting.contributors if private(person).language]
    key = "interpreters" if found else "interpreters-missing"
    people = "; ".join(person.name for person in found or asking)
    if people:
        yield paragraph(wording.say(f"{HERE}.{key}", names=people))


def _interpreting(meeting: Meeting) -> list[Contributor]:
    return [person for person in meeting.people if person.role is Role.INTERPRETER]


def _cues(item: Item, meeting: Meeting, wording: Wording) -> Iterator[Block]:
    if item.leads:
        yield paragraph(wording.say("agenda.lead", names=names(item.leads)))
    yield from asked(item, wording)
    if item.kind is not ItemKind.TALK:
        yield paragraph(wording.say(f"{HERE}.cue-{item.kind}"))
    elif first := item.raised_by or item.leads:
        yield paragraph(wording.say(f"{HERE}.cue-item", names=names(first)))
    else:
        yield paragraph(wording.say(f"{HERE}.cue-item-plain"))
    if item.kind is ItemKind.TALK and _interpreting(meeting):
        yield paragraph(wording.say(f"{HERE}.cue-interpreter"))
    yield from map(paragraph, _needed_now(item, meeting, wording))


def _needed_now(item: Item, meeting: Meeting, wording: Wording) -> Iterator[str]:
    """Yield food at a break, everyone's needs at the start, else the speakers'."""
    is_first = item is meeting.items[0]
    for person in meeting.people:
        known = private(person)
        if item.kind is ItemKind.BREAK:
            key, answers = "now-food", [known.food]
        elif is_first:
            key, answers = "now", [known.access, known.language]
        else:
            key, answers = "now", [known.access] if concerns(item, person) else []
        words = "; ".join(_named(answers, wording))
        if words:
            yield wording.say(f"{HERE}.{key}", name=person.name, words=words)


def _named(answers: list[str | None], wording: Wording) -> Iterator[str]:
    for answer in answers:
        if answer and not is_nothing(answer, wording):
            yield answer.rstrip(". ")
