"""CSV as spreadsheets save it: commas, semicolons or tabs, whatever the encoding."""

import csv
from collections import Counter
from collections.abc import Iterator, Mapping

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.exchange.cells import as_written
from inclusive_meetings.sharing.exchange.grids import LONGEST_CELL, Line, read_grid
from inclusive_meetings.sharing.exchange.rows import Reading

DELIMITERS = ",;\t"
LINES_TO_SNIFF = 30


def read(content: bytes, name: str, columns: Mapping[str, str]) -> Reading:
    """Return the rows of the file; a row with a stray quote is a problem."""
    source = decoded(content, name)
    problems: list[Problem] = []
    lines = tuple(_lines(source.text, name, problems))
    reading = read_grid(lines, columns)
    every = (*source.warnings, *problems, *reading.problems)
    return Reading(reading.rows, every, reading.columns)


def delimiter(lines: list[str]) -> str:
    """Return what stands between the cells: the sign that most lines have."""
    rows = [line for line in lines[:LINES_TO_SNIFF] if line.strip()]
    votes: Counter[str] = Counter()
    for sign in DELIMITERS:
        counts = Counter(_count(row, sign) for row in rows)
        counts.pop(1, None)
        votes[sign] = max(counts.values(), default=0)
    best = max(votes.values(), default=0)
    first = rows[0] if rows else ""
    ties = [sign for sign in DELIMITERS if votes[sign] == best]
    return max(ties, key=lambda sign: _count(first, sign))


def _count(row: str, sign: str) -> int:
    try:
        return len(next(csv.reader([row], delimiter=sign), []))
    except csv.Error:
        return 1


def _lines(text: str, name: str, problems: list[Problem]) -> Iterator[Line]:
    # After a row that cannot be read, reading starts again at the line below it.
    lines = text.splitlines(keepends=True)
    sign = delimiter(lines)
    start = 0
    while start < len(lines):
        reader = csv.reader(iter(lines[start:]), delimiter=sign, strict=True)
        done = 0
        try:
            for cells in reader:
                place = Place(name, start + done + 1, 1)
                yield Line(tuple(map(as_written, cells)), place)
                done = reader.line_num
        except csv.Error as error:
            place = Place(name, start + done + 1, 1)
            problems.append(_stray(lines[start + done], place, str(error)))
            start += done + 1
        else:
            return


def _stray(line: str, place: Place, reason: str) -> Problem:
    if "field limit" in reason or "field larger" in reason:
        what = f"A cell here has more than {LONGEST_CELL} letters, or a quotation mark"
        what += " is never closed; the row was left out."
        return Problem(place, "long-cell", what, "Shorten it.")
    what = f"In “{line.strip()[:60]}” a quotation mark is not closed, or stands alone."
    return Problem(place, "stray-quote", what, 'Write "" for one inside a cell.')
