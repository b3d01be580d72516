"""Ways to talk in which everyone gets a turn, with the minutes they take here."""

from collections.abc import Iterator, Mapping

from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Block, Document, Section, Steps, paragraph
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.timing import talks
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.agenda_block import to_copy

HERE = "ways-to-talk"
PEOPLE_IF_NOBODY_IS_LISTED = 8
ITEMS_SHOWN = 3


def make(brief: Brief) -> Document:
    """Return the page: each way with its minutes, its steps and a block to copy."""
    meeting, wording = brief.meeting, brief.wording
    people = len(meeting.people) or PEOPLE_IF_NOBODY_IS_LISTED
    counted = "counted" if meeting.people else "guessed"
    return Document(
        wording.say(f"{HERE}.title"),
        meeting.language,
        (
            paragraph(wording.say(f"{HERE}.opening")),
            paragraph(wording.say(f"{HERE}.{counted}", people=people)),
            *(
                Section(text(way["name"]), tuple(_way(way, people, meeting, wording)))
                for way in wording.records[f"{HERE}.ways"]
            ),
        ),
        about=wording.say(f"{HERE}.about", title=meeting.title),
    )


def minutes_of(way: Mapping[str, str], people: int) -> int:
    """Return the minutes that a way takes for so many people."""
    return people * int(way["each"]) + int(way["more"])


def _way(
    way: Mapping[str, str], people: int, meeting: Meeting, wording: Wording
) -> Iterator[Block]:
    minutes, least = minutes_of(way, people), int(way["least"])
    key = "too-few" if people < least else "minutes"
    names = {"minutes": minutes, "least": least, "people": people}
    known = names if key == "too-few" else {"minutes": minutes}
    yield paragraph(_say(key, wording, **known))
    for about in ("good-for", "to-include", "online"):
        yield paragraph(_say(about, wording, words=way[about]))
    steps = wording.lists[f"{HERE}.steps-{way['id']}"]
    yield Section(
        text(_say("steps-title", wording)),
        (Steps(tuple((paragraph(step),) for step in steps)),),
    )
    yield paragraph(_fits(minutes, meeting, wording))
    yield _block(way["name"], minutes, wording)
    yield paragraph(_say("source", wording, source=way["source"]))


def _fits(minutes: int, meeting: Meeting, wording: Wording) -> str:
    long = [item.title.text for item in talks(meeting) if item.minutes >= minutes]
    if not long:
        return _say("fits-none", wording)
    return _say("fits", wording, items="; ".join(long[:ITEMS_SHOWN]))


def _block(name: str, minutes: int, wording: Wording) -> Block:
    """Return the lines that make an item of an agenda file."""
    lines = (
        f"## {name}",
        _say("block-time", wording, minutes=minutes),
        _say("block-purpose", wording),
        _say("block-question", wording),
    )
    return to_copy(_say("block-title", wording), lines)


def _say(key: str, wording: Wording, /, **values: object) -> str:
    return wording.say(f"{HERE}.{key}", **values)
