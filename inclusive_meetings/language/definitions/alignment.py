"""With which word a long form begins, given the short form that follows it.

Schwartz and Hearst (2003) look for the letters of the short form from its end
backwards and take the first place where all are found. That is often too short or
too long a phrase. Here each word may stand for some of the letters or for none, all
ways are compared, and the cheapest wins if it is not too far-fetched.
"""

from collections.abc import Sequence
from math import inf
from typing import NamedTuple

from inclusive_meetings.language.definitions.strain import (
    NAMES,
    Known,
    Word,
    may_begin,
    plural_strain,
    strain,
    word,
)

SMALL_WORD_FIRST = 0.5
SKIPPED_SMALL_WORD = 0.15
SKIPPED_WORD = 1.2
SKIPPED_LAST_WORD = 1.4
DIGIT_WITHOUT_WORD = 0.7
CROSSED_BRACKET = 1.0
LONGEST_WORD = 80
MARKS = ".,;:!?()[]\"'“”‘’"
SPELLED = (
    "a an and as at by de du for from in into its la le of off on or our over per the "
    "their to upon via with within without &"
)
SMALL_WORDS = frozenset(SPELLED.split())


class Beginning(NamedTuple):
    """What the match costs, and the number of the word with which it begins."""

    cost: float
    number: int


def beginning(letters: str, words: Sequence[str], allowance: float) -> Beginning | None:
    """Return where the long form begins.

    `letters` are the small letters of the short form, `words` those before it, the
    nearest first. None if every way to match them costs more than the allowance.
    """
    costs = _at_first(letters)
    found = Beginning(allowance, -1)
    depth = 0
    for number, written in enumerate(words):
        closed = _closed(written)
        depth += closed
        each = word(written.strip(MARKS))
        if not each.letters or len(each.letters) > LONGEST_WORD:
            break
        costs = _with_word(costs, letters, each, found.cost)
        if closed > 0:
            costs = [cost + CROSSED_BRACKET for cost in costs]
        if depth <= 0 and may_begin(each, letters[0]):
            small = each.letters in SMALL_WORDS
            cost = costs[0] + (SMALL_WORD_FIRST if small else 0)
            if _is_better(cost, found):
                found = Beginning(cost, number)
        costs[0] = inf
        if depth < 0 or min(costs) >= found.cost:
            break
    return found if found.number >= 0 else None


def _is_better(cost: float, found: Beginning) -> bool:
    return cost < found.cost or (cost == found.cost and found.number < 0)


def _at_first(letters: str) -> list[float]:
    """Return the costs before any word: only digits may do without one."""
    costs = [inf] * len(letters) + [0.0]
    for at in range(len(letters) - 1, 0, -1):
        if not letters[at].isdigit():
            break
        costs[at] = max(costs[at + 1] * 2, DIGIT_WITHOUT_WORD)
    return costs


def _closed(written: str) -> int:
    """Return how many more brackets close in the word than open."""
    if "(" in written or ")" in written or "[" in written or "]" in written:
        closing = written.count(")") + written.count("]")
        return closing - written.count("(") - written.count("[")
    return 0


def _with_word(
    costs: list[float], letters: str, each: Word, limit: float
) -> list[float]:
    """Return what it costs to spell the letters from each one on, with a word more."""
    small = each.letters in SMALL_WORDS
    skipped = SKIPPED_SMALL_WORD if small else SKIPPED_WORD
    after = [cost + skipped for cost in costs]
    after[-1] = costs[-1] + SKIPPED_LAST_WORD
    for end in range(len(letters), 0, -1):
        if costs[end] > limit:
            continue
        known: Known = {}
        for start in range(end - 1, -1, -1):
            if letters[start] not in each.letters and letters[start] not in NAMES:
                break
            part = letters[start:end]
            cost = strain(each, part, known)
            if end == len(letters):
                cost = min(cost, plural_strain(each, part))
            if cost == inf:
                break
            after[start] = min(after[start], costs[end] + cost)
    return after
