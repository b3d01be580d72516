"""The chair's run sheet, private: minute by minute, and who needs what."""

from collections.abc import Iterator

from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Document,
    Section,
    Steps,
    Timeline,
    bullets,
    paragraph,
    text,
)
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.meeting import Item, ItemKind, Meeting
from inclusive_meetings.model.people import Role
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.agenda import asked, moment, names
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.meanings import WORDS_AT_MOST
from inclusive_meetings.pack.phrases import stage_words
from inclusive_meetings.pack.run_sheet_people import brought, needs, still_to_ask

HERE = "run-sheet"
PAID = frozenset({Role.CHAIR, Role.FACILITATOR, Role.STATUTORY, Role.NOTE_TAKER})


def make(brief: Brief) -> Document:
    """Return the run sheet. It holds what is private, and says so first."""
    meeting, wording = brief.meeting, brief.wording
    sections: tuple[tuple[str, Blocks], ...] = (
        ("asked", (still_to_ask(meeting, wording),)),
        ("needs", needs(meeting, wording)),
        ("before", (_lines("before", wording),)),
        ("time", (_times(meeting, wording),)),
        ("people", tuple(brought(meeting, wording))),
        ("power", tuple(_power(meeting, wording))),
        ("words", tuple(_words(brief.words, wording))),
        ("findings", (_findings(brief.findings, wording),)),
    )
    return Document(
        wording.say(f"{HERE}.title", title=meeting.title),
        meeting.language,
        tuple(
            Section(text(wording.say(f"{HERE}.{key}-title")), blocks)
            for key, blocks in sections
            if blocks
        ),
        about=wording.say(f"{HERE}.about", title=meeting.title),
        notice=wording.say(f"{HERE}.notice"),
    )


def _times(meeting: Meeting, wording: Wording) -> Timeline:
    interpreted = any(person.role is Role.INTERPRETER for person in meeting.people)
    return Timeline(
        wording.say(f"{HERE}.time-caption"),
        tuple(
            moment(item, wording, tuple(_cues(item, wording, interpreted=interpreted)))
            for item in meeting.items
        ),
    )


def _cues(item: Item, wording: Wording, *, interpreted: bool) -> Iterator[Block]:
    if item.leads:
        yield paragraph(wording.say("agenda.lead", names=names(item.leads)))
    if item.kind is ItemKind.TALK:
        yield from asked(item, wording)
        first = item.raised_by or item.leads
        cue = wording.say(f"{HERE}.cue-item-plain")
        if first:
            cue = wording.say(f"{HERE}.cue-item", names=names(first))
        yield paragraph(cue)
        if interpreted:
            yield paragraph(wording.say(f"{HERE}.cue-interpreter"))
    else:
        yield paragraph(wording.say(f"{HERE}.cue-{item.kind}"))


def _power(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    staff = sum(person.role in PAID for person in meeting.people)
    contributors = len(meeting.contributors)
    stage = stage_words(meeting.stage, wording)
    if meeting.people:
        said = wording.say(
            f"{HERE}.power-numbers", staff=staff, contributors=contributors
        )
        yield paragraph(said)
    if staff > contributors:
        yield paragraph(wording.say(f"{HERE}.power-majority"))
    yield paragraph(wording.say(f"{HERE}.power-stage", stage=stage))
    yield _lines("power", wording)


def _words(words: tuple[WordUsed, ...], wording: Wording) -> Iterator[Block]:
    if not words:
        yield paragraph(wording.say(f"{HERE}.words-none"))
        return
    yield paragraph(wording.say(f"{HERE}.words"))
    yield bullets([word.term.term for word in words[:WORDS_AT_MOST]])
    for word in words:
        if word.sense is None:
            meanings = "; ".join(s.expansion or s.context for s in word.term.senses)
            term = word.term.term
            said = wording.say(f"{HERE}.ambiguous", term=term, meanings=meanings)
            yield paragraph(said)


def _findings(findings: tuple[Finding, ...], wording: Wording) -> Block:
    if not findings:
        return paragraph(wording.say(f"{HERE}.findings-none"))
    entries = (
        wording.say(
            f"{HERE}.finding",
            level=wording.say(f"{HERE}.{finding.level}"),
            message=finding.message,
            help=finding.help,
        )
        for finding in findings
    )
    return Steps(tuple((paragraph(entry),) for entry in entries))


def _lines(key: str, wording: Wording) -> Bullets:
    return bullets([line["say"] for line in wording.records[f"{HERE}.{key}"]])
