"""How this meeting works: who is who, how to take part, whom to tell afterwards."""

from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import (
    Blocks,
    Bullets,
    Callout,
    Definition,
    Definitions,
    Document,
    Paragraph,
    Tone,
    bullets,
    paragraph,
)
from inclusive_meetings.model.item import ItemKind
from inclusive_meetings.model.meeting import Meeting, Mode
from inclusive_meetings.model.people import Contact, Contributor
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.phrases import contact_words, person_words
from inclusive_meetings.pack.phrasing.sections import titled
from inclusive_meetings.pack.phrasing.times import clock_words

HOW = "how-it-works"


def make(brief: Brief) -> Document:
    """Return the page."""
    meeting, wording = brief.meeting, brief.wording
    sections = (
        ("people", _people(meeting, wording)),
        ("taking-part", (_said("taking-part", wording),)),
        ("cards", (paragraph(wording.say(f"{HOW}.{_cards(meeting)}")),)),
        ("agreements", _agreements(wording)),
        ("standing", (_standing(wording),)),
        ("reflection", _reflection(meeting, wording)),
        ("badly", _badly(meeting, wording)),
    )
    return Document(
        wording.say(f"{HOW}.title"),
        meeting.language,
        (
            paragraph(wording.say(f"{HOW}.opening")),
            *titled(HOW, sections, wording),
        ),
        about=wording.say(f"{HOW}.about", title=meeting.title),
    )


def who_is_who(meeting: Meeting, wording: Wording) -> Definitions | None:
    """Return everyone who wants to be named, with what they do in plain words."""
    shown = tuple(person for person in meeting.people if person.credit)
    if not shown:
        return None
    return Definitions(
        tuple(
            Definition(
                text(_name(person, wording)),
                (paragraph(person_words(person, wording)),),
            )
            for person in shown
        )
    )


def outside_contact(meeting: Meeting) -> Contact | None:
    """Return whom to tell when the chair is the problem; never the chair."""
    contact, chair = meeting.if_it_went_badly, meeting.chair
    if contact and chair and contact.name.casefold() == chair.name.casefold():
        return None
    return contact


def _name(person: Contributor, wording: Wording) -> str:
    name = person.name
    if person.pronouns:
        name = wording.say(f"{HOW}.pronouns", name=name, pronouns=person.pronouns)
    if not person.organisation or person.organisation == person.name:
        return name
    return wording.say(f"{HOW}.person", name=name, organisation=person.organisation)


def _people(meeting: Meeting, wording: Wording) -> Blocks:
    found = who_is_who(meeting, wording)
    return (found or paragraph(wording.say(f"{HOW}.people-none")),)


def _said(key: str, wording: Wording) -> Bullets:
    return bullets([line["say"] for line in wording.records[f"{HOW}.{key}"]])


def _agreements(wording: Wording) -> Blocks:
    return (
        _said("agreements", wording),
        paragraph(wording.say(f"{HOW}.agreements-note")),
    )


def _standing(wording: Wording) -> Definitions:
    return Definitions(
        tuple(
            Definition(text(line["term"]), (paragraph(line["means"]),))
            for line in wording.records[f"{HOW}.standing"]
        )
    )


def _cards(meeting: Meeting) -> str:
    return {
        Mode.IN_PERSON: "cards-room",
        Mode.ONLINE: "cards-online",
        Mode.HYBRID: "cards-hybrid",
    }[meeting.where.mode]


def _reflection(meeting: Meeting, wording: Wording) -> Blocks:
    for item in meeting.items:
        if item.kind is ItemKind.REFLECTION:
            time = wording.say(f"{HOW}.reflection-then")
            if item.start:
                clock = clock_words(item.start)
                time = wording.say(f"{HOW}.reflection-at", time=clock)
            return (paragraph(f"{time} {wording.say(f'{HOW}.reflection')}"),)
    return (paragraph(wording.say(f"{HOW}.reflection-none")),)


def _badly(meeting: Meeting, wording: Wording) -> Blocks:
    then = paragraph(wording.say(f"{HOW}.badly-then"))
    contact = outside_contact(meeting)
    if contact is None:
        return (paragraph(wording.say(f"{HOW}.badly-none")), then)
    who = Paragraph(contact_words(contact))
    return (Callout(Tone.NOTE, wording.say(f"{HOW}.badly"), (who,)), then)
