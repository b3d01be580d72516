"""SKOS in Turtle, for libraries and linked data: written plainly, a line a fact."""

import json
import re
from collections.abc import Iterator
from urllib.parse import quote

from inclusive_meetings.model.glossary import Checked, GlossaryFile
from inclusive_meetings.sharing.exchange.cells import parted
from inclusive_meetings.sharing.exchange.rows import NOT_CHECKED, numbered, rows

HEAD = """@prefix dct: <http://purl.org/dc/terms/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

<urn:glossary:list> a skos:ConceptScheme ;
    dct:title {title}@en .
"""
WITH_LANGUAGE = {
    "term": "skos:prefLabel",
    "meaning": "skos:definition",
    "expansion": "dct:alternative",
    "context": "skos:scopeNote",
    "example": "skos:example",
    "note": "skos:editorialNote",
}
WITHOUT = {
    "id": "skos:notation",
    "source": "dct:source",
    "source-address": "dct:references",
    "source-licence": "dct:license",
    "area": "dct:spatial",
    "as-of": "dct:date",
}
SEVERAL = {"also": "skos:altLabel", "misspelt": "skos:hiddenLabel"}
TAG = re.compile(r"[A-Za-z]+(-[A-Za-z0-9]+)*")


def written(glossary: GlossaryFile) -> bytes:
    """Return the glossary with a concept for each meaning."""
    head = HEAD.format(title=_text(glossary.title or "Glossary"))
    concepts = map(_concept, enumerate(numbered(rows(glossary.terms)), 1))
    return (head + "".join(concepts)).encode()


def _concept(numbered_row: tuple[int, dict[str, str]]) -> str:
    number, row = numbered_row
    facts = " ;\n    ".join(
        ("a skos:Concept", "skos:inScheme <urn:glossary:list>", *_facts(row))
    )
    return f"\n<urn:glossary:{number}:{quote(row['id'], safe='')}> {facts} .\n"


def _facts(row: dict[str, str]) -> Iterator[str]:
    for key, value in row.items():
        tag, _, part = key.rpartition(" ")
        if tag:
            if TAG.fullmatch(tag):
                yield from _translated(tag, part, value)
        elif key in WITH_LANGUAGE:
            yield f"{WITH_LANGUAGE[key]} {_text(value)}@en"
        elif key in WITHOUT:
            yield f"{WITHOUT[key]} {_text(value)}"
        elif key in SEVERAL:
            for form in parted(value):
                yield f"{SEVERAL[key]} {_text(form)}@en"


def _translated(tag: str, part: str, value: str) -> Iterator[str]:
    if part in ("term", "meaning"):
        yield f"{WITH_LANGUAGE[part]} {_text(value)}@{tag}"
    elif part == "status":
        state = NOT_CHECKED if value == Checked.DRAFT else value
        yield f"{WITH_LANGUAGE['note']} {_text(f'{tag}: {state}')}@en"


def _text(words: str) -> str:
    # A text of JSON is one of Turtle, apart from letters beyond U+FFFF.
    return json.dumps(words, ensure_ascii=False)
