"""The YAML of glosario: a slug, and below each language a term and its definition."""

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.sharing.exchange.rows import numbered, rows
from inclusive_meetings.sharing.exchange.tree import Table
from inclusive_meetings.store.splice_values import entry

PARTS = {"term": "term", "meaning": "def"}


def written(glossary: GlossaryFile) -> bytes:
    """Return the glossary with an entry for each meaning."""
    entries = (_entry(row) for row in numbered(rows(glossary.terms)))
    lines = (line for each in entries for line in entry(each, 0))
    return ("".join(f"{line}\n" for line in lines) or "[]\n").encode()


def _entry(row: dict[str, str]) -> Table:
    english: Table = {"term": row["term"], "def": row["meaning"]}
    if "also" in row:
        english["acronym"] = row["also"]
    found: dict[str, dict[str, str]] = {}
    for key, value in row.items():
        tag, _, part = key.rpartition(" ")
        if tag and part in PARTS:
            found.setdefault(tag, {})[PARTS[part]] = value
    return {"slug": row["id"], "en": english, **found}
