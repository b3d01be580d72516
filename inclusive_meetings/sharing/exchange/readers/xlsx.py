"""Excel workbooks: every sheet is a table, and no formula is worked out."""

import io
from collections.abc import Iterator, Mapping
from warnings import catch_warnings, simplefilter

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.files.zip_guard import NOT_OFFICE, parts
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, refused
from inclusive_meetings.sharing.exchange.cells import as_written
from inclusive_meetings.sharing.exchange.grids import Line, read_grid
from inclusive_meetings.sharing.exchange.rows import Reading

ROWS_AT_MOST = 200_000
CELLS_AT_MOST = 1_000


def read(content: bytes, name: str, columns: Mapping[str, str]) -> Reading:
    """Return the rows of all sheets; raises CannotRead for what is no workbook."""
    parts(content, name)
    readings = [read_grid(lines, columns) for lines in _sheets(content, name)]
    return Reading(
        tuple(row for each in readings for row in each.rows),
        tuple(problem for each in readings for problem in each.problems),
        tuple(dict.fromkeys(pair for each in readings for pair in each.columns)),
    )


def _sheets(content: bytes, name: str) -> list[tuple[Line, ...]]:
    try:
        with catch_warnings():
            simplefilter("ignore")
            book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            return [tuple(_lines(sheet, name)) for sheet in book.worksheets]
    except CannotRead:
        raise
    except Exception:  # noqa: BLE001 - a broken workbook fails in many ways
        raise refused(name, "not-office", *NOT_OFFICE) from None


def _lines(sheet: Worksheet, name: str) -> Iterator[Line]:
    rows = sheet.iter_rows(
        max_row=min(sheet.max_row or ROWS_AT_MOST, ROWS_AT_MOST) + 1,
        max_col=min(sheet.max_column or CELLS_AT_MOST, CELLS_AT_MOST),
        values_only=True,
    )
    for number, cells in enumerate(rows, 1):
        if cells.count(None) == len(cells):
            # One cell at the far end of a sheet makes a million rows of nothing.
            continue
        if number > ROWS_AT_MOST:
            raise refused(name, "too-many-rows", *TOO_MANY)
        where = f"sheet “{cleaned(sheet.title)}”, row {number}"
        filled = max(at for at, cell in enumerate(cells, 1) if cell is not None)
        texts = tuple(map(_text, cells[:filled]))
        yield Line(texts, Place(name, number, 1), where)


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else as_written(cleaned(str(value)))


TOO_MANY = (
    f"A sheet has more than {ROWS_AT_MOST} rows.",
    "Put the list into several files.",
)
