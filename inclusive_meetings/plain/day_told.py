"""What is said of the day: how the meeting stands, the item, the rule of listening."""

from collections.abc import Iterator
from datetime import datetime, tzinfo
from functools import partial

from inclusive_meetings.model.day import Day
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.phrases import names
from inclusive_meetings.pack.phrasing.written import in_words
from inclusive_meetings.pack.reflection import prompt_words
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.workspace.day.clock import Running
from inclusive_meetings.workspace.day.speaking import speaks_now, spoken
from inclusive_meetings.workspace.day.standing import planned_start, standing
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling.clock import (
    ahead_words,
    counted,
    late_words,
    left_words,
    place_words,
    title_words,
    wall,
)


def told(desk: Desk, kept: Day, clock: Running) -> Iterator[str]:
    """Yield how the meeting stands at this moment, in words."""
    session, now = desk.session, desk.now()
    meeting, zone = session.meeting, _zone(now)
    if meeting is None or not meeting.items:
        yield say("plain-day.no-items")
        return
    at = standing(meeting, clock, now, zone)
    if at is None:
        yield _not_on(meeting, clock, now, session.wording)
        return
    yield place_words(at, session.wording)
    late = late_words(at, session.wording)
    yield f"{left_words(at, session.wording)}; {late}."
    if clock.paused:
        yield say("plain-day.paused")
    yield from ahead_words(at, session.wording, zone)
    said = counted(speaks_now(kept.turns), spoken(kept.turns, now), session.wording)
    if said:
        yield said


def words_of(item: Item, wording: Wording) -> Iterator[str]:
    """Yield all that the agenda says about an item, each part after its name."""
    read = partial(in_words, wording=wording)
    parts = (
        ("day.content-note", read(item.content_note)),
        ("day.leads", read(names(item.leads))),
        ("day.question", "\n".join(map(read, item.questions))),
        ("day.words", item.shown.text if item.shown else ""),
    )
    if not any(words for _, words in parts):
        yield say("day.no-words")
    for key, words in parts:
        if words:
            yield from (f"{say(key)}:", words)


def rule_of(item: Item, wording: Wording) -> Iterator[str]:
    """Yield the rule of listening, then the questions of the reflection."""
    yield from (line["say"] for line in wording.records["slides.reflection-rule"])
    yield from (in_words(each, wording) for each in prompt_words(item, wording))


def _not_on(meeting: Meeting, clock: Running, now: datetime, wording: Wording) -> str:
    if clock.closed and clock.closed.astimezone(now.tzinfo).date() == now.date():
        return say("plain-day.over")
    said = say(
        "plain-day.not-begun",
        title=title_words(meeting.items[0].title.text, wording),
    )
    start = planned_start(meeting, now, _zone(now))
    if start is None:
        return said
    when = say("day.planned-for", start=wall(start, _zone(now)))
    return f"{said} {when}"


def _zone(now: datetime) -> tzinfo:
    zone = now.tzinfo
    assert zone is not None  # noqa: S101 - the desk's clock says where it hangs
    return zone
