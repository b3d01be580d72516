"""Bank holidays of the four nations: the years near us from a list, others reckoned.

The library `holidays` knows every year, and loading it takes longer than all the rest
of a check, for it brings every country along. So its answers for the years that
meetings are in stand in a file; a test holds the file to the library.
"""

from collections import defaultdict
from datetime import date
from functools import cache
from pathlib import Path

from inclusive_meetings.model.meeting import Nation

LISTED = Path(__file__).parent / "bank-holidays.txt"
YEARS_LISTED = range(2025, 2032)
SUBDIVISIONS = {
    Nation.ENGLAND: "ENG",
    Nation.WALES: "WLS",
    Nation.SCOTLAND: "SCT",
    Nation.NORTHERN_IRELAND: "NIR",
}


def bank_holidays(nation: Nation, year: int) -> dict[date, str]:
    """Return the names of the year's bank holidays in this nation, by day."""
    if year in YEARS_LISTED:
        return _listed()[SUBDIVISIONS[nation], year]
    return reckoned(nation, year)


@cache
def reckoned(nation: Nation, year: int) -> dict[date, str]:
    """Return the same as the library reckons it, for any year."""
    from holidays import country_holidays  # noqa: PLC0415 - see the top of this file

    return dict(country_holidays("GB", subdiv=SUBDIVISIONS[nation], years=year))


@cache
def _listed() -> dict[tuple[str, int], dict[date, str]]:
    found: dict[tuple[str, int], dict[date, str]] = defaultdict(dict)
    for line in LISTED.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        day, nations, name = line.split("  ")
        when = date.fromisoformat(day)
        for nation in nations.split():
            found[nation, when.year][when] = name
    return found
