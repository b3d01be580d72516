"""The clock of the room in words. Whatever a colour says, a word says too."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, tzinfo

from textual.content import Content

from inclusive_meetings.model.day import Group
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.times import length_words
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.shown import cell, plain
from inclusive_meetings.workspace.day.clock import NO_TIME, minutes_of
from inclusive_meetings.workspace.day.plan import Standing
from inclusive_meetings.workspace.day.speaking import COUNTED

GROUPS = {Group.THEIRS: "theirs", Group.STAFF: "staff", Group.SILENCE: "silence"}
FULL, EMPTY = "█", "░"
BAR = 40


def clock_lines(
    at: Standing, wording: Wording, width: int, zone: tzinfo, *, paused: bool
) -> Content:
    """Return the item, what is left, how late it is, what comes next and the end."""
    title = " ".join(at.item.title.text.split())
    place = say("day.place", number=at.number + 1, of=at.of, title=title)
    lines = [Content.styled(cell(place, width).rstrip(), "bold $text-accent")]
    both = [_left(at, wording), _late(at, wording)]
    one = Content("   ").join(both)
    lines += [one] if one.cell_length <= width else both
    if paused:
        lines.append(Content.styled(say("day.paused"), "bold $text-warning"))
    else:
        lines.append(Content(bar(at, min(width, BAR))))
    lines += [plain(words) for words in _ahead(at, zone)]
    return Content("\n").join(lines)


def digits(at: Standing) -> str:
    """Return the time that is left, or that is over, as `12:34`."""
    left = at.spent if at.left is None else abs(at.left)
    minutes, seconds = divmod(int(left.total_seconds()), 60)
    sign = "-" if at.left is not None and at.left < NO_TIME else ""
    return f"{sign}{minutes}:{seconds:02}"


def bar(at: Standing, width: int) -> str:
    """Return how much of the time has gone, drawn; "" where nobody knows."""
    if not at.minutes:
        return ""
    gone = at.spent / timedelta(minutes=at.minutes)
    full = min(max(round(gone * width), 0), width)
    return FULL * full + EMPTY * (width - full)


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


def _left(at: Standing, wording: Wording) -> Content:
    of = length_words(at.minutes, wording)
    if at.left is None:
        minutes = length_words(minutes_of(at.spent), wording)
        key = "no-length" if minutes else "no-length-yet"
        return Content.styled(
            say(f"day.{key}", **{"minutes": minutes} if minutes else {}), "bold"
        )
    minutes = length_words(minutes_of(abs(at.left)), wording)
    named = {"minutes": minutes, "of": of} if minutes else {"of": of}
    is_over = at.left < NO_TIME
    key = ("over" if is_over else "left") + ("" if minutes else "-little")
    style = "bold $text-error" if is_over else "bold"
    return Content.styled(say(f"day.{key}", **named), style)


def _late(at: Standing, wording: Wording) -> Content:
    minutes = minutes_of(at.late)
    if not minutes:
        return Content.styled(say("day.on-time"), "$text-success")
    key, style = ("late", "bold $text-warning") if minutes > 0 else ("early", "bold")
    length = length_words(abs(minutes), wording).upper()
    return Content.styled(say(f"day.{key}", minutes=length), style)


def _ahead(at: Standing, zone: tzinfo) -> Iterator[str]:
    if at.following and at.next_planned and at.next_now:
        names = {
            "title": " ".join(at.following.title.text.split()),
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


def _moved(key: str, names: dict[str, str]) -> str:
    if names["planned"] != names["now"]:
        return say(f"day.{key}-moved", **names)
    return say(f"day.{key}", **{n: v for n, v in names.items() if n != "planned"})
