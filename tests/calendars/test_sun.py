"""When the sun sets, on the clock that people read."""

from datetime import date, time

import pytest

from inclusive_meetings.calendars.sun import sunset
from inclusive_meetings.model.meeting import Nation


@pytest.mark.parametrize(
    ("day", "about"),
    [
        (date(2026, 12, 15), time(15, 52)),
        (date(2027, 1, 15), time(16, 20)),
        (date(2027, 3, 15), time(18, 4)),
        (date(2027, 6, 21), time(21, 21)),
        (date(2026, 11, 15), time(16, 12)),
        # The clocks change on 28 March 2027: the evening is an hour longer at once.
        (date(2027, 3, 27), time(18, 24)),
        (date(2027, 3, 28), time(19, 26)),
        (date(2027, 10, 30), time(17, 37)),
        (date(2027, 10, 31), time(16, 35)),
        (date(2028, 2, 29), time(17, 40)),
    ],
)
def test_sunset_in_london_to_two_minutes(day: date, about: time) -> None:
    found = sunset(day, Nation.ENGLAND)

    minutes = abs(found.hour * 60 + found.minute - about.hour * 60 - about.minute)
    assert minutes <= 2


def test_the_sun_sets_later_in_the_west() -> None:
    day = date(2026, 12, 15)

    assert sunset(day, Nation.NORTHERN_IRELAND) > sunset(day, Nation.ENGLAND)
