"""One glossary file as terms, with everything wrong in it said in one pass."""

from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from inclusive_meetings.files.decode import SourceText
from inclusive_meetings.files.yaml_nodes import (
    YamlList,
    YamlNode,
    YamlTable,
    YamlText,
    yaml_node,
)
from inclusive_meetings.model.glossary import Sense, Status, Term, TermKind
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem

Choice = TypeVar("Choice", bound=StrEnum)

FILE_KEYS = (
    *("title", "owner", "contact", "licence", "version", "languages"),
    *("review-by", "as-of", "source", "terms"),
)
SENSE_KEYS = (
    *("meaning", "expansion", "context", "example", "not-the-same-as", "status"),
    *("replaced-by", "since", "source", "note", "as-of", "review-by"),
)
TERM_KEYS = ("id", "term", "also", "misspelt", "kind", "senses", *SENSE_KEYS)


def terms_of(source: SourceText) -> tuple[Term, ...]:
    """Return the terms of the file; raises CannotRead with every problem."""
    node = yaml_node(source.text, source.file)
    if node is None:
        return ()
    reading = _Reading()
    found = reading.file(node)
    if reading.problems:
        raise CannotRead(reading.problems)
    return found


class _Reading:
    """Reads one file and keeps every problem on the way."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.defaults: dict[str, YamlNode] = {}

    def file(self, node: YamlNode) -> tuple[Term, ...]:
        """Return the terms of the whole file."""
        if not isinstance(node, YamlTable):
            self.complain(node.place, "glossary-shape", *NO_TERMS)
            return ()
        keys = self.table(node, FILE_KEYS)
        terms = keys.get("terms")
        if not isinstance(terms, YamlList):
            self.complain(node.place, "glossary-shape", *NO_TERMS)
            return ()
        self.defaults = {
            key: keys[key] for key in ("review-by", "as-of", "source") if key in keys
        }
        read = (self.term(entry) for entry in terms.entries)
        return tuple(term for term in read if term is not None)

    def term(self, node: YamlNode) -> Term | None:
        """Return one term, or None after saying what is missing."""
        if not isinstance(node, YamlTable):
            self.complain(node.place, "term-shape", *NOT_A_TERM)
            return None
        keys = self.table(node, TERM_KEYS)
        name = self.text(keys, "term")
        senses = self.senses(keys, node.place)
        if not name or not senses:
            self.missing(node.place, name)
            return None
        return Term(
            id=self.text(keys, "id") or f"line-{node.place.line}",
            term=name,
            senses=senses,
            place=node.place,
            kind=self.choice(keys, "kind", TermKind) or TermKind.TERM,
            forms=self.texts(keys, "also") + self.texts(keys, "misspelt"),
        )

    def senses(self, keys: dict[str, YamlNode], place: Place) -> tuple[Sense, ...]:
        """Return the meanings: those listed, or the term's own one."""
        listed = keys.get("senses")
        if listed is None:
            return self.sense({**self.defaults, **keys}, place)
        if not isinstance(listed, YamlList):
            self.complain(listed.place, "term-shape", *NOT_SENSES)
            return ()
        found: list[Sense] = []
        shared = {key: keys[key] for key in SENSE_KEYS if key in keys}
        for entry in listed.entries:
            if isinstance(entry, YamlTable):
                own = self.table(entry, SENSE_KEYS)
                found.extend(
                    self.sense({**self.defaults, **shared, **own}, entry.place)
                )
            else:
                self.complain(entry.place, "term-shape", *NOT_SENSES)
        return tuple(found)

    def sense(self, keys: dict[str, YamlNode], place: Place) -> tuple[Sense, ...]:
        """Return one meaning, or nothing where the meaning is missing."""
        meaning = self.text(keys, "meaning")
        if not meaning:
            if "context" in keys:
                self.missing(place, self.text(keys, "context"))
            return ()
        return (
            Sense(
                meaning=meaning,
                expansion=self.text(keys, "expansion"),
                context=self.text(keys, "context"),
                example=self.text(keys, "example"),
                not_the_same_as=", ".join(self.texts(keys, "not-the-same-as")),
                status=self.choice(keys, "status", Status) or Status.CURRENT,
                replaced_by=self.text(keys, "replaced-by"),
                since=self.text(keys, "since"),
                source=self.source(keys),
                note=self.text(keys, "note"),
                as_of=self.day(keys, "as-of"),
                review_by=self.day(keys, "review-by"),
            ),
        )

    def table(self, node: YamlTable, known: tuple[str, ...]) -> dict[str, YamlNode]:
        """Return the values by key; say which keys nobody knows."""
        found: dict[str, YamlNode] = {}
        for key, value in node.pairs:
            name = key.text.strip().lower().replace("_", "-").replace(" ", "-")
            if name in known:
                found[name] = value
                continue
            near = get_close_matches(name, known, 1)
            hint = f"Did you mean “{near[0]}”?" if near else "Known: see the docs."
            what = f"“{key.text[:60]}” is not a name that glossaries use."
            self.complain(key.place, "unknown-key", what, hint)
        return found

    def text(self, keys: dict[str, YamlNode], key: str) -> str:
        """Return a value as one line of text; "" where there is none."""
        value = keys.get(key)
        if value is None:
            return ""
        if isinstance(value, YamlText):
            return " ".join(value.text.split())
        self.complain(value.place, "one-value", f"“{key}” has several values.", ONE)
        return ""

    def texts(self, keys: dict[str, YamlNode], key: str) -> tuple[str, ...]:
        """Return one or several values as texts."""
        value = keys.get(key)
        if isinstance(value, YamlList):
            entries = (e.text for e in value.entries if isinstance(e, YamlText))
            return tuple(" ".join(entry.split()) for entry in entries)
        text = self.text(keys, key)
        return (text,) if text else ()

    def source(self, keys: dict[str, YamlNode]) -> str:
        """Return where the meaning is from, as one line."""
        value = keys.get("source")
        if isinstance(value, YamlTable):
            known = ("name", "address", "licence")
            parts = self.table(value, known)
            return ", ".join(filter(None, (self.text(parts, key) for key in known)))
        return self.text(keys, "source")

    def day(self, keys: dict[str, YamlNode], key: str) -> date | None:
        """Return a date such as 2027-05-31."""
        text = self.text(keys, key)
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            what = f"“{text[:60]}” is not a date."
            mend = "Write it as 2027-05-31."
            self.complain(keys[key].place, "date", what, mend)
            return None

    def choice(
        self, keys: dict[str, YamlNode], key: str, kinds: type[Choice]
    ) -> Choice | None:
        """Return one of the words of `kinds`; say which there are otherwise."""
        text = self.text(keys, key).lower()
        if not text:
            return None
        try:
            return kinds(text)
        except ValueError:
            what = f"“{text[:60]}” is not a known {key}."
            mend = f"Write one of: {', '.join(kinds)}."
            self.complain(keys[key].place, f"unknown-{key}", what, mend)
            return None

    def missing(self, place: Place, name: str) -> None:
        """Say that a term has no name or no meaning."""
        what = f"“{name[:60]}” has no meaning." if name else "A term has no name."
        self.complain(place, "term-shape", what, NOT_A_TERM[1])

    def complain(self, place: Place, slug: str, what: str, mend: str) -> None:
        """Keep one problem."""
        self.problems.append(Problem(place, slug, what, mend))


ONE = "Write one value, in one line."
NO_TERMS = (
    "This glossary has no list of terms.",
    "Write `terms:` and below it entries such as  - term: ICB",
)
NOT_A_TERM = (
    "This entry is not a term.",
    "Write  - term: ICB  and below it  meaning: what it means in plain words.",
)
NOT_SENSES = (
    "The senses of a term are a list.",
    "Write `senses:` and below it entries such as  - context: social care",
)
