"""Keep what was made of a thing for as long as the same thing comes again.

At each letter that somebody types, a screen asks everything about the agenda again, and
of all items but one the question is the same as before. To compare two glossaries of
10,000 terms takes longer than to search a meeting for them; so a glossary counts as the
same only where it is the very same object. One that was read once stays that object.
"""

from collections.abc import Callable
from functools import wraps
from typing import Generic, TypeVar

Made = TypeVar("Made")
Thing = TypeVar("Thing")
KEPT_AT_MOST = 8
THINGS_AT_MOST = 4_000
LETTERS_AT_MOST = 4_000_000


class Kept(Generic[Made]):
    """What a function made of its last few arguments."""

    def __init__(self, make: Callable[..., Made]) -> None:
        self._make = make
        self._kept: list[tuple[tuple[object, ...], Made]] = []

    def of(self, *things: object) -> Made:
        """Return what is made of the things: made now, or when they came before."""
        for known, made in self._kept:
            if len(known) == len(things) and all(map(_same, known, things)):
                return made
        made = self._make(*things)
        self._kept = [(things, made), *self._kept[: KEPT_AT_MOST - 1]]
        return made


def _same(one: object, other: object) -> bool:
    return one is other


def kept_by_text(make: Callable[[str], Made]) -> Callable[[str], Made]:
    """Return the function, which remembers what it made of the last texts.

    What it makes must be a value that nobody changes. When it has seen many letters,
    it forgets all and begins anew: memory stays small, also where papers are long.
    """
    kept: dict[str, Made] = {}
    letters = 0

    @wraps(make)
    def made_of(text: str) -> Made:
        nonlocal letters
        if text in kept:
            return kept[text]
        made = make(text)
        if letters > LETTERS_AT_MOST:
            kept.clear()
            letters = 0
        kept[text] = made
        letters += len(text)
        return made

    return made_of


def kept_by_identity(make: Callable[[Thing], Made]) -> Callable[[Thing], Made]:
    """Return the function, which remembers what it made of the very same things.

    For values that nobody changes, and that take as long to compare as to make.
    """
    # The thing is kept as well: once it is gone, another one could get its id.
    kept: dict[int, tuple[Thing, Made]] = {}

    @wraps(make)
    def made_of(thing: Thing) -> Made:
        known = kept.get(id(thing))
        if known is not None:
            return known[1]
        made = make(thing)
        if len(kept) >= THINGS_AT_MOST:
            kept.clear()
        kept[id(thing)] = thing, made
        return made

    return made_of


def kept_last(make: Callable[..., Made]) -> Callable[..., Made]:
    """Return the function, which remembers its last answer.

    It gives that answer again to equal questions: a text that was read anew and says
    the same is the same. What it makes must be a value that nobody changes.
    """
    last: tuple[tuple[object, ...], Made] | None = None

    @wraps(make)
    def made_of(*things: object) -> Made:
        nonlocal last
        if last is None or last[0] != things:
            last = things, make(*things)
        return last[1]

    return made_of
