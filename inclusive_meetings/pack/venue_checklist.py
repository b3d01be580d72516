"""The venue checklist: what is known, who looked, and what nobody has checked yet."""

from collections.abc import Iterator, Mapping

from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    CheckLine,
    Checklist,
    Document,
    Section,
    WriteHere,
    paragraph,
    text,
)
from inclusive_meetings.model.meeting import Meeting, Mode
from inclusive_meetings.model.venue import Answer, Venue, VenueAnswer
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.times import day_in_words

HERE = "venue-checklist"


def make(brief: Brief) -> Document:
    """Return the checklist with the answers known so far."""
    meeting, wording = brief.meeting, brief.wording
    return Document(
        wording.say(f"{HERE}.title"),
        meeting.language,
        (*_opening(meeting, wording), *_groups(meeting.where.venue, wording)),
        about=wording.say(f"{HERE}.about", title=meeting.title),
    )


def counts(venue: Venue | None, wording: Wording) -> dict[Answer, int]:
    """Return how many questions have each answer; not answered is not checked."""
    found = dict.fromkeys(Answer, 0)
    for line in wording.records[f"{HERE}.questions"]:
        answer = venue.answer_to(line["id"]) if venue else None
        found[answer.answer if answer else Answer.NOT_CHECKED] += 1
    return found


def _opening(meeting: Meeting, wording: Wording) -> Blocks:
    venue, say = meeting.where.venue, wording.say
    said = []
    if venue:
        said.append(say(f"{HERE}.venue", name=venue.name, address=venue.address))
        if venue.kind:
            said.append(say(f"{HERE}.kind", kind=venue.kind))
    elif meeting.where.mode is Mode.ONLINE:
        said.append(say(f"{HERE}.online"))
    else:
        said.append(say(f"{HERE}.no-venue"))
    number = counts(venue, wording)
    said.append(
        say(
            f"{HERE}.counts",
            yes=number[Answer.YES],
            no=number[Answer.NO],
            unchecked=number[Answer.NOT_CHECKED],
            unneeded=number[Answer.NOT_NEEDED],
        )
    )
    said.append(say(f"{HERE}.opening"))
    return tuple(map(paragraph, said))


def _groups(venue: Venue | None, wording: Wording) -> Iterator[Block]:
    questions = wording.records[f"{HERE}.questions"]
    for group in wording.records[f"{HERE}.groups"]:
        lines = tuple(
            _line(question, venue, wording)
            for question in questions
            if question["group"] == group["id"]
        )
        title = group["title"]
        yield Section(text(title), (Checklist(title, lines),))
    label = wording.say(f"{HERE}.write")
    yield Section(text(label), (WriteHere(label, 5),))


def _line(
    question: Mapping[str, str], venue: Venue | None, wording: Wording
) -> CheckLine:
    found = venue.answer_to(question["id"]) if venue else None
    answer = found.answer if found else Answer.NOT_CHECKED
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


def _note(answer: VenueAnswer | None, venue: Venue | None, wording: Wording) -> str:
    if answer is None or venue is None:
        return ""
    said = [answer.note] if answer.note else []
    if answer.answer is not Answer.NOT_CHECKED:
        said.append(_checked(answer, venue, wording))
    return " ".join(said)


def _checked(answer: VenueAnswer, venue: Venue, wording: Wording) -> str:
    # Who checked one line did not check the others; the file's name covers the rest.
    own = bool(answer.checked_by)
    name = answer.checked_by if own else venue.checked_by
    day = answer.checked_on if own else venue.checked_on
    if not name:
        return wording.say(f"{HERE}.unchecked-by")
    if day is None:
        return wording.say(f"{HERE}.checked-undated", name=name)
    return wording.say(f"{HERE}.checked", name=name, day=day_in_words(day, wording))
