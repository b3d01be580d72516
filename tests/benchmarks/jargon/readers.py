"""How far two people agree on what a newcomer would not know, and how far we do.

No program can be asked to agree with a reader more than another reader does. All went
by the rules in the README; a second one saw neither the first marks nor what is found.
"""

from collections.abc import Callable
from pathlib import Path

from inclusive_meetings.language.jargon.finder import Finder
from tests.benchmarks.jargon.forms import key
from tests.benchmarks.jargon.scores import (
    LABELS,
    OPEN,
    SECOND_READING,
    SECOND_STRANGER,
    STRANGER,
    Count,
    Label,
    Scores,
    found_in,
    labels,
    marked,
)

Marks = dict[str, list[Label]]


def agreement(finder: Finder, folder: Path, say: Callable[[str], None]) -> None:
    """Print how far each second reader agrees with the first, and we with both."""
    for who, one, other in (
        ("readers", LABELS, SECOND_READING),
        ("strangers", STRANGER, SECOND_STRANGER),
    ):
        first, second = labels(one), labels(other)
        texts = {
            name: file.read_text(encoding="utf-8")
            for name in sorted(second)
            if (file := folder / f"{name}.txt").exists()
        }
        say(f"{who}: {len(texts)} documents read twice")
        _agreement(finder, texts, (first, second), say)


def _agreement(
    finder: Finder,
    texts: dict[str, str],
    readers: tuple[Marks, Marks],
    say: Callable[[str], None],
) -> None:
    first, second = readers
    types, words, open_ones = Count(), Count(), Count()
    by_first, by_second = Scores(), Scores()
    kinds: dict[str, Count] = {}
    for name, text in texts.items():
        again = second[name]
        types.add(_names(again), _names(first[name]))
        words.add(marked(text, again), marked(text, first[name]))
        open_ones.add(_names(again, state=OPEN), _names(first[name], state=OPEN))
        for kind in {label.kind for label in first[name]}:
            of_kind = _names(first[name], kind=kind)
            kinds.setdefault(kind, Count()).add(_names(again) & of_kind, of_kind)
        found = found_in(finder, text)
        by_first.add(text, first[name], found)
        by_second.add(text, again, found)
    said = (f"{kind} {one.right}/{one.wanted}" for kind, one in sorted(kinds.items()))
    say(f"the second by the first: types {types}, tokens {words}")
    say(f"  not explained {open_ones}; marked by both: {', '.join(said)}")
    for who, scores in (("first", by_first), ("second", by_second)):
        say(f"the program by the {who}: types {scores.types}, tokens {scores.tokens}")


def _names(some: list[Label], *, kind: str = "", state: str = "") -> set[str]:
    return {
        key(label.form)
        for label in some
        if kind in ("", label.kind) and state in ("", label.state)
    }
