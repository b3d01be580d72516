"""The clock of the room in words: what is left, how late it is, what comes next."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, tzinfo

from inclusive_meetings.model.day import Group
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.times import length_words
from inclusive_meetings.pack.phrasing.written import in_words
from inclusive_meetings.workspace.day.clock import NO_TIME, minutes_of
from inclusive_meetings.workspace.day.speaking import COUNTED
from inclusive_meetings.workspace.day.standing import Standing
from inclusive_meetings.workspace.saying import say

GROUPS = {Group.THEIRS: "theirs", Group.STAFF: "staff", Group.SILENCE: "silence"}


def title_words(title: str, wording: Wording) -> str:
    """Return a title as it is read, on one line, without the marks of its author."""
    return in_words(" ".join(title.split()), wording)


def place_words(at: Standing, wording: Wording) -> str:
    """Return which item is on, and of how many."""
    title = title_words(at.item.title.text, wording)
    return say("day.place", number=at.number + 1, of=at.of, title=title)


def left_words(at: Standing, wording: Wording) -> str:
    """Return what is left of the item, or how long it is over its time."""
    of = length_words(at.minutes, wording)
    if at.left is None:
        minutes = length_words(minutes_of(at.spent), wording)
        key = "no-length" if minutes else "no-length-yet"
        return say(f"day.{key}", **{"minutes": minutes} if minutes else {})
    minutes = length_words(minutes_of(abs(at.left)), wording)
    named = {"minutes": minutes, "of": of} if minutes else {"of": of}
    key = ("over" if at.left < NO_TIME else "left") + ("" if minutes else "-little")
    return say(f"day.{key}", **named)


def late_words(at: Standing, wording: Wording) -> str:
    """Return how late or early the meeting is."""
    minutes = minutes_of(at.late)
    if not minutes:
        return say("day.on-time")
    length = length_words(abs(minutes), wording).upper()
    return say("day.late" if minutes > 0 else "day.early", minutes=length)


def ahead_words(at: Standing, wording: Wording, zone: tzinfo) -> Iterator[str]:
    """Yield what comes next, and when the meeting ends."""
    if at.following and at.next_planned and at.next_now:
        names = {
            "title": title_words(at.following.title.text, wording),
            "planned": wall(at.next_planned, zone),
            "now": wall(at.next_now, zone),
        }
        yield _moved("next", names)
    else:
        yield say("day.last")
    ends = {"planned": wall(at.planned_end, zone), "now": wall(at.ends, zone)}
    words = [_moved("ends", ends)]
    if at.unknown:
        words.append(say("day.ends-unknown", count=at.unknown))
    if at.is_moved:
        words.append(say("day.moved"))
    yield " ".join(words)


def counted(who: Group, spoken: Mapping[Group, timedelta], wording: Wording) -> str:
    """Return who speaks, and how long each group has; "" where nobody counts."""
    if not spoken and who is Group.NOBODY:
        return ""
    name = say(f"day.{GROUPS[who]}") if who in GROUPS else ""
    said = say("day.speaking", who=name) if name else say("day.not-speaking")
    lengths = "; ".join(_spoken(group, spoken, wording) for group in COUNTED)
    return f"{said} {lengths}."


def wall(moment: datetime, zone: tzinfo) -> str:
    """Return a moment as the clock on the wall shows it."""
    return moment.astimezone(zone).strftime("%H:%M")


def _spoken(group: Group, spoken: Mapping[Group, timedelta], wording: Wording) -> str:
    minutes = length_words(minutes_of(spoken.get(group, NO_TIME)), wording)
    name = say(f"day.{GROUPS[group]}")
    if not minutes:
        return say("day.spoken-little", who=name)
    return say("day.spoken", who=name, minutes=minutes)


def _moved(key: str, names: dict[str, str]) -> str:
    if names["planned"] != names["now"]:
        return say(f"day.{key}-moved", **names)
    return say(f"day.{key}", **{n: v for n, v in names.items() if n != "planned"})
