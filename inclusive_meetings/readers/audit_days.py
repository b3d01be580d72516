"""The files of holy days and school holidays that ship with the program."""

from datetime import date
from pathlib import Path

from inclusive_meetings.files.yaml_nodes import YamlList, YamlTable
from inclusive_meetings.model.meeting import Nation
from inclusive_meetings.model.observance import (
    Observance,
    Reckoning,
    SchoolHoliday,
    YearlyDays,
)
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.fields import Fields
from inclusive_meetings.readers.yaml_file import yaml_file

OBSERVANCE = (
    *("id", "name", "by", "month", "day", "days", "offset", "dates", "eve", "also"),
    *("means", "moves"),
)
HOLIDAY = ("nation", "name", "from", "to", "from-easter", "to-easter")


def yearly_days(folder: Path) -> YearlyDays:
    """Return the days of the two files in the folder. Raises CannotRead."""
    found: list[Problem] = []
    days, reviews = _tables(folder / "observances.yaml", "observances", found)
    holidays, due = _tables(folder / "school-holidays.yaml", "holidays", found)
    made = YearlyDays(
        tuple(_observance(Fields(each, OBSERVANCE, found)) for each in days),
        tuple(_holiday(Fields(each, HOLIDAY, found)) for each in holidays),
        min((day for day in (reviews, due) if day), default=None),
    )
    if found:
        raise CannotRead(found)
    return made


def _tables(
    path: Path, name: str, found: list[Problem]
) -> tuple[list[YamlTable], date | None]:
    node = yaml_file(path, path.name, found)
    if not isinstance(node, YamlTable):
        return [], None
    fields = Fields(node, (name, "as-of", "review-by"), found)
    entries = fields.values.get(name)
    rows = entries.entries if isinstance(entries, YamlList) else ()
    tables = [row for row in rows if isinstance(row, YamlTable)]
    return tables, fields.day("review-by")


def _observance(fields: Fields) -> Observance:
    return Observance(
        name=fields.text("name"),
        by=fields.choice("by", Reckoning) or Reckoning.FIXED,
        means=fields.text("means"),
        month=int(fields.text("month") or 0),
        day=int(fields.text("day") or 0),
        offset=int(fields.text("offset") or 0),
        dates=tuple(map(date.fromisoformat, fields.texts("dates"))),
        days=int(fields.text("days") or 1),
        eve=fields.text("eve") == "true",
        moves=fields.text("moves") == "true",
        also=fields.texts("also"),
    )


def _holiday(fields: Fields) -> SchoolHoliday:
    return SchoolHoliday(
        nation=fields.choice("nation", Nation) or Nation.ENGLAND,
        name=fields.text("name"),
        first=_day(fields, "from"),
        last=_day(fields, "to"),
    )


def _day(fields: Fields, name: str) -> tuple[int, int] | int:
    from_easter = fields.text(f"{name}-easter")
    if from_easter:
        return int(from_easter)
    month, _, day = fields.text(name).partition("-")
    return int(month), int(day)
