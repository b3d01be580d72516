"""How this meeting works: who is who, how to take part, whom to tell afterwards."""

from inclusive_meetings.document.nodes import (
    Blocks,
    Bullets,
    Callout,
    Definition,
    Definitions,
    Document,
    Paragraph,
    Section,
    Tone,
    bullets,
    paragraph,
    text,
)
from inclusive_meetings.model.meeting import ItemKind, Meeting
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrases import contact_words, person_words
from inclusive_meetings.pack.times import clock_words

HOW = "how-it-works"


def make(brief: Brief) -> Document:
    """Return the page."""
    meeting, wording = brief.meeting, brief.wording
    sections = (
        ("people", _people(meeting, wording)),
        ("taking-part", (_said("taking-part", wording),)),
        ("cards", (paragraph(wording.say(f"{HOW}.cards")),)),
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
            *(
                Section(text(wording.say(f"{HOW}.{key}-title")), blocks)
                for key, blocks in sections
            ),
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


def _name(person: Contributor, wording: Wording) -> str:
    if not person.organisation or person.organisation == person.name:
        return person.name
    return wording.say(
        f"{HOW}.person", name=person.name, organisation=person.organisation
    )


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


def _reflection(meeting: Meeting, wording: Wording) -> Blocks:
    for item in meeting.items:
        if item.kind is ItemKind.REFLECTION:
            time = clock_words(item.start) if item.start else item.title.text
            return (paragraph(wording.say(f"{HOW}.reflection", time=time)),)
    return (paragraph(wording.say(f"{HOW}.reflection-none")),)


def _badly(meeting: Meeting, wording: Wording) -> Blocks:
    then = paragraph(wording.say(f"{HOW}.badly-then"))
    if meeting.if_it_went_badly is None:
        return (paragraph(wording.say(f"{HOW}.badly-none")), then)
    who = Paragraph(contact_words(meeting.if_it_went_badly))
    return (Callout(Tone.NOTE, wording.say(f"{HOW}.badly"), (who,)), then)
