"""SKOS, as libraries publish lists of words: Turtle or JSON-LD, read with rdflib."""

import json
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from inclusive_meetings.files.decode import cleaned, decoded
from inclusive_meetings.files.zip_guard import refused
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.sharing.exchange.cells import joined
from inclusive_meetings.sharing.exchange.rows import Reading, Row, together

SKOS = "http://www.w3.org/2004/02/skos/core#"
DCT = "http://purl.org/dc/terms/"
LABELS = {"also": "altLabel", "misspelt": "hiddenLabel"}
TEXTS = {
    "id": f"{SKOS}notation",
    "context": f"{SKOS}scopeNote",
    "example": f"{SKOS}example",
    "note": f"{SKOS}editorialNote",
    "source": f"{DCT}source",
    "source-address": f"{DCT}references",
    "source-licence": f"{DCT}license",
    "expansion": f"{DCT}alternative",
    "area": f"{DCT}spatial",
    "as-of": f"{DCT}date",
}


def read(content: bytes, name: str, columns: Mapping[str, str]) -> Reading:  # noqa: ARG001 - all readers are alike
    """Return a row for each concept in the order of their ids; raises CannotRead."""
    graph = _graph(decoded(content, name).text, name)
    rdflib = import_module("rdflib")
    kind, concept = rdflib.RDF.type, rdflib.URIRef(f"{SKOS}Concept")
    rows = []
    for subject in sorted(graph.subjects(kind, concept), key=_order):
        place = Place(name, 1, 1)
        values = dict(_values(graph, subject, rdflib))
        rows.append(Row(values, place, f"concept {str(subject)[:80]}"))
    return Reading(together(tuple(rows)))


def _order(subject: object) -> tuple[int, str]:
    return len(str(subject)), str(subject)


def _graph(text: str, name: str) -> Any:  # noqa: ANN401 - rdflib may not be there
    try:
        rdflib = import_module("rdflib")
    except ImportError:
        raise refused(name, "no-rdflib", *NO_RDFLIB) from None
    graph = rdflib.Graph()
    is_json = text.lstrip()[:1] in ("{", "[")
    if is_json:
        _without_addresses(text, name)
    try:
        kind = "json-ld" if is_json else "turtle"
        graph.parse(data=text, format=kind, publicID="urn:list:")
    except Exception as error:  # noqa: BLE001 - rdflib fails in many ways
        what = f"This is not SKOS that can be read: {str(error)[:120]}"
        raise CannotRead(
            [
                Problem(
                    Place(name, getattr(error, "lines", 0) + 1, 1), "not-skos", what, ""
                )
            ]
        ) from None
    return graph


def _without_addresses(text: str, name: str) -> None:
    # JSON-LD may name a context that rdflib would load from the network.
    try:
        contexts = list(_contexts(json.loads(text)))
    except (ValueError, RecursionError):
        raise refused(name, "not-json", "This is not whole JSON.", "") from None
    if any(_names_an_address(each) for each in contexts):
        raise refused(name, "outside-context", *OUTSIDE)


def _names_an_address(context: object) -> bool:
    if isinstance(context, list):
        return any(map(_names_an_address, context))
    return isinstance(context, str) or (
        isinstance(context, dict) and "@import" in context
    )


def _contexts(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        for key, each in value.items():
            if key == "@context":
                yield each
            yield from _contexts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _contexts(each)


def _values(graph: Any, subject: Any, rdflib: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - rdflib may not be there
    def texts(address: str) -> list[tuple[str, str]]:
        found = graph.objects(subject, rdflib.URIRef(address))
        # Without a language it is ours.
        return sorted((getattr(o, "language", "") or "en", str(o)) for o in found)

    for column, address in TEXTS.items():
        yield column, cleaned("; ".join(text for _, text in texts(address)))
    for column, label in LABELS.items():
        words = [text for tag, text in texts(SKOS + label) if tag.startswith("en")]
        yield column, cleaned(joined(words))
    for part, label in (("term", "prefLabel"), ("meaning", "definition")):
        for tag, text in texts(SKOS + label):
            ours = tag.split("-")[0] == "en"
            yield (part if ours else f"{tag} {part}"), cleaned(text)


NO_RDFLIB = (
    "Reading SKOS needs rdflib, which is not installed.",
    'Install it:  pip install "inclusive-meetings[skos]"',
)
OUTSIDE = (
    "This JSON-LD file wants another one to be loaded from the network.",
    "Nothing was loaded. Ask for the list as Turtle.",
)
