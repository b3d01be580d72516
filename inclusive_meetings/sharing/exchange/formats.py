"""The formats that lists come in and go out in, and what each cannot carry."""

import re
from collections.abc import Iterator

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.sharing.exchange.rows import (
    COLUMNS,
    TRANSLATION_COLUMNS,
    rows,
)
from inclusive_meetings.sharing.exchange.tree import about

ROOM = "inclusive_meetings.sharing.exchange"
READERS = {
    "csv": f"{ROOM}.readers.separated",
    "xlsx": f"{ROOM}.readers.xlsx",
    "docx": f"{ROOM}.readers.docx",
    "html": f"{ROOM}.readers.html",
    "markdown": f"{ROOM}.readers.markdown",
    "glosario": f"{ROOM}.readers.glosario",
    "tbx": f"{ROOM}.readers.tbx",
    "skos": f"{ROOM}.readers.skos",
    "json": f"{ROOM}.readers.ours",
    "yaml": f"{ROOM}.readers.ours",
}
WRITERS = {
    "csv": f"{ROOM}.writers.separated",
    "xlsx": f"{ROOM}.writers.xlsx",
    "tbx": f"{ROOM}.writers.tbx",
    "skos": f"{ROOM}.writers.skos",
    "glosario": f"{ROOM}.writers.glosario",
    "json": f"{ROOM}.writers.ours",
    "markdown": f"{ROOM}.writers.markdown",
    "cards": f"{ROOM}.writers.cards",
}
OURS = ("json", "yaml")
# As a key: a meaning may speak of "@context" as well.
IS_LINKED = re.compile(rb'"@context"\s*:')
ENDINGS = {
    **dict.fromkeys(("csv", "tsv", "txt"), "csv"),
    **dict.fromkeys(("xlsx", "xlsm"), "xlsx"),
    **dict.fromkeys(("html", "htm", "xhtml"), "html"),
    **dict.fromkeys(("md", "markdown"), "markdown"),
    **dict.fromkeys(("tbx", "xml"), "tbx"),
    **dict.fromkeys(("ttl", "jsonld"), "skos"),
    **dict.fromkeys(("yaml", "yml"), "yaml"),
    "docx": "docx",
    "json": "json",
}

OF_THE_FILE = frozenset(
    (
        *("title", "owner", "contact", "licence", "version", "languages"),
        *("area of the file", "everyday"),
    )
)
OF_TRANSLATIONS = frozenset(f"translations.{part}" for part in TRANSLATION_COLUMNS)
ALL = frozenset((*COLUMNS, *OF_TRANSLATIONS, *OF_THE_FILE, "questions"))
PLAIN = frozenset(
    ("id", "term", "meaning", "translations.term", "translations.meaning")
)
IN_TBX = (*PLAIN, "kind", "also", "expansion", "context", "example")
IN_SKOS = (*PLAIN, "also", "misspelt", "expansion", "context", "example", "area")
ON_CARDS = (
    *(*PLAIN, "expansion", "context", "community-words", "translations.status"),
    *("status", "since", "replaced-by"),
)

LOSSES = {
    "json": frozenset[str](),
    "csv": OF_THE_FILE | {"questions"},
    "xlsx": OF_THE_FILE | {"questions"},
    "markdown": OF_THE_FILE | {"questions"},
    "glosario": ALL - PLAIN - {"also"},
    "tbx": ALL - {*IN_TBX, "source", "source-address", "note", "title"},
    "skos": ALL
    - {
        *IN_SKOS,
        "source",
        "source-address",
        "source-licence",
        "note",
        "title",
        "as-of",
        "translations.status",
    },
    "cards": ALL - {*ON_CARDS, "title"} | {"id"},
}


def lost(glossary: GlossaryFile, to: str) -> tuple[str, ...]:
    """Return what the glossary says and the format cannot carry, by name."""
    return tuple(sorted(LOSSES[to] & frozenset(_present(glossary))))


def _present(glossary: GlossaryFile) -> Iterator[str]:
    for key in about(glossary):
        yield "area of the file" if key == "area" else key
    if any(term.questions for term in glossary.terms):
        yield "questions"
    for row in rows(glossary.terms):
        for key, value in row.items():
            tag, _, part = key.rpartition(" ")
            # An ordinary kind is guessed again from the capitals.
            if value and not (key == "kind" and value in ("term", "acronym")):
                yield f"translations.{part}" if tag else key


def guessed_format(content: bytes, name: str) -> str:
    """Return the format that ending and first bytes speak for; "" if none do."""
    ending = name.rpartition(".")[2].lower()
    found = ENDINGS.get(ending, "")
    start = content[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t")
    if content.startswith(b"PK"):
        return found if found in ("xlsx", "docx") else ""
    if found == "yaml" and re.search(rb"^- +(slug|ref):", start, re.MULTILINE):
        return "glosario"
    if found == "json" and IS_LINKED.search(start):
        return "skos"
    return found or _by_content(start)


def _by_content(start: bytes) -> str:
    if start.startswith(b"<"):
        return "tbx" if re.search(rb"<(tbx|martif)\b", start) else "html"
    if start.startswith((b"@prefix", b"PREFIX", b"@base")):
        return "skos"
    if start.startswith(b"{"):
        return "skos" if IS_LINKED.search(start) else "json"
    return "markdown" if re.search(rb"^\|.*\|$|^\*\[", start, re.MULTILINE) else "csv"
