"""How far two people agree on what a newcomer would not know, and how far we do.

No program can be asked to agree with a reader more than another reader does. Both went
by the rules in the README; the second saw neither the labels nor what is found.
"""

from collections.abc import Callable
from pathlib import Path

from inclusive_meetings.language.jargon.finder import Finder
from tests.benchmarks.jargon.forms import key
from tests.benchmarks.jargon.scores import (
    OPEN,
    SECOND_READING,
    Count,
    Label,
    Scores,
    found_in,
    labels,
    marked,
)


def agreement(finder: Finder, folder: Path, say: Callable[[str], None]) -> None:
    """Print the scores of the second reader, and ours by both readers."""
    first, second = labels(), labels(SECOND_READING)
    types, words, open_ones = Count(), Count(), Count()
    by_first, by_second = Scores(), Scores()
    kinds: dict[str, Count] = {}
    for name, again in sorted(second.items()):
        file = folder / f"{name}.txt"
        if not file.exists():
            continue
        text = file.read_text(encoding="utf-8")
        types.add(_names(again), _names(first[name]))
        words.add(marked(text, again), marked(text, first[name]))
        open_ones.add(_names(again, state=OPEN), _names(first[name], state=OPEN))
        for kind in {label.kind for label in first[name]}:
            of_kind = _names(first[name], kind=kind)
            kinds.setdefault(kind, Count()).add(_names(again) & of_kind, of_kind)
        found = found_in(finder, text)
        by_first.add(text, first[name], found)
        by_second.add(text, again, found)
    say(f"second reader by the first: types {types}")
    say(f"  tokens {words}, not explained {open_ones}")
    said = (f"{kind} {one.right}/{one.wanted}" for kind, one in sorted(kinds.items()))
    say(f"  marked by both, by kind of the first: {', '.join(said)}")
    say(f"the program by the first: types {by_first.types}, tokens {by_first.tokens}")
    say(
        f"the program by the second: types {by_second.types}, tokens {by_second.tokens}"
    )


def _names(some: list[Label], *, kind: str = "", state: str = "") -> set[str]:
    return {
        key(label.form)
        for label in some
        if kind in ("", label.kind) and state in ("", label.state)
    }
