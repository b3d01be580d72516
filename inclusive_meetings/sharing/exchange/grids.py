"""Tables of any format: which row holds the headings, and what stands below it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.exchange.cells import one_line
from inclusive_meetings.sharing.exchange.headings import chosen, column_of, guessed
from inclusive_meetings.sharing.exchange.rows import Reading, Row

LONGEST_CELL = 20_000
ROWS_ABOVE_HEADINGS = 8


@frozen
class Line:
    """One row of a table: its cells, its place, and the place in words."""

    cells: tuple[str, ...]
    place: Place
    where: str = ""


def read_grid(lines: tuple[Line, ...], columns: Mapping[str, str]) -> Reading:
    """Return the rows of one table; `columns` are headings that the user named.

    Where no row has headings that are known, the first cell is the term and the
    second its meaning. Raises CannotRead for a named heading that is not there.
    """
    lines = tuple(line for line in lines if any(cell.strip() for cell in line.cells))
    if not lines:
        return Reading(())
    at, places = _headings(lines, columns)
    if not places:
        return _without_headings(lines)
    headings = lines[at].cells
    rows: list[Row] = []
    problems: list[Problem] = []
    for line in lines[at + 1 :]:
        too_long = _too_long(line)
        if too_long:
            problems.append(too_long)
            continue
        values = dict(_values(line, places))
        rest = "; ".join(filter(None, map(one_line, line.cells[len(headings) :])))
        if rest:
            values["note"] = "; ".join(filter(None, (values.get("note", ""), rest)))
            problems.append(_beyond(line, rest))
        rows.append(Row(values, line.place, line.where))
    problems += _unknown(lines[at], places)
    shown = ((column, headings[position]) for position, column in places.items())
    return Reading(tuple(rows), tuple(problems), tuple(shown))


def _headings(
    lines: tuple[Line, ...], columns: Mapping[str, str]
) -> tuple[int, dict[int, str]]:
    for at, line in enumerate(lines[:ROWS_ABOVE_HEADINGS]):
        places = guessed(line.cells)
        if places:
            return at, (chosen(line.cells, columns, line.place) or places)
    return 0, chosen(lines[0].cells, columns, lines[0].place)


def _without_headings(lines: tuple[Line, ...]) -> Reading:
    known = [column_of(cell) for cell in lines[0].cells]
    if max(len(line.cells) for line in lines) == 1:
        return Reading(())
    body = lines[1:] if any(known) else lines
    places = {0: "term", 1: "meaning", 2: "note"}
    problems = [
        Problem(
            lines[0].place,
            "headings",
            "No headings are known here: the first column was taken as the term, "
            "the second as its meaning.",
            "If that is wrong:  --columns term=1,meaning=3",
            serious=False,
        )
    ]
    problems += filter(None, map(_too_long, body))
    rows = tuple(
        Row(dict(_values(line, places)), line.place, line.where)
        for line in body
        if not _too_long(line)
    )
    shown = (("term", "column 1"), ("meaning", "column 2"))
    return Reading(rows, tuple(problems), shown)


def _values(line: Line, places: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    for position, column in places.items():
        words = one_line("".join(line.cells[position : position + 1]))
        if words or column == "id":
            yield column, words


def _beyond(line: Line, rest: str) -> Problem:
    what = f"This row has more cells than there are headings: “{rest[:60]}”."
    return _said(line, "more-cells", what, "They were put into the note.")


def _unknown(headings: Line, places: Mapping[int, str]) -> Iterator[Problem]:
    for position, heading in enumerate(headings.cells):
        if position not in places and heading.strip():
            what = f"The column “{one_line(heading)[:60]}” was left out."
            mend = f"If it is needed:  --columns note={one_line(heading)[:60]}"
            yield _said(headings, "unknown-column", what, mend)


def _said(line: Line, slug: str, what: str, mend: str) -> Problem:
    words = f"{line.where}: {what}" if line.where else what
    return Problem(line.place, slug, words, mend, serious=False)


def _too_long(line: Line) -> Problem | None:
    for number, cell in enumerate(line.cells, 1):
        if len(cell) > LONGEST_CELL:
            what = f"Cell {number} has {len(cell)} letters; the row was left out."
            mend = "A meaning has 25 words at most: shorten it."
            problem = _said(line, "long-cell", what, mend)
            place = replace(line.place, column=number)
            return replace(problem, place=place, serious=True)
    return None
