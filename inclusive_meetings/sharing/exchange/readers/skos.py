"""SKOS, as libraries publish lists of words: Turtle or JSON-LD, read with rdflib."""

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from inclusive_meetings.files.decode import cleaned, decoded
from inclusive_meetings.model.glossary import Checked
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, refused
from inclusive_meetings.sharing.exchange.cells import joined
from inclusive_meetings.sharing.exchange.readers.json_faults import json_value
from inclusive_meetings.sharing.exchange.readers.turtle_faults import faults
from inclusive_meetings.sharing.exchange.rows import NOT_CHECKED, Reading, Row, together

# What begins with no address is counted from here; nothing is ever loaded.
NOWHERE = "https://list.invalid/"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCT = "http://purl.org/dc/terms/"
STATE = re.compile(f"([A-Za-z0-9-]+): ({NOT_CHECKED}|{Checked.CHECKED})")
NUMBERED = re.compile(r"urn:glossary:([0-9]{1,9}):")
Order = tuple[int, int, str, str]
LABELS = {"also": "altLabel", "misspelt": "hiddenLabel"}
TEXTS = {
    "id": f"{SKOS}notation",
    "context": f"{SKOS}scopeNote",
    "example": f"{SKOS}example",
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
    for subject in graph.subjects(kind, concept):
        values = dict(_values(graph, subject, rdflib))
        # A concept without an address gets another one each time it is read.
        named = isinstance(subject, rdflib.URIRef)
        own = str(subject).removeprefix(NOWHERE) if named else ""
        where = f"concept {own[:80]}" if own else "a concept without an address"
        rows.append((_order(own, values), Row(values, Place(name, 1, 1), where)))
    scheme = rdflib.URIRef(f"{SKOS}ConceptScheme")
    if not rows and (None, kind, scheme) not in graph:
        raise refused(name, "not-skos", *NOT_SKOS)
    return Reading(together(tuple(row for _, row in sorted(rows, key=_first))))


def _order(own: str, values: Mapping[str, str]) -> Order:
    """Return the order of our own lists, which number their concepts; else of names."""
    number = NUMBERED.match(own)
    ours = int(number[1]) if number else 0
    return ours, len(own), own, str(sorted(values.items()))


def _first(pair: tuple[Order, Row]) -> Order:
    return pair[0]


def _graph(text: str, name: str) -> Any:  # noqa: ANN401 - rdflib may not be there
    try:
        rdflib = import_module("rdflib")
    except ImportError:
        raise refused(name, "no-rdflib", *NO_RDFLIB) from None

    def parsed(read: str, kind: str = "turtle") -> Any:  # noqa: ANN401 - see above
        return rdflib.Graph().parse(data=read, format=kind, publicID=NOWHERE)

    if text.lstrip()[:1] in ("{", "["):
        _without_addresses(json_value(text, name), name)
        try:
            return parsed(text, "json-ld")
        except Exception:  # noqa: BLE001 - rdflib fails in many ways
            raise refused(name, "not-skos", *NOT_SKOS) from None
    try:
        return parsed(text)
    except Exception:  # noqa: BLE001 - rdflib fails in many ways
        raise CannotRead(faults(text, name, parsed)) from None


def _without_addresses(value: object, name: str) -> None:
    # JSON-LD may name a context that rdflib would load from the network.
    if any(_names_an_address(each) for each in _contexts(value)):
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
    notes = [text for _, text in texts(f"{SKOS}editorialNote")]
    states = dict(filter(None, map(_state, notes)))
    yield "note", cleaned("; ".join(text for text in notes if not _state(text)))
    for column, label in LABELS.items():
        words = [text for tag, text in texts(SKOS + label) if tag.startswith("en")]
        yield column, cleaned(joined(words))
    for part, label in (("term", "prefLabel"), ("meaning", "definition")):
        for tag, text in texts(SKOS + label):
            ours = tag.split("-")[0] == "en"
            yield (part if ours else f"{tag} {part}"), cleaned(text)
            if tag.lower() in states:
                yield f"{tag} status", states[tag.lower()]


def _state(note: str) -> tuple[str, str] | None:
    """Return the language and the state of a translation, as we write them."""
    found = STATE.fullmatch(note)
    if not found:
        return None
    checked = found[2] == Checked.CHECKED
    return found[1].lower(), (Checked.CHECKED if checked else Checked.DRAFT).value


NOT_SKOS = (
    "No words were found: in SKOS each is a skos:Concept with a skos:prefLabel.",
    "If it is a list of another kind, save it as CSV or XLSX.",
)
NO_RDFLIB = (
    "Reading SKOS needs rdflib, which is not installed.",
    'Install it:  pip install "inclusive-meetings[skos]"',
)
OUTSIDE = (
    "This JSON-LD file wants another one to be loaded from the network.",
    "Nothing was loaded. Ask for the list as Turtle.",
)
