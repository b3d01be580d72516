"""What one person will be asked, when, and what of it can still change."""

from collections.abc import Iterator

from inclusive_meetings.document.inlines import Strong, text
from inclusive_meetings.document.nodes import (
    Block,
    Bullets,
    Paragraph,
    bullets,
    paragraph,
)
from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.phrases import labelled, stage_words
from inclusive_meetings.pack.phrasing.times import clock_words, length_words


def asked(meeting: Meeting, reader: Contributor, wording: Wording) -> Iterator[Block]:
    """Yield the person's items with their questions, and what else they may meet."""
    own = meeting.items_of(reader)
    if own:
        yield Bullets(tuple(tuple(_item(item, reader, wording)) for item in own))
    else:
        yield paragraph(wording.say("briefing.asked-none"))
    for item in meeting.items:
        if item.content_note:
            note, title = item.content_note, item.title
            said = wording.say("briefing.content-note", title=title, note=note)
            yield paragraph(said)
    yield from _reflection(meeting, wording)


def can_change(
    meeting: Meeting, reader: Contributor, wording: Wording
) -> Iterator[Block]:
    """Yield what can still change: of the meeting, and of each item that differs."""
    own = [item for item in meeting.items_of(reader) if item.stage]
    differ = [item for item in own if item.stage is not meeting.stage]
    if meeting.stage or not differ:
        label = wording.say("agenda.can-change")
        yield labelled(label, stage_words(meeting.stage, wording))
    for item in differ:
        said = stage_words(item.stage, wording)
        yield paragraph(wording.say("briefing.change", title=item.title, said=said))


def _item(item: Item, reader: Contributor, wording: Wording) -> Iterator[Block]:
    said = wording.say(
        "briefing.item" if item.start and item.minutes else "briefing.item-plain",
        time=clock_words(item.start) if item.start else "",
        title=item.title,
        length=length_words(item.minutes, wording),
    )
    yield Paragraph((Strong(text(said)), *text(f" {_whose(item, reader, wording)}")))
    if item.questions:
        yield bullets(item.questions)


def _whose(item: Item, reader: Contributor, wording: Wording) -> str:
    if any(who.name == reader.name for who in item.leads):
        alone = len(item.leads) == 1
        return wording.say("briefing.yours-lead" if alone else "briefing.yours-share")
    if any(str(who) == reader.organisation for who in item.leads):
        return wording.say("briefing.yours-group")
    return wording.say("briefing.yours-raised")


def _reflection(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    for item in meeting.items:
        if item.kind is ItemKind.REFLECTION:
            when = wording.say("how-it-works.reflection-then")
            if item.start:
                time = clock_words(item.start)
                when = wording.say("how-it-works.reflection-at", time=time)
            yield paragraph(f"{when} {wording.say('briefing.reflection')}")
            return
