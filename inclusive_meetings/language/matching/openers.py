"""With which runs terms begin, and which two follow: where it is worth looking.

It may point at a place where no term stands, and never misses one where a term does. It
is asked before anything else is known of a run, with three look-ups at most; so “the”
may begin a thousand terms and costs hardly more than a word that begins none.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import Any, Protocol

from inclusive_meetings.language.matching.runs import runs_of
from inclusive_meetings.language.matching.shelf import Shelf
from inclusive_meetings.language.matching.steps import Step

Runs = tuple[str, ...]
LOOKED_AT = 3
# Stands for the runs behind the end of a block, which nobody has seen yet.
NOTHING = ""
UNSEEN = (NOTHING,) * (LOOKED_AT - 1)
# “carer's” is two runs where the term has “carer”.
POSSESSIVE = "s"


class Following(Protocol):
    """The runs that a term can go on with, each with those that can follow it."""

    def __contains__(self, run: object, /) -> bool: ...

    def __getitem__(self, run: str, /) -> "Following | set[str]": ...


class _Whatever:
    """What may follow a term that is complete: anything."""

    def __contains__(self, run: object) -> bool:
        return True

    def __getitem__(self, run: str) -> "_Whatever":
        return self


WHATEVER = _Whatever()


class Capitals(_Whatever):
    """What may follow a run that is a term if it is in capitals: WHO, and not who."""

    def __init__(self, run: str, openers: "Openers") -> None:
        self._run, self._openers = run, openers

    @cached_property
    def small(self) -> Following:
        """What may follow the run where it is not in capitals."""
        return self._openers.laid(self._run)


class _Unmet:
    """What may follow a run that no text has had yet: found out when a text has it."""

    def __init__(self, run: str, openers: "Openers") -> None:
        self._run, self._openers = run, openers

    @cached_property
    def _laid(self) -> Following:
        # One block of text may ask many times before it sees that another is there.
        self._openers[self._run] = self._openers.laid(self._run)
        return self._openers[self._run]

    def __contains__(self, run: object) -> bool:
        return run in self._laid

    def __getitem__(self, run: str) -> Following | set[str]:
        return self._laid[run]


class Openers(dict[str, Following]):
    """The first runs of all terms on the shelves, each with what can follow it."""

    def __init__(self, shelves: tuple[Shelf[Any], ...]) -> None:
        super().__init__()
        self._shelves = shelves
        # First words that are more than one run: “co-production” is two words,
        # “carer's” one.
        self._first_words: defaultdict[str, list[str]] = defaultdict(list)
        self._exact: defaultdict[str, list[Runs]] = defaultdict(list)
        for shelf in shelves:
            for word in shelf.first_words():
                first = word
                if not word.isalnum():
                    first = runs_of(word)[0]
                    self._first_words[first].append(word)
                self[first] = _Unmet(first, self)
        for shelf in shelves:
            for word in shelf.exact_words():
                first, *more = runs_of(word)
                if more:
                    self._exact[first].append((first, *more))
                    self.setdefault(first, _Unmet(first, self))
                else:
                    self[first] = Capitals(first, self)

    def laid(self, run: str) -> Following:
        """Return what may follow the run, in terms whose capitals do not matter."""
        follows: dict[str, _Whatever | set[str]] = {}
        for _, *rest in self._ways(run):
            if not rest:
                return WHATEVER
            second, *third = rest
            known = follows.setdefault(second, {NOTHING, POSSESSIVE})
            if not third or known is WHATEVER:
                follows[second] = WHATEVER
            elif isinstance(known, set):
                known.update(third)
        return {**follows, NOTHING: WHATEVER, POSSESSIVE: WHATEVER}

    def _ways(self, run: str) -> Iterator[Runs]:
        """Yield the first three runs of each term that begins with the run."""
        yield from self._exact.get(run, ())
        for word in (run, *self._first_words.get(run, ())):
            for shelf in self._shelves:
                step = shelf.get(word)
                if step is not None:
                    yield from _ways_from(runs_of(word), step)


def _ways_from(before: Runs, step: Step) -> Iterator[Runs]:
    if step.term is not None or len(before) >= LOOKED_AT:
        yield before[:LOOKED_AT]
    if len(before) < LOOKED_AT:
        for word, onward in step.next.items():
            yield from _ways_from((*before, *runs_of(word)), onward)
