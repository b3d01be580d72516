"""An Excel workbook with one sheet: headings that stay in sight, lines that wrap."""

import io

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.model.problems import refused
from inclusive_meetings.sharing.exchange.cells import harmless
from inclusive_meetings.sharing.exchange.writers.columns import table
from inclusive_meetings.writers.stable_zip import stable

SHEET = "Words"
WIDE = 60
NARROW = 16
LONGEST = 32_767
WIDE_COLUMNS = ("meaning", "example", "note", "expansion")


def written(glossary: GlossaryFile) -> bytes:
    """Return the workbook; raises CannotRead for a text too long for a cell."""
    rows = table(glossary)
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = SHEET
    sheet.freeze_panes = "A2"
    for number, row in enumerate(rows, 1):
        for column, text in enumerate(map(harmless, row), 1):
            _check(text, row)
            cell = sheet.cell(number, column, text or None)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if text:
                cell.data_type = "s"
            if number == 1:
                cell.font = Font(bold=True)
    for column, heading in enumerate(rows[0], 1):
        wide = heading.rpartition(" ")[2] in WIDE_COLUMNS
        width = WIDE if wide else NARROW
        sheet.column_dimensions[get_column_letter(column)].width = width
    target = io.BytesIO()
    book.save(target)
    return stable(target.getvalue())


def _check(text: str, row: tuple[str, ...]) -> None:
    if len(text) > LONGEST:
        what = f"A text of “{row[1][:60]}” has more than {LONGEST} letters."
        raise refused("export", "long-cell", what, "Excel has no room for it.")
