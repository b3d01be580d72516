"""The briefing: one person, by name, and nobody else's needs. Two pages at most."""

from collections.abc import Iterator
from dataclasses import replace

from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Document,
    WordList,
    bullets,
    paragraph,
)
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.agenda_facts import place
from inclusive_meetings.pack.arrangements import (
    arranged,
    beforehand,
    in_return,
    payment,
)
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.how_it_works import outside_contact
from inclusive_meetings.pack.own_items import asked, can_change
from inclusive_meetings.pack.phrasing.marking import marked
from inclusive_meetings.pack.phrasing.meanings import word_list, words_in
from inclusive_meetings.pack.phrasing.phrases import (
    contact_words,
    labelled,
    labelled_inlines,
    when_words,
)
from inclusive_meetings.pack.phrasing.sections import titled
from inclusive_meetings.pack.two_pages import that_fit

NAMES_AT_MOST = 12


def make(brief: Brief) -> Document:
    """Return the briefing of `brief.reader`."""
    meeting, wording, reader = brief.meeting, brief.wording, brief.reader
    if reader is None:
        raise ValueError("A briefing is for one person.")
    names = {"name": reader.name, "title": meeting.title}
    hello = paragraph(wording.say("briefing.hello", name=reader.name))
    sections = _sections(meeting, reader, wording)
    words = own_words(brief.words, meeting, reader)
    first = that_fit(words, sections, wording)
    rest = (paragraph(wording.say("briefing.more-words")),)
    return Document(
        wording.say("briefing.title", **names),
        meeting.language,
        (hello, *marked(sections, first), *(rest if words != first else ())),
        about=wording.say("briefing.about", **names),
        notice=wording.say("briefing.notice", name=reader.name),
        words=_words(first, wording),
    )


def _words(words: tuple[WordUsed, ...], wording: Wording) -> WordList | None:
    """Return the words of the person's items: not all of them stand in here."""
    made = word_list(words, wording)
    return made and replace(made, title=wording.say("briefing.words-title"))


def own_words(
    words: tuple[WordUsed, ...], meeting: Meeting, reader: Contributor
) -> tuple[WordUsed, ...]:
    """Return the words of the person's own items and of their papers."""
    items = meeting.items_of(reader)
    titles = {item.title.text for item in items}
    return words_in(words, titles | {paper for item in items for paper in item.papers})


def _sections(meeting: Meeting, reader: Contributor, wording: Wording) -> Blocks:
    sections = (
        ("why", _why(reader, wording)),
        ("asked", _asked(meeting, reader, wording)),
        ("where", _where_and_who(meeting, reader, wording)),
        ("days", (beforehand(meeting, reader, wording),)),
        ("arranged", arranged(reader, wording)),
        ("pay", _in_exchange(meeting, reader, wording)),
        ("think", _think(meeting, reader, wording)),
        ("contact", _contact(meeting, wording)),
    )
    return titled("briefing", sections, wording)


def _why(reader: Contributor, wording: Wording) -> Iterator[Block]:
    yield paragraph(reader.why_you or wording.say("briefing.why-none"))
    if reader.knows:
        yield paragraph(wording.say("briefing.knows", knows=reader.knows))
    if reader.wants_raised:
        raised = "; ".join(words.rstrip(".") for words in reader.wants_raised)
        yield paragraph(wording.say("briefing.raised", raised=raised))


def _asked(meeting: Meeting, reader: Contributor, wording: Wording) -> Iterator[Block]:
    yield from asked(meeting, reader, wording)
    yield from can_change(meeting, reader, wording)


def _where_and_who(
    meeting: Meeting, reader: Contributor, wording: Wording
) -> Iterator[Block]:
    yield labelled(wording.say("agenda.when"), when_words(meeting, wording))
    yield from place(meeting, wording)
    yield from _who(meeting, reader, wording)


def _in_exchange(
    meeting: Meeting, reader: Contributor, wording: Wording
) -> Iterator[Block]:
    yield payment(meeting, reader, wording)
    yield in_return(reader, wording)


def _who(meeting: Meeting, reader: Contributor, wording: Wording) -> Iterator[Block]:
    others = [person for person in meeting.people if person is not reader]
    named = dict.fromkeys(_credit(person) for person in others if person.credit)
    shown = tuple(named)[:NAMES_AT_MOST]
    if not shown:
        yield paragraph(wording.say("briefing.who-none"))
        return
    key = "who" if len(shown) == len(others) else "who-more"
    names, more = "; ".join(shown), len(others) - len(shown)
    said = wording.say(f"briefing.{key}", names=names, more=more)
    yield labelled(wording.say("briefing.who-label"), said)
    if len(meeting.contributors) == 1:
        yield paragraph(wording.say("briefing.who-alone"))


def _credit(person: Contributor) -> str:
    if person.organisation in {"", person.credit}:
        return person.credit
    return f"{person.credit} ({person.organisation})"


def _think(meeting: Meeting, reader: Contributor, wording: Wording) -> Iterator[Block]:
    if any(item.questions for item in meeting.items_of(reader)):
        yield paragraph(wording.say("briefing.think-own"))
        return
    yield bullets([line["say"] for line in wording.records["briefing.think"]])


def _contact(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    if meeting.contact is None:
        yield paragraph(wording.say("agenda.contact-missing"))
    else:
        label = wording.say("briefing.contact")
        yield labelled_inlines(label, contact_words(meeting.contact))
    outside = outside_contact(meeting)
    if outside:
        label = wording.say("briefing.badly")
        yield labelled_inlines(label, contact_words(outside))
    else:
        yield paragraph(wording.say("briefing.badly-none"))
