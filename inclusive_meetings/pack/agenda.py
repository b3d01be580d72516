"""The agenda as everyone reads it: when, who, what is asked, what can change."""

from collections.abc import Iterator

from inclusive_meetings.document.markdown import blocks as markdown
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Callout,
    Document,
    Moment,
    Paragraph,
    Section,
    Strong,
    TimeEntry,
    Timeline,
    Tone,
    bullets,
    paragraph,
    text,
)
from inclusive_meetings.model.meeting import Item, ItemKind, Meeting, Paper
from inclusive_meetings.model.people import NamedPerson
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.marking import marked
from inclusive_meetings.pack.meanings import word_list
from inclusive_meetings.pack.phrases import (
    contact_words,
    labelled,
    pre_meeting_words,
    purpose_words,
    stage_words,
    when_words,
    where_words,
)
from inclusive_meetings.pack.times import clock_words, day_in_words, length_words


def make(brief: Brief) -> Document:
    """Return the agenda."""
    meeting, wording = brief.meeting, brief.wording
    parts = (
        *facts(meeting, wording),
        *_background(meeting, wording),
        Section(text(wording.say("agenda.times-title")), (timeline(meeting, wording),)),
        Section(
            text(wording.say("agenda.items-title")), tuple(_items(meeting, wording))
        ),
        *_papers(meeting, wording),
        Section(
            text(wording.say("agenda.formats-title")),
            (paragraph(wording.say("agenda.formats")),),
        ),
    )
    return Document(
        meeting.title.text,
        meeting.language,
        marked(parts, brief.words),
        about=wording.say("agenda.about", title=meeting.title),
        words=word_list(brief.words, wording),
    )


def facts(meeting: Meeting, wording: Wording) -> Blocks:
    """Return when, where, why, what can change, and whom to ask."""
    return tuple(_facts(meeting, wording))


def _facts(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    venue = meeting.where.venue
    join = meeting.where.join
    lines = (
        ("when", when_words(meeting, wording)),
        ("where", where_words(meeting, wording)),
        ("travel", venue.travel if venue else ""),
        ("purpose", meeting.purpose),
        ("can-change", stage_words(meeting.stage, wording)),
        ("chair", str(meeting.chair or "")),
        ("pre-meeting", pre_meeting_words(meeting, wording)),
    )
    for key, words in lines:
        if words:
            yield labelled(wording.say(f"agenda.{key}"), words)
        if key == "where" and join:
            yield paragraph(wording.say("common.join", join=join))
    if meeting.contact is None:
        yield paragraph(wording.say("agenda.contact-missing"))
        return
    label = Strong(text(wording.say("agenda.contact")))
    yield Paragraph((label, *text(" "), *contact_words(meeting.contact)))


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


def title(item: Item) -> str:
    """Return the title with its number, if it has one."""
    return f"{item.number}. {item.title}" if item.number else item.title.text


def names(people: tuple[NamedPerson, ...]) -> str:
    """Return names with organisations, one after the other."""
    return "; ".join(map(str, people))


def asked(item: Item, wording: Wording) -> Iterator[Block]:
    """Yield what the item asks of people, with its questions."""
    if item.content_note:
        words = wording.say("agenda.content-note", note=item.content_note)
        yield Callout(Tone.IMPORTANT, words, ())
    if item.kind is ItemKind.REFLECTION:
        yield paragraph(wording.say("agenda.reflection-note"))
    if item.purpose:
        yield labelled(wording.say("agenda.asks"), purpose_words(item, wording))
    if len(item.questions) == 1:
        yield labelled(wording.say("agenda.question"), item.questions[0])
    elif item.questions:
        yield Paragraph((Strong(text(wording.say("agenda.questions"))),))
        yield bullets(item.questions)


def _items(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    for item in meeting.items:
        if item.kind is ItemKind.BREAK and item.text is None:
            continue
        yield Section(text(title(item)), tuple(_item(item, wording)))


def _item(item: Item, wording: Wording) -> Iterator[Block]:
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
        yield from markdown(item.text.text, table_caption=item.title.text)


def _background(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    if meeting.background:
        written = markdown(meeting.background.text, table_caption=meeting.title.text)
        yield Section(text(wording.say("agenda.background-title")), written)


def _papers(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    if meeting.papers:
        entries = tuple((paragraph(_paper(p, wording)),) for p in meeting.papers)
        yield Section(text(wording.say("agenda.papers-title")), (Bullets(entries),))


def _paper(paper: Paper, wording: Wording) -> str:
    if paper.sent is None:
        return paper.title
    day = day_in_words(paper.sent, wording)
    return wording.say("agenda.paper-sent", title=paper.title, day=day)
