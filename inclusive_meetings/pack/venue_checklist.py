"""The venue checklist: what is known, who looked, and what nobody has checked yet."""

from collections.abc import Iterator, Mapping

from inclusive_meetings.document.nodes import (
    Block,
    CheckLine,
    Checklist,
    Document,
    Section,
    WriteHere,
    paragraph,
    text,
)
from inclusive_meetings.model.meeting import Meeting, Mode, Where
from inclusive_meetings.model.venue import Answer, Venue, VenueAnswer
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.times import day_in_words

HERE = "venue-checklist"
ONLINE = "online"

Question = Mapping[str, str]
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
        found[_state(_found(question, venue))] += 1
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
    found = (_found(question, venue) for question in asked)
    return sum(_state(each) is Answer.YES and not _checker(each) for each in found)


def _groups(where: Where, wording: Wording) -> Iterator[Block]:
    asked = questions(where.mode, wording)
    for group in wording.records[f"{HERE}.groups"]:
        lines = tuple(
            _line(question, where.venue, wording)
            for question in asked
            if question["group"] == group["id"]
        )
        if lines:
            yield Section(text(group["title"]), (Checklist(group["title"], lines),))


def _room_to_write(wording: Wording) -> Iterator[Block]:
    title = wording.say(f"{HERE}.write")
    who = wording.say(f"{HERE}.write-who")
    yield Section(text(title), (WriteHere(who, 2), WriteHere(title, 5)))


def _line(question: Question, venue: Venue | None, wording: Wording) -> CheckLine:
    found = _found(question, venue)
    answer = _state(found)
    because = wording.say(
        f"{HERE}.because", because=question["because"], source=question["source"]
    )
    return CheckLine(
        text(question["ask"]),
        answer,
        wording.say(f"{HERE}.{answer.replace(' ', '-')}"),
        text(_note(found, venue, wording)),
        text(because),
    )


def _found(question: Question, venue: Venue | None) -> VenueAnswer | None:
    return venue.answer_to(question["id"]) if venue else None


def _state(found: VenueAnswer | None) -> Answer:
    return found.answer if found else Answer.NOT_CHECKED


def _checker(found: VenueAnswer | None) -> str:
    return found.checked_by if found else ""


def _note(found: VenueAnswer | None, venue: Venue | None, wording: Wording) -> str:
    if found is None or venue is None:
        return ""
    said = [_sentence(found.note)] if found.note else []
    if found.answer in {Answer.YES, Answer.NO}:
        said.append(_checked(found, venue, wording))
    return " ".join(said)


def _sentence(note: str) -> str:
    return note if note.endswith((".", "!", "?")) else f"{note}."


def _checked(found: VenueAnswer, venue: Venue, wording: Wording) -> str:
    # Who checked one line did not check the others; the file's name covers the rest.
    name = found.checked_by or venue.checked_by
    day = found.checked_on
    if day is None and not found.checked_by:
        day = venue.checked_on
    if not name:
        return wording.say(f"{HERE}.unchecked-by")
    if day is None:
        return wording.say(f"{HERE}.checked-undated", name=name)
    return wording.say(f"{HERE}.checked", name=name, day=day_in_words(day, wording))
