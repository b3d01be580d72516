"""The agenda as everyone reads it: when, who, what is asked, what can change."""

from collections.abc import Iterator

from inclusive_meetings.document.inlines import Strong, text
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Callout,
    Document,
    Moment,
    Paragraph,
    Section,
    TimeEntry,
    Timeline,
    Tone,
    bullets,
    paragraph,
)
from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.picture import Pictures
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.agenda_facts import background, facts, papers
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.marking import marked
from inclusive_meetings.pack.phrasing.meanings import word_list, words_in
from inclusive_meetings.pack.phrasing.phrases import (
    labelled,
    names,
    purpose_words,
    stage_words,
    title,
)
from inclusive_meetings.pack.phrasing.times import clock_words, length_words
from inclusive_meetings.pack.phrasing.written import written


def make(brief: Brief) -> Document:
    """Return the agenda."""
    meeting, wording = brief.meeting, brief.wording
    # A word that stands only in a paper is not explained here.
    here = {meeting.title.text, *(item.title.text for item in meeting.items)}
    words = words_in(brief.words, here)
    blocks = (
        *facts(meeting, wording),
        *background(meeting, wording),
        *_programme(meeting, wording),
        *papers(meeting, wording),
        Section(
            text(wording.say("agenda.formats-title")),
            (paragraph(wording.say("agenda.formats")),),
        ),
    )
    return Document(
        meeting.title.text,
        meeting.language,
        marked(blocks, words),
        about=wording.say("agenda.about", title=meeting.title),
        words=word_list(words, wording),
    )


def timeline(meeting: Meeting, wording: Wording) -> Timeline:
    """Return the times of the whole meeting."""
    return Timeline(
        wording.say("agenda.times-caption"),
        tuple(moment(item, wording) for item in meeting.items),
    )


def moment(item: Item, wording: Wording, blocks: Blocks | None = None) -> TimeEntry:
    """Return one line of the times: title, who leads, when a break ends."""
    said = [wording.say("agenda.lead", names=names(item.leads))] if item.leads else []
    if item.kind is ItemKind.BREAK and item.end:
        until = clock_words(item.end)
        said.append(wording.say("agenda.break-until", time=until))
    kind = wording.say(f"common.moment-{item.kind}")
    return TimeEntry(
        time=clock_words(item.start) if item.start else "",
        length=length_words(item.minutes, wording),
        title=text(title(item)),
        moment=Moment(item.kind),
        kind="" if kind.lower() == item.title.text.lower() else kind,
        blocks=tuple(map(paragraph, said)) if blocks is None else blocks,
    )


def asked(item: Item, wording: Wording) -> Iterator[Block]:
    """Yield what the item asks of people, with its questions."""
    if item.content_note:
        label = wording.say("agenda.content-note")
        yield Callout(Tone.IMPORTANT, label, (paragraph(item.content_note),))
    if item.kind is ItemKind.REFLECTION:
        yield paragraph(wording.say("agenda.reflection-note"))
    if item.purpose:
        yield labelled(wording.say("agenda.asks"), purpose_words(item, wording))
    if len(item.questions) == 1:
        yield labelled(wording.say("agenda.question"), item.questions[0])
    elif item.questions:
        yield Paragraph((Strong(text(wording.say("agenda.questions"))),))
        yield bullets(item.questions)


def _programme(meeting: Meeting, wording: Wording) -> Blocks:
    if not meeting.items:
        return (paragraph(wording.say("agenda.items-none")),)
    times = text(wording.say("agenda.times-title"))
    return (
        Section(times, (timeline(meeting, wording),)),
        Section(
            text(wording.say("agenda.items-title")), tuple(_items(meeting, wording))
        ),
    )


def _items(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    for item in meeting.items:
        if item.kind is ItemKind.BREAK and item.text is None:
            continue
        blocks = tuple(_item(item, meeting.pictures, wording))
        nothing = (paragraph(wording.say("agenda.item-bare")),)
        yield Section(text(title(item)), blocks or nothing)


def _item(item: Item, pictures: Pictures, wording: Wording) -> Iterator[Block]:
    when = clock_words(item.start) if item.start else ""
    length = length_words(item.minutes, wording)
    if when or length:
        yield paragraph(", ".join(filter(None, (when, length))))
    if item.leads:
        yield paragraph(wording.say("agenda.lead", names=names(item.leads)))
    if item.raised_by:
        yield paragraph(wording.say("agenda.raised-by", names=names(item.raised_by)))
    if item.stage:
        label = wording.say("agenda.can-change")
        yield labelled(label, stage_words(item.stage, wording))
    yield from asked(item, wording)
    if item.papers:
        yield paragraph(wording.say("agenda.paper", titles="; ".join(item.papers)))
    if item.text:
        yield from written(item.text, item.title.text, wording, pictures)
