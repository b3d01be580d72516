"""The columns of a table: those of ours that something stands in, in their order."""

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.sharing.exchange.rows import COLUMNS, TRANSLATION_COLUMNS, rows

ALWAYS = ("id", "term", "kind", "meaning")


def table(glossary: GlossaryFile) -> tuple[tuple[str, ...], ...]:
    """Return the headings and a row for each meaning; all rows are as wide."""
    all_rows = rows(glossary.terms)
    used = dict.fromkeys(key for row in all_rows for key in row)
    own = [name for name in COLUMNS if name in used or name in ALWAYS]
    tags = dict.fromkeys(
        key.rpartition(" ")[0] for row in all_rows for key in row if " " in key
    )
    translated = (f"{tag} {part}" for tag in tags for part in TRANSLATION_COLUMNS)
    headings = (*own, *(name for name in translated if name in used))
    body = (tuple(row.get(name, "") for name in headings) for row in all_rows)
    return (headings, *body)
