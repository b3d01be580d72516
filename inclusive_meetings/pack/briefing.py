"""The briefing: one person, by name, and nobody else's needs. Two pages at most."""

from collections.abc import Iterator

from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Document,
    Paragraph,
    Section,
    Strong,
    bullets,
    paragraph,
    text,
)
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.meeting import Item, ItemKind, Meeting, concerns
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.arrangements import (
    arranged,
    beforehand,
    in_return,
    payment,
)
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.marking import marked
from inclusive_meetings.pack.meanings import WORDS_AT_MOST, word_list
from inclusive_meetings.pack.phrases import (
    contact_words,
    stage_words,
    when_words,
    where_words,
)
from inclusive_meetings.pack.times import clock_words, length_words

NAMES_AT_MOST = 14


def make(brief: Brief) -> Document:
    """Return the briefing of `brief.reader`."""
    meeting, wording, reader = brief.meeting, brief.wording, brief.reader
    if reader is None:
        raise ValueError("A briefing is for one person.")
    words = own_words(brief.words, meeting, reader)[:WORDS_AT_MOST]
    hello = paragraph(wording.say("briefing.hello", name=reader.name))
    sections = (
        ("why", _why(reader, wording)),
        ("asked", tuple(_asked(meeting, reader, wording))),
        ("change", (paragraph(stage_words(meeting.stage, wording)),)),
        ("who", tuple(_who(meeting, reader, wording))),
        ("days", (beforehand(meeting, reader, wording),)),
        ("where", tuple(_where(meeting, wording))),
        ("arranged", tuple(arranged(reader, wording))),
        ("pay", tuple(payment(reader, wording))),
        ("return", (in_return(reader, wording),)),
        ("think", (_think(meeting, reader, wording),)),
        ("contact", _contact(meeting, wording)),
    )
    blocks = tuple(
        Section(text(wording.say(f"briefing.{key}-title")), inner)
        for key, inner in sections
        if inner
    )
    title = meeting.title
    return Document(
        wording.say("briefing.title", name=reader.name, title=title),
        meeting.language,
        (hello, *marked(blocks, words)),
        about=wording.say("briefing.about", name=reader.name, title=title),
        notice=wording.say("briefing.notice", name=reader.name),
        words=word_list(words, wording),
    )


def own_words(
    words: tuple[WordUsed, ...], meeting: Meeting, reader: Contributor
) -> tuple[WordUsed, ...]:
    """Return the words of the person's own items and of their papers."""
    items = meeting.items_of(reader)
    places = {item.title.text for item in items}
    places |= {paper for item in items for paper in item.papers}
    return tuple(
        word
        for word in words
        if any(appearance.where in places for appearance in word.appearances)
    )


def _why(reader: Contributor, wording: Wording) -> Blocks:
    said = [reader.why_you or wording.say("briefing.why-none")]
    if reader.knows:
        said.append(wording.say("briefing.knows", knows=reader.knows))
    if reader.wants_raised:
        raised = "; ".join(reader.wants_raised)
        said.append(wording.say("briefing.raised", raised=raised))
    return tuple(map(paragraph, said))


def _asked(meeting: Meeting, reader: Contributor, wording: Wording) -> Iterator[Block]:
    own = tuple(item for item in meeting.items if concerns(item, reader))
    if own:
        yield Bullets(tuple(tuple(_item(item, reader, wording)) for item in own))
    else:
        yield paragraph(wording.say("briefing.asked-none"))
    for item in meeting.items:
        if item.kind is ItemKind.REFLECTION and item.start:
            time = clock_words(item.start)
            yield paragraph(wording.say("briefing.reflection", time=time))
            return


def _item(item: Item, reader: Contributor, wording: Wording) -> Iterator[Block]:
    key = "item" if item.start and item.minutes else "item-plain"
    said = wording.say(
        f"briefing.{key}",
        time=clock_words(item.start) if item.start else "",
        title=item.title,
        length=length_words(item.minutes, wording),
    )
    leads = any(who.name == reader.name for who in item.leads)
    whose = wording.say("briefing.yours-lead" if leads else "briefing.yours-raised")
    yield Paragraph((Strong(text(said)), *text(f": {whose}")))
    if item.questions:
        yield bullets(item.questions)


def _who(meeting: Meeting, reader: Contributor, wording: Wording) -> Iterator[Block]:
    others = [p.credit for p in meeting.people if p is not reader and p.credit]
    if not others:
        yield paragraph(wording.say("briefing.who-none"))
        return
    names = ", ".join(list(dict.fromkeys(others))[:NAMES_AT_MOST])
    count = len(meeting.people)
    yield paragraph(wording.say("briefing.who", count=count, names=names))
    if len(meeting.contributors) == 1:
        yield paragraph(wording.say("briefing.who-alone"))


def _where(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    said = where_words(meeting, wording) or wording.say("common.not-said")
    venue, join = meeting.where.venue, meeting.where.join
    yield paragraph(f"{when_words(meeting, wording)}. {said}.")
    if venue and venue.travel:
        yield paragraph(venue.travel)
    if join:
        yield paragraph(wording.say("common.join", join=join))


def _think(meeting: Meeting, reader: Contributor, wording: Wording) -> Block:
    own = [q for item in meeting.items_of(reader) for q in item.questions]
    if own:
        return bullets(own)
    return bullets([line["say"] for line in wording.records["briefing.think"]])


def _contact(meeting: Meeting, wording: Wording) -> Blocks:
    if meeting.contact is None:
        return (paragraph(wording.say("agenda.contact-missing")),)
    label = Strong(text(wording.say("briefing.contact")))
    return (Paragraph((label, *text(" "), *contact_words(meeting.contact))),)
