"""The words of a meeting that a newcomer would not know, and what is known of each."""

from enum import StrEnum

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import Appearance, Term


class JargonKind(StrEnum):
    """What sort of jargon it is."""

    ACRONYM = "acronym"
    BODY = "body or plan"
    LAW = "law"
    TERM = "term"
    PHRASE = "meeting phrase"
    SENSE = "ordinary word with a special sense"
    RARE = "rare word"


class JargonState(StrEnum):
    """Whether a reader has any way to learn what it means."""

    NOT_EXPLAINED = "not explained"
    AMBIGUOUS = "known but ambiguous"
    RENAMED = "renamed"
    EXPLAINED = "explained in the text"
    KNOWN = "known"


@frozen
class Jargon:
    """A word, phrase or acronym that would shut a newcomer out.

    `form` is as first written, without possessive, a short form in the singular;
    plurals and capitals of it count as the same word. `appearances` are in order; the
    first says which item or paper introduced it. `guess` is what the texts suggest it
    stands for, "" where they suggest nothing; it is never a meaning.
    `term` is its entry where a glossary has one. `weight` is from 0 to 1: how much it
    would shut a reader out.
    """

    form: str
    kind: JargonKind
    state: JargonState
    appearances: tuple[Appearance, ...]
    guess: str = ""
    term: Term | None = None
    weight: float = 0.0

    @property
    def is_open(self) -> bool:
        """Return whether nobody has explained it yet."""
        return self.state is JargonState.NOT_EXPLAINED
