"""Shabbat begins, fasts end and an evening prayer falls due when the sun sets."""

from collections.abc import Iterator

from inclusive_meetings.audit.asked import PRAYER, asked_to_consider, wants
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, must
from inclusive_meetings.calendars.observed import observed_on
from inclusive_meetings.calendars.sun import city, sunset
from inclusive_meetings.model.time_of_day import minutes_of
from inclusive_meetings.model.timing import DAY, ends, shown

FRIDAY, SATURDAY = 4, 5
FAST = "Ramadan"


def check(case: Case) -> Iterator[Fault]:
    """Point at a meeting that is still on, or just over, when the sun sets."""
    meeting, end = case.meeting, ends(case.meeting)
    if meeting.date is None or meeting.start is None or end is None:
        return
    sets = sunset(meeting.date, case.nation)
    begins, over, dark = (minutes_of(each) for each in (meeting.start, end, sets))
    over += DAY if over <= begins else 0
    at = f"The sun sets at about {shown(sets)} in {city(case.nation)}"
    if meeting.date.weekday() == FRIDAY:
        home = over + case.number("minutes-before-shabbat")
        if home > dark and begins < dark:
            yield from _said(case, f"{at}, and Shabbat begins.", "shabbat", "sabbath")
    if meeting.date.weekday() == SATURDAY and begins < dark:
        yield from _said(case, "Shabbat lasts until nightfall.", "shabbat", "sabbath")
    fasts = {each.name for each in observed_on(meeting.date, case.settings.days)}
    home = over + case.number("minutes-before-fast-ends")
    if FAST in fasts and begins < dark < home:
        yield from _said(case, f"{at}, and the day's fast ends.", "ramadan", "fast")
    prays = [person for person in meeting.contributors if wants(person, PRAYER)]
    if prays and begins < dark < over:
        yield from _said(case, f"{at}: time for the evening prayer.", "prayer")


def _said(case: Case, what: str, *names: str) -> Iterator[Fault]:
    asked = asked_to_consider(case.meeting, *names)
    place = case.meeting.place_of("end", "time", "date")
    mend = "End so that people are at home before, or put a break there."
    if asked:
        words = f"{what} Somebody asked you to plan around it."
        yield must(place, words, mend, people=len(asked), private=True)
    else:
        yield could(place, what, f"{mend} Ask first; do not guess.")
