"""Where the power in the room lies, in numbers and names, and what a chair can do."""

from collections.abc import Iterator

from inclusive_meetings.document.nodes import Block, bullets, paragraph
from inclusive_meetings.model.item import ItemKind, concerns
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.phrases import stage_words

HERE = "run-sheet"


def power(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield who is how many, who decides, whose minutes these are, and what to do."""
    paid = tuple(person for person in meeting.people if person.is_paid_to_come)
    yield from _numbers(len(paid), len(meeting.contributors), wording)
    yield from _minutes(meeting, wording)
    yield from _decides(paid, wording)
    stage = stage_words(meeting.stage, wording)
    yield paragraph(wording.say(f"{HERE}.power-stage", stage=stage))
    yield paragraph(wording.say(f"{HERE}.power-do"))
    yield bullets([line["say"] for line in wording.records[f"{HERE}.power"]])


def _numbers(staff: int, contributors: int, wording: Wording) -> Iterator[Block]:
    yield paragraph(
        wording.say(f"{HERE}.power-numbers", staff=staff, contributors=contributors)
    )
    if contributors == 1:
        yield paragraph(wording.say(f"{HERE}.power-alone"))
    elif staff > contributors:
        yield paragraph(wording.say(f"{HERE}.power-majority"))


def _minutes(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    talks = [item for item in meeting.items if item.kind is ItemKind.TALK]
    total = sum(item.minutes for item in talks)
    if not total:
        return
    theirs = sum(
        item.minutes
        for item in talks
        if any(concerns(item, person) for person in meeting.contributors)
    )
    yield paragraph(wording.say(f"{HERE}.power-minutes", theirs=theirs, all=total))


def _decides(paid: tuple[Contributor, ...], wording: Wording) -> Iterator[Block]:
    lines = [
        wording.say(f"{HERE}.power-decides", name=person.name, words=person.does)
        for person in paid
        if person.does
    ]
    if lines:
        yield paragraph(wording.say(f"{HERE}.power-who"))
        yield bullets(lines)
