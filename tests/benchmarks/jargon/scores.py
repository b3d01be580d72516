"""How much of what was labelled is found, and how much of what is found is right."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from inclusive_meetings.language.jargon.finder import Finder, Written
from inclusive_meetings.model.jargon import Jargon, JargonState
from inclusive_meetings.model.place import Passage, Place
from tests.benchmarks.jargon.forms import Span, key, spans, straight, tokens

LABELS = Path(__file__).parent / "labels.tsv"
# A dozen of the same documents, marked again without a look at the first labels.
SECOND_READING = LABELS.with_name("second-reading.tsv")
# Documents of other subjects and nations, marked before the program saw them.
FRESH = LABELS.with_name("fresh.tsv")
# Longer documents, marked by somebody who had seen neither lists nor program.
STRANGER = LABELS.with_name("stranger.tsv")
# The same, marked by somebody else again, who had seen not even the first marks.
SECOND_STRANGER = LABELS.with_name("second-stranger.tsv")
OPEN = "not-explained"
IN_A_GLOSSARY = (JargonState.KNOWN, JargonState.AMBIGUOUS, JargonState.RENAMED)


class Label(NamedTuple):
    """A term that a newcomer to the document would not know."""

    form: str
    kind: str
    state: str
    within: str


def labels(table: Path = LABELS) -> dict[str, list[Label]]:
    """Return the labels of each document by its name."""
    by_document: dict[str, list[Label]] = {}
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            label = Label(row["form"], row["class"], row["state"], row["within"] or "")
            by_document.setdefault(row["document"], []).append(label)
    return by_document


@dataclass
class Count:
    """What was right, what was found, and what there was to find."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, found: set[str] | set[int], wanted: set[str] | set[int]) -> None:
        """Count one document more."""
        self.right += len({*found} & {*wanted})
        self.found += len(found)
        self.wanted += len(wanted)

    def __str__(self) -> str:
        precision = self.right / self.found if self.found else 1.0
        recall = self.right / self.wanted if self.wanted else 1.0
        both = precision + recall
        f1 = 2 * precision * recall / both if both else 0.0
        return f"P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"


@dataclass
class Scores:
    """The counts of some documents: by type, by token, of what nobody explains."""

    types: Count = field(default_factory=Count)
    tokens: Count = field(default_factory=Count)
    open: Count = field(default_factory=Count)
    by_kind: dict[str, Count] = field(default_factory=dict)

    def add(self, text: str, wanted: list[Label], found: Iterable[Jargon]) -> None:
        """Count one document more."""
        words = list(found)
        forms = {key(word.form) for word in words}
        named = {key(label.form): label for label in wanted}
        self.types.add(forms, {*named})
        for kind in {label.kind for label in wanted}:
            of_kind = {name for name, label in named.items() if label.kind == kind}
            self.by_kind.setdefault(kind, Count()).add(forms & of_kind, of_kind)
        self.tokens.add(tokens(text, _places(text, words)), marked(text, wanted))
        known = {key(word.form) for word in words if word.state in IN_A_GLOSSARY}
        is_open = {name for name, label in named.items() if label.state == OPEN}
        self.open.add({key(one.form) for one in words if one.is_open}, is_open - known)


def marked(text: str, wanted: Iterable[Label]) -> set[int]:
    """Return where the words of a text begin that the labels cover."""
    places = (
        place
        for label in wanted
        for place in spans(straight(text), label.form, label.within)
    )
    return tokens(text, list(places))


def _places(text: str, words: list[Jargon]) -> list[Span]:
    lines = [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")]
    starts = [
        (lines[each.place.line - 1] + each.place.column - 1, len(word.form))
        for word in words
        for each in word.appearances
    ]
    return [(start, start + length) for start, length in starts]


def found_in(finder: Finder, text: str) -> tuple[Jargon, ...]:
    """Return the jargon of one document by itself."""
    return finder.find([Written("", Passage(text, Place("", 1, 1)))])
