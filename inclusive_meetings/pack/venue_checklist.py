"""The venue checklist: what is known, who looked, and what nobody has checked yet."""

from collections.abc import Iterator

from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import (
    Block,
    Checklist,
    Document,
    Section,
    WriteHere,
    paragraph,
)
from inclusive_meetings.model.meeting import Meeting, Mode, Where
from inclusive_meetings.model.venue import Answer, Venue
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.venue_lines import (
    Question,
    answered,
    checker,
    line,
    state,
)

HERE = "venue-checklist"
ONLINE = "online"

Questions = tuple[Question, ...]


def make(brief: Brief) -> Document:
    """Return the checklist with the answers known so far."""
    meeting, wording = brief.meeting, brief.wording
    return Document(
        wording.say(f"{HERE}.title"),
        meeting.language,
        (
            *map(paragraph, _opening(meeting, wording)),
            *_groups(meeting.where, wording),
            *_room_to_write(wording),
        ),
        about=wording.say(f"{HERE}.about", title=meeting.title),
        notice=wording.say(f"{HERE}.notice"),
    )


def questions(mode: Mode, wording: Wording) -> Questions:
    """Return the questions that apply: to the room, to meeting online, or to both."""
    every = wording.records[f"{HERE}.questions"]
    match mode:
        case Mode.HYBRID:
            return every
        case Mode.ONLINE:
            return tuple(each for each in every if each["group"] == ONLINE)
        case Mode.IN_PERSON:
            return tuple(each for each in every if each["group"] != ONLINE)


def counts(asked: Questions, venue: Venue | None) -> dict[Answer, int]:
    """Return how many questions have each answer; not answered is not checked."""
    found = dict.fromkeys(Answer, 0)
    for question in asked:
        found[state(answered(question, venue))] += 1
    return found


def _opening(meeting: Meeting, wording: Wording) -> Iterator[str]:
    where, say = meeting.where, wording.say
    yield from _place(where, wording)
    asked = questions(where.mode, wording)
    number = counts(asked, where.venue)
    yield say(
        f"{HERE}.counts",
        yes=number[Answer.YES],
        no=number[Answer.NO],
        unchecked=number[Answer.NOT_CHECKED],
        unneeded=number[Answer.NOT_NEEDED],
    )
    if unnamed := _unnamed(asked, where.venue):
        yield say(f"{HERE}.unnamed", count=unnamed)
    if where.mode is not Mode.ONLINE:
        yield say(f"{HERE}.opening")


def _place(where: Where, wording: Wording) -> Iterator[str]:
    venue, say = where.venue, wording.say
    if where.mode is not Mode.IN_PERSON:
        yield say(f"{HERE}.{where.mode}")
    if venue:
        name = ", ".join(filter(None, (venue.name, venue.address)))
        yield say(f"{HERE}.venue", name=name)
        if venue.kind:
            yield say(f"{HERE}.kind", kind=venue.kind)
    elif where.mode is not Mode.ONLINE:
        plain = say(f"{HERE}.no-venue")
        named = say(f"{HERE}.no-venue-words", words=where.words)
        yield named if where.words else plain


def _unnamed(asked: Questions, venue: Venue | None) -> int:
    """Return how many say yes although nobody is named as having looked."""
    if venue is None or venue.checked_by:
        return 0
    found = (answered(question, venue) for question in asked)
    return sum(state(each) is Answer.YES and not checker(each) for each in found)


def _groups(where: Where, wording: Wording) -> Iterator[Block]:
    asked = questions(where.mode, wording)
    for group in wording.records[f"{HERE}.groups"]:
        lines = tuple(
            line(question, where.venue, wording)
            for question in asked
            if question["group"] == group["id"]
        )
        if lines:
            yield Section(text(group["title"]), (Checklist(group["title"], lines),))


def _room_to_write(wording: Wording) -> Iterator[Block]:
    title = wording.say(f"{HERE}.write")
    who = wording.say(f"{HERE}.write-who")
    yield Section(text(title), (WriteHere(who, 2), WriteHere(title, 5)))
