"""Learn from the labels how likely a listed word is one that has to be looked up.

Run `python -m tests.benchmarks.jargon.learn TEXTS`. From the documents with even
numbers it learns how much each trait of a word says, and prints the numbers as
`content/en-GB/jargon/likely.tsv` has them. Then it says what they are good for: how
many of the first words of each document's list are right, in the order with them and
without them; and how the whole list scores if only the likely words are in it. The
even half is judged by numbers that its document had no part in.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from inclusive_meetings.language.jargon.finder import Finder
from inclusive_meetings.language.jargon.likely import Traits, likely_by, traits
from inclusive_meetings.language.jargon.weight import weight
from tests.benchmarks.jargon.__main__ import say, shipped
from tests.benchmarks.jargon.forms import key
from tests.benchmarks.jargon.scores import OPEN, Count, Label, found_in, labels

FOLDS = 8
STEPS, PACE, PULL_TO_NOTHING = 150, 5.0, 0.003
FIRST_OF_THE_LAST_FIVE = 87
FIRST_WORDS = (3, 5, 10)
CHANCES = (0.0, 0.5, 0.6, 0.7, 0.8)
Chance = Callable[["Candidate"], float]


class Candidate(NamedTuple):
    """A word that the program lists, and whether the labels have it, and as open.

    `hurdle` is how much it would shut out, were it sure that it has to be looked up.
    """

    number: int
    name: str
    is_right: bool
    is_open: bool
    is_rightly_open: bool
    traits: Traits
    hurdle: float


@cache
def _finder() -> Finder:
    return Finder(shipped())


def candidates(number: int, text: str, marked: list[Label]) -> Iterator[Candidate]:
    """Yield each word that the program lists in a document."""
    states = {key(label.form): label.state for label in marked}
    for word in found_in(_finder(), text):
        name, times = key(word.form), len(word.appearances)
        yield Candidate(
            number,
            name,
            name in states,
            word.is_open,
            word.is_open and states.get(name) == OPEN,
            traits(word.form, word.kind, times, is_known=word.term is not None),
            weight(word.kind, word.state, times, 1.0),
        )


def learned(some: Sequence[Candidate]) -> Traits:
    """Return the weights of a logistic regression, found by going downhill."""
    weights = {name: 0.0 for one in some for name in one.traits}
    for _ in range(STEPS):
        slope = dict.fromkeys(weights, 0.0)
        for one in some:
            amiss = one.is_right - likely_by(weights, one.traits)
            for name, value in one.traits.items():
                slope[name] += amiss * value
        for name, steep in slope.items():
            pull = PULL_TO_NOTHING * weights[name]
            weights[name] += PACE * (steep / len(some) - pull)
    return weights


def by_others(some: Sequence[Candidate]) -> Chance:
    """Return what judges each word by weights that its document had no part in."""
    folds = [
        learned([one for one in some if _fold(one) != fold]) for fold in range(FOLDS)
    ]
    return lambda one: likely_by(folds[_fold(one)], one.traits)


def _fold(one: Candidate) -> int:
    return one.number // 2 % FOLDS


def first_words(some: Sequence[Candidate], chance: Chance, most: int) -> str:
    """Return the share of right ones among the first open words of the documents."""
    count = Count()
    for document in {one.number for one in some}:
        these = [one for one in some if one.number == document and one.is_open]
        first = sorted(these, key=lambda one: (-one.hurdle * chance(one), one.name))
        count.right += sum(one.is_rightly_open for one in first[:most])
        count.found += len(first[:most])
    return f"{count.right / max(count.found, 1):.3f}"


def whole_list(
    some: Sequence[Candidate], wanted: int, chance: Chance, at_least: float
) -> Count:
    """Return how good the list is with only those words that are this likely."""
    kept = [one for one in some if chance(one) >= at_least]
    return Count(sum(one.is_right for one in kept), len(kept), wanted)


def _half(number: int) -> str:
    if number >= FIRST_OF_THE_LAST_FIVE:
        return "last five"
    return "odd" if number % 2 else "even"


def main() -> None:
    """Print the weights, and what they are good for."""
    found: dict[str, list[Candidate]] = {"even": [], "odd": [], "last five": []}
    wanted = dict.fromkeys(found, 0)
    for name, marked in sorted(labels().items()):
        file = Path(sys.argv[1]) / f"{name}.txt"
        if file.exists():
            number = int(name.partition("-")[0])
            text = file.read_text(encoding="utf-8")
            found[_half(number)] += candidates(number, text, marked)
            wanted[_half(number)] += len({key(label.form) for label in marked})
    weights = learned(found["even"])
    for trait, says in sorted(weights.items()):
        say(f"{trait}\t{says:.2f}")
    for half, some in found.items():
        chance: Chance = lambda one: likely_by(weights, one.traits)  # noqa: E731 - in the other half it is another
        if half == "even":
            chance = by_others(some)
        for most in FIRST_WORDS:
            plain, better = (first_words(some, by, most) for by in (_same, chance))
            say(f"{half}, first {most}: right {plain}, with the numbers {better}")
        for at_least in CHANCES:
            count = whole_list(some, wanted[half], chance, at_least)
            say(f"{half}, whole list from {at_least} on: {count}")


def _same(_: Candidate) -> float:
    return 1.0


if __name__ == "__main__":
    main()
