"""The words in which the program asks: data in content/en-GB/terminal, by place.

The screens and the questions line by line say the same things, so they share them.
"""

from functools import cache

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.store.wording import CONTENT, wording_in

FOLDER = CONTENT / "en-GB" / "terminal"


@cache
def words() -> Wording:
    """Return all words of the screens and of the questions."""
    return wording_in(FOLDER)


def say(key: str, **names: object) -> str:
    """Return one text, each `{name}` filled with its value: `agenda.totals`."""
    return words().say(key, **names)


def has(key: str) -> bool:
    """Return whether there is such a text."""
    return key in words().texts


def in_words(error: CannotRead) -> str:
    """Return the first problem and how to mend it, as a sentence or two."""
    problem = error.problems[0]
    return f"{problem.what} {problem.mend}"
