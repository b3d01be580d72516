"""When the sun sets, on the clocks of the UK.

Prayers, fasts and Shabbat go by it. Of each nation one city stands for all: the sun
sets up to half an hour earlier or later elsewhere, and the rules say which city.
"""

from datetime import date, time
from functools import cache
from zoneinfo import ZoneInfo

from inclusive_meetings.model.meeting import Nation

UK = ZoneInfo("Europe/London")
CITIES = {
    Nation.ENGLAND: ("London", 51.51, -0.13),
    Nation.WALES: ("Cardiff", 51.48, -3.18),
    Nation.SCOTLAND: ("Edinburgh", 55.95, -3.19),
    Nation.NORTHERN_IRELAND: ("Belfast", 54.60, -5.93),
}


def city(nation: Nation) -> str:
    """Return the city whose sunset stands for the nation."""
    return CITIES[nation][0]


@cache
def sunset(day: date, nation: Nation) -> time:
    """Return when the sun sets, to the minute, on the clock that people read."""
    # Loaded late: most meetings need no sunset.
    from astral import Observer  # noqa: PLC0415 - see above
    from astral.sun import sunset as sun_sets  # noqa: PLC0415 - see above

    _, north, east = CITIES[nation]
    moment = sun_sets(Observer(north, east), date=day, tzinfo=UK)
    return moment.time().replace(second=0, microsecond=0)
