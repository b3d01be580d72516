"""The list of bank holidays as the library `holidays` has it today.

`python -m tests.calendars.bank_holiday_list` writes it anew.
"""

from collections import defaultdict

from inclusive_meetings.calendars.bank_holidays import (
    LISTED,
    SUBDIVISIONS,
    YEARS_LISTED,
    reckoned,
)

HEAD = """\
# Bank holidays of England (ENG), Wales (WLS), Scotland (SCT), Northern Ireland (NIR).
# Source: the library holidays, which follows gov.uk/bank-holidays and mygov.scot.
# as-of: 2026-11-29. review-by: 2027-11-29. A test compares it with the library.
# Written by: python -m tests.calendars.bank_holiday_list
"""


def the_list() -> str:
    """Return the text of the file: a day, its nations and its name on each line."""
    nations = defaultdict(list)
    for year in YEARS_LISTED:
        for nation, code in SUBDIVISIONS.items():
            for day, name in reckoned(nation, year).items():
                nations[day, name].append(code)
    lines = (f"{day}  {' '.join(at)}  {name}" for (day, name), at in nations.items())
    return HEAD + "".join(f"{line}\n" for line in sorted(lines))


if __name__ == "__main__":
    LISTED.write_text(the_list(), encoding="utf-8", newline="\n")
