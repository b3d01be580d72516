"""CSV with a mark in front, without which Excel takes Urdu for old Windows letters."""

import csv
import io

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.sharing.exchange.cells import harmless
from inclusive_meetings.sharing.exchange.writers.columns import table


def written(glossary: GlossaryFile) -> bytes:
    """Return the glossary as UTF-8 with a byte-order mark; no cell is a formula."""
    text = io.StringIO()
    rows = (map(harmless, row) for row in table(glossary))
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("utf-8-sig")
