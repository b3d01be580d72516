"""A glossary out of the cache: its words at once, its meanings when asked for.

Most of a large glossary is never looked at: a meeting uses some dozens of its
terms. To make 10,000 meanings with their translations takes longer than to read
them, so a term keeps the line they stand in, and reads it at the first question.

A line that does not fit is not believed: then the file itself is read, whose
bytes are still at hand.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any

from inclusive_meetings.model.glossary import GlossaryFile, Sense, Term
from inclusive_meetings.store.glossary.rows import (
    KINDS,
    MISSHAPEN,
    file_of,
    file_row,
    more_of_term,
    place,
    sense_of,
    sense_row,
    term_row,
    texts,
)

SENSES: Any = vars(Term)["senses"]
# So many values each row of words has; more only where they say something.
WITHOUT_MORE = 6


def kept_lines(glossary: GlossaryFile) -> Iterator[str]:
    """Yield the line of words, and for each term the line of its meanings."""
    yield _json([file_row(glossary), [term_row(term) for term in glossary.terms]])
    for term in glossary.terms:
        yield _json([sense_row(sense) for sense in term.senses])


def _json(row: list[Any]) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def glossary_kept(
    content: bytes, file: str, read_anew: Callable[[], GlossaryFile]
) -> GlossaryFile:
    """Return the glossary called `file` out of its lines; raises MISSHAPEN.

    `read_anew` is asked when a line turns out not to be what was written.
    """
    words, *meanings = content.split(b"\n")
    about, terms = json.loads(words)
    shelf = _Shelf(file, read_anew)
    made = [
        _term(row, line, number, shelf)
        for number, (row, line) in enumerate(zip(terms, meanings, strict=True))
    ]
    return file_of(about, file, tuple(made))


class _Shelf:
    """The file from which any term may be read anew; it is read once at most."""

    def __init__(self, file: str, read_anew: Callable[[], GlossaryFile]) -> None:
        self.file = file
        self._read_anew = read_anew
        self._anew: GlossaryFile | None = None

    def anew(self, number: int) -> tuple[Sense, ...]:
        """Return the meanings of the term of that number as the file has them."""
        self._anew = self._anew or self._read_anew()
        return self._anew.terms[number].senses


class _Line:
    """The line that holds the meanings of one term, and what each is short for."""

    __slots__ = ("expansions", "line", "number", "shelf")

    def __init__(
        self, shelf: _Shelf, number: int, line: bytes, expansions: list[str]
    ) -> None:
        self.shelf, self.number, self.line = shelf, number, line
        self.expansions = tuple(expansions)

    def senses(self) -> tuple[Sense, ...]:
        """Return the meanings; those of the file where the line does not fit."""
        try:
            rows = json.loads(self.line)
            found = tuple([sense_of(row, self.shelf.file) for row in rows])
        except MISSHAPEN:
            return self.shelf.anew(self.number)
        if tuple([sense.expansion for sense in found]) != self.expansions:
            return self.shelf.anew(self.number)
        return found


class KeptTerm(Term):
    """A term whose meanings are read when somebody asks for them.

    From then on it is a Term like any other. Until then its line lies where the
    meanings will be.
    """

    __slots__ = ()

    def _senses(self) -> tuple[Sense, ...]:
        # They may be there: another thread was faster, or `replace` made this term.
        found: _Line | tuple[Sense, ...] = SENSES.__get__(self)
        if isinstance(found, _Line):
            found = found.senses()
        self._remember(found)
        return found

    def _remember(self, senses: tuple[Sense, ...]) -> None:
        SENSES.__set__(self, senses)
        object.__setattr__(self, "__class__", Term)

    senses = property(_senses, _remember)

    @property
    def expansions(self) -> tuple[str, ...]:
        """Return what it is short for, without reading its meanings."""
        found: _Line | tuple[Sense, ...] = SENSES.__get__(self)
        if isinstance(found, _Line):
            return found.expansions
        return tuple([sense.expansion for sense in found])

    def __eq__(self, other: object) -> bool:
        """Return whether the other term says the same."""
        for each in (self, other):
            if isinstance(each, KeptTerm):
                each._senses()
        return Term.__eq__(self, other)

    def __hash__(self) -> int:
        """Return the hash that an equal Term has."""
        self._senses()
        return Term.__hash__(self)


def _term(row: list[Any], line: bytes, number: int, shelf: _Shelf) -> Term:
    name, term, at, column, kind, expansions = row[:WITHOUT_MORE]
    texts(name, term, *expansions)
    later: Any = _Line(shelf, number, line, expansions)
    where = place(shelf.file, at, column)
    more = more_of_term(row[WITHOUT_MORE:], shelf.file) if row[WITHOUT_MORE:] else ()
    return KeptTerm(name, term, later, where, KINDS[kind], *more)
