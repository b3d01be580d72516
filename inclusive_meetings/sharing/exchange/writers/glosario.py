"""The YAML of glosario: a slug, and below each language a term and its definition."""

from collections.abc import Iterator

from inclusive_meetings.model.glossary import Checked, GlossaryFile
from inclusive_meetings.sharing.exchange.rows import NOT_CHECKED, numbered, rows
from inclusive_meetings.sharing.exchange.tree import Table
from inclusive_meetings.store.splicing.values import entry, scalar

PARTS = {"term": "term", "meaning": "def"}


def written(glossary: GlossaryFile) -> bytes:
    """Return the glossary with an entry for each meaning."""
    lines = (line for row in numbered(rows(glossary.terms)) for line in _lines(row))
    return ("".join(f"{line}\n" for line in lines) or "[]\n").encode()


def _lines(row: dict[str, str]) -> Iterator[str]:
    """Yield the lines of an entry; a comment says what nobody has checked.

    No key of glosario can say it, and no program reads the comment: people do.
    """
    drafts = {
        f"  {scalar(key.removesuffix(' status'))}:"
        for key, value in row.items()
        if key.endswith(" status") and value == Checked.DRAFT
    }
    for line in entry(_entry(row), 0):
        yield line
        if line in drafts:
            yield f"    # {NOT_CHECKED}"


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
