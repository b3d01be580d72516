"""Days that some people keep: holy days, fasts, festivals, and school holidays.

Nothing here is about any person. Who keeps what is asked, and never guessed.
"""

from datetime import date
from enum import StrEnum

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Nation


class Reckoning(StrEnum):
    """How the day of an observance is found."""

    ISLAMIC = "islamic"
    JEWISH = "jewish"
    EASTER = "easter"
    ORTHODOX_EASTER = "orthodox-easter"
    FIXED = "fixed"
    DATES = "dates"


@frozen
class Observance:
    """Days that people keep each year.

    `month` and `day` are those of its calendar, `offset` counts days from Easter,
    `dates` are the first days where no library works them out. `eve` says that it
    begins at sunset on the day before, `moves` that people may keep it a day apart, by
    the moon they see. `also` are other words people use for it.
    """

    name: str
    by: Reckoning
    means: str
    month: int = 0
    day: int = 0
    offset: int = 0
    dates: tuple[date, ...] = ()
    days: int = 1
    eve: bool = False
    moves: bool = False
    also: tuple[str, ...] = ()


@frozen
class SchoolHoliday:
    """When schools of a nation are usually closed.

    From one (month, day) to another, or from one number of days from Easter Sunday
    to another.
    """

    nation: Nation
    name: str
    first: tuple[int, int] | int
    last: tuple[int, int] | int


@frozen
class YearlyDays:
    """The days the audit knows of, and until when they can be relied on."""

    observances: tuple[Observance, ...] = ()
    school_holidays: tuple[SchoolHoliday, ...] = ()
    review_by: date | None = None


NO_DAYS = YearlyDays()
