"""Shabbat begins, fasts end and an evening prayer falls due when the sun sets."""

import re
from collections.abc import Iterator, Sequence

from inclusive_meetings.audit.asked import (
    PRAYER,
    asked_to_consider,
    wants,
    with_private,
)
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, must
from inclusive_meetings.calendars.observed import observed_on
from inclusive_meetings.calendars.sun import city, sunset
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.model.time_of_day import MINUTES_OF_A_DAY, minutes_of
from inclusive_meetings.model.timing import ends, shown

FRIDAY, SATURDAY = 4, 5
FAST = "Ramadan"
FRIDAYS = re.compile(r"\bfridays?\b|\bjum\W?m?\W?ah?\b", re.IGNORECASE)


def check(case: Case) -> Iterator[Fault]:
    """Point at a meeting that is still on, or just over, when the sun sets."""
    meeting, end = case.meeting, ends(case.meeting)
    if meeting.date is None or meeting.start is None or end is None:
        return
    sets = sunset(meeting.date, case.nation)
    begins, over, dark = (minutes_of(each) for each in (meeting.start, end, sets))
    over += MINUTES_OF_A_DAY if over <= begins else 0
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
    if begins < dark < over:
        yield from _prayer(case, f"{at}: time for the evening prayer.")


def _prayer(case: Case, what: str) -> Iterator[Fault]:
    # Who asked for Friday prayer alone asked for midday.
    asked = tuple(
        person
        for person, private in with_private(case.meeting)
        if any(PRAYER.search(w) and not FRIDAYS.search(w) for w in private.consider)
    )
    if asked or any(wants(person, PRAYER) for person in case.meeting.contributors):
        yield _fault(case, what, asked)


def _said(case: Case, what: str, *names: str) -> Iterator[Fault]:
    yield _fault(case, what, asked_to_consider(case.meeting, *names))


def _fault(case: Case, what: str, asked: Sequence[Contributor]) -> Fault:
    place = case.meeting.place_of("end", "time", "date")
    mend = "End so that people are at home before, or put a break there."
    if asked:
        words = f"{what} Somebody asked you to plan around it."
        return must(place, words, mend, people=len(asked), private=True)
    return could(place, what, f"{mend} Ask first; do not guess.")
