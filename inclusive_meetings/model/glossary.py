"""What words mean, as groups share it, and which of them a meeting uses."""

from datetime import date
from enum import StrEnum

from inclusive_meetings.model.frozen import frozen
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

    @property
    def said(self) -> str:
        """Return it in a word that fits a plan, too: nobody abolishes a plan."""
        return "ended" if self is Status.ABOLISHED else self.value

    @property
    def is_to_come(self) -> bool:
        """Return whether the change is only planned: until then, the old one counts."""
        return self in {Status.PROPOSED, Status.CLOSING}

    @property
    def instead(self) -> str:
        """Return what leads to the new word: “now”, unless it is still to come."""
        if self is Status.CONTESTED:
            return "you can say"
        return "in its place" if self.is_to_come else "now"


class Checked(StrEnum):
    """Whether a person who speaks the language has checked a translation."""

    DRAFT = "draft"
    CHECKED = "checked"


@frozen
class Translation:
    """One meaning in another language. `language` is a BCP 47 tag such as pa-Guru."""

    language: str
    term: str
    place: Place
    meaning: str = ""
    status: Checked = Checked.DRAFT
    checked_by: str = ""
    checked_on: date | None = None


@frozen
class Source:
    """Where a meaning is from; all empty where nobody has said."""

    name: str = ""
    address: str = ""
    licence: str = ""

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.name, self.address, self.licence)))

    def __bool__(self) -> bool:
        return bool(str(self))


@frozen
class Review:
    """Who looked at a meaning and when; `due` is when to look again."""

    by: str = ""
    on: date | None = None
    due: date | None = None


@frozen
class Question:
    """What two groups did not agree on: both values, to be settled by a person.

    `field` is the key they differ in, with the language where it is in a
    translation: `meaning`, `translations.ur.term`; "term" for a whole entry that
    one side removed. A value that a side does not have is "".
    """

    field: str
    ours: str
    theirs: str
    place: Place


@frozen
class Sense:
    """One meaning of a term, in plain words of 25 at most.

    `context` says where this sense is used, when a term has several.
    `as_of` is the day the fact was right; `review.due` when to look again.
    """

    meaning: str
    expansion: str = ""
    context: str = ""
    example: str = ""
    not_the_same_as: str = ""
    status: Status = Status.CURRENT
    replaced_by: str = ""
    since: str = ""
    source: Source = Source()
    note: str = ""
    as_of: date | None = None
    review: Review = Review()
    translations: tuple[Translation, ...] = ()


@frozen
class Term:
    """A word, phrase or acronym. `id` stays the same when the term changes.

    `forms` are other ways to write it, right ones and then wrong ones (`misspelt`).
    `community_words` are how people say it who do not work in the service;
    `false_friends` are (language, warning). `area` is a nation or an area.
    """

    id: str
    term: str
    senses: tuple[Sense, ...]
    place: Place
    kind: TermKind = TermKind.TERM
    forms: tuple[str, ...] = ()
    misspelt: tuple[str, ...] = ()
    community_words: tuple[str, ...] = ()
    false_friends: tuple[tuple[str, str], ...] = ()
    area: str = ""
    questions: tuple[Question, ...] = ()

    @property
    def given_id(self) -> str:
        """Return the id that people gave it; "" where it has one by its line only."""
        line = by_line(self.place)
        # Where several files are one, the second of two equal ids has a number more.
        again = self.id.removeprefix(f"{line}-")
        made_up = self.id == line or (again != self.id and again.isdecimal())
        return "" if made_up else self.id

    @property
    def expansions(self) -> tuple[str, ...]:
        """Return what it is short for in each of its senses; "" where it is not."""
        return tuple([sense.expansion for sense in self.senses])

    @property
    def is_ambiguous(self) -> bool:
        """Return whether it has more than one meaning."""
        return len(self.expansions) > 1


def by_line(place: Place) -> str:
    """Return the id of a term that nobody gave one: it moves with the lines."""
    return f"line-{place.line}"


@frozen
class GlossaryFile:
    """One shared file: what it says about itself, and its terms in their order.

    `file` is its name as the user knows it. `everyday` are words that it may explain
    but of which nobody has to be warned.
    """

    file: str
    terms: tuple[Term, ...] = ()
    title: str = ""
    owner: str = ""
    contact: str = ""
    licence: str = ""
    version: str = ""
    languages: tuple[str, ...] = ()
    area: str = ""
    questions: tuple[Question, ...] = ()
    everyday: tuple[str, ...] = ()


@frozen
class Glossary:
    """The terms of all glossaries in use, and their everyday words.

    No two terms have the same id.
    """

    terms: tuple[Term, ...] = ()
    everyday: tuple[str, ...] = ()


@frozen
class Appearance:
    """Where a term appears: in which item or paper (its title), and the place.

    `said` is how it stands there: its letters, or what they stand for.
    """

    where: str
    place: Place
    said: str = ""


@frozen
class WordUsed:
    """A term that this meeting uses.

    `sense` is the meaning the agenda chose, or the only one; None where the
    term has several meanings and nobody has chosen: then all are possible.
    `appearances` are in order, the first use first.
    """

    term: Term
    sense: Sense | None
    appearances: tuple[Appearance, ...]

    @property
    def possible(self) -> tuple[Sense, ...]:
        """Return the meaning that is meant, or all where nobody has chosen."""
        return self.term.senses if self.sense is None else (self.sense,)
