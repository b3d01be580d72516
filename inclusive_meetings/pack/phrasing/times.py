"""Days, times and lengths in words. The machine's own language plays no part."""

from datetime import date, time

from inclusive_meetings.model.wording import Wording

MINUTES_OF_AN_HOUR = 60


def day_in_words(day: date, wording: Wording) -> str:
    """Return `Wednesday 9 December 2026`."""
    return wording.say(
        "calendar-words.day",
        weekday=wording.lists["calendar-words.days"][day.weekday()],
        number=day.day,
        month=wording.lists["calendar-words.months"][day.month - 1],
        year=day.year,
    )


def date_in_words(day: date, wording: Wording) -> str:
    """Return `9 December 2026`: of a day long ago nobody needs the weekday."""
    month = wording.lists["calendar-words.months"][day.month - 1]
    return wording.say(
        "calendar-words.date", number=day.day, month=month, year=day.year
    )


def clock_words(moment: time) -> str:
    """Return `10:00`."""
    return f"{moment.hour:02}:{moment.minute:02}"


def length_words(minutes: int, wording: Wording) -> str:
    """Return `1 hour 15 minutes`; "" for no length."""
    hours, rest = divmod(minutes, MINUTES_OF_AN_HOUR)
    if not minutes:
        return ""
    long = wording.say("calendar-words.hours", hours=hours)
    short = wording.say("calendar-words.minutes", minutes=rest)
    said_hours = wording.say("calendar-words.hour") if hours == 1 else long
    said_minutes = wording.say("calendar-words.minute") if rest == 1 else short
    if not hours:
        return said_minutes
    if not rest:
        return said_hours
    return wording.say(
        "calendar-words.hours-and-minutes", hours=said_hours, minutes=said_minutes
    )


def span_words(start: time, end: time | None, wording: Wording) -> str:
    """Return `10:00 to 12:30`, or the start alone."""
    if end is None:
        return clock_words(start)
    return wording.say(
        "calendar-words.span", start=clock_words(start), end=clock_words(end)
    )
