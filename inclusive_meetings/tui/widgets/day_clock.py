"""The clock of the room in words. Whatever a colour says, a word says too."""

from datetime import timedelta, tzinfo

from textual.content import Content

from inclusive_meetings.model.wording import Wording
from inclusive_meetings.tui.safe_text import cell, plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.day.clock import NO_TIME, minutes_of
from inclusive_meetings.workspace.day.standing import Standing
from inclusive_meetings.workspace.telling.clock import (
    ahead_words,
    late_words,
    left_words,
    place_words,
)

FULL, EMPTY = "█", "░"
BAR = 40


def clock_lines(
    at: Standing, wording: Wording, width: int, zone: tzinfo, *, paused: bool
) -> Content:
    """Return the item, what is left, how late it is, what comes next and the end."""
    place = cell(place_words(at, wording), width).rstrip()
    lines = [Content.styled(place, "bold $text-accent")]
    both = [_left(at, wording), _late(at, wording)]
    one = Content("   ").join(both)
    lines += [one] if one.cell_length <= width else both
    if paused:
        lines.append(Content.styled(say("day.paused"), "bold $text-warning"))
    else:
        lines.append(Content(bar(at, min(width, BAR))))
    lines += [plain(words) for words in ahead_words(at, wording, zone)]
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


def _left(at: Standing, wording: Wording) -> Content:
    is_over = at.left is not None and at.left < NO_TIME
    style = "bold $text-error" if is_over else "bold"
    return Content.styled(left_words(at, wording), style)


def _late(at: Standing, wording: Wording) -> Content:
    minutes = minutes_of(at.late)
    if not minutes:
        return Content.styled(late_words(at, wording), "$text-success")
    style = "bold $text-warning" if minutes > 0 else "bold"
    return Content.styled(late_words(at, wording), style)
