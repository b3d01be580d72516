"""What words mean, as groups share it, and which of them a meeting uses."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from inclusive_meetings.model.place import Place


class TermKind(StrEnum):
    """What sort of word it is."""

    ACRONYM = "acronym"
    TERM = "term"
    PHRASE = "phrase"
    ROLE = "role"
    ORGANISATION = "organisation"
    LAW = "law"


class Status(StrEnum):
    """Whether what the word names still stands."""

    CURRENT = "current"
    PROPOSED = "proposed"
    CONTESTED = "contested"
    RENAMED = "renamed"
    CLOSING = "closing"
    ABOLISHED = "abolished"


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of a term, in plain words of 25 at most.

    `context` says where this sense is used, when a term has several.
    `as_of` is the day the fact was right; `review_by` when to look again.
    """

    meaning: str
    expansion: str = ""
    context: str = ""
    example: str = ""
    not_the_same_as: str = ""
    status: Status = Status.CURRENT
    replaced_by: str = ""
    since: str = ""
    source: str = ""
    note: str = ""
    as_of: date | None = None
    review_by: date | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """A word, phrase or acronym. `id` stays the same when the term changes.

    `forms` are other ways to write it.
    """

    id: str
    term: str
    senses: tuple[Sense, ...]
    place: Place
    kind: TermKind = TermKind.TERM
    forms: tuple[str, ...] = ()

    @property
    def is_ambiguous(self) -> bool:
        """Return whether it has more than one meaning."""
        return len(self.senses) > 1


@dataclass(frozen=True, slots=True)
class Glossary:
    """The terms of all glossaries in use. No two terms have the same id."""

    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Appearance:
    """Where a term appears: in which item or paper (its title), and the place."""

    where: str
    place: Place


@dataclass(frozen=True, slots=True)
class WordUsed:
    """A term that this meeting uses.

    `sense` is the meaning the agenda chose, or the only one; None where the
    term has several meanings and nobody has chosen: then all are possible.
    `appearances` are in order, the first use first.
    """

    term: Term
    sense: Sense | None
    appearances: tuple[Appearance, ...]
