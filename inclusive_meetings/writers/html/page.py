"""What is known of a web page while it is written: names, words, last heading.

Two things of one page may not share an id, nor two regions a label: a screen
reader could not tell them apart.
"""

from collections import Counter
from collections.abc import Mapping
from copy import copy

from inclusive_meetings.document.inlines import Inlines
from inclusive_meetings.document.nodes import ExplainedWord, WordList
from inclusive_meetings.writers.spoken import IN_ENGLISH, Spoken


class Page:
    """A page being written. `labels` are the fixed words of the format."""

    def __init__(
        self,
        labels: Mapping[str, str],
        words: WordList | None = None,
        spoken: Spoken = IN_ENGLISH,
    ) -> None:
        self.labels = labels
        self.spoken = spoken
        self.heading = ""
        self.contents: list[tuple[str, Inlines]] = []
        self._meanings = {word.id: word for word in words.words} if words else {}
        self._names: Counter[str] = Counter()
        self._regions: Counter[str] = Counter()

    @property
    def unexplained(self) -> "Page":
        """Return the page where no word is explained, as in a heading or a link."""
        return self._with(_meanings={})

    def all_in(self, language: str) -> "Page":
        """Return the page where all is said to be in this language."""
        return self._with(spoken=Spoken(language))

    def meaning(self, term: str) -> ExplainedWord | None:
        """Return the word with this id, if the page explains it."""
        return self._meanings.get(term)

    def name(self, kind: str) -> str:
        """Return an id that nothing else on the page has: table-1, table-2."""
        self._names[kind] += 1
        return f"{kind}-{self._names[kind]}"

    def enter(self, title: Inlines) -> str:
        """Return the id of a section that the list of contents leads to."""
        name = self.name("section")
        self.contents.append((name, title))
        return name

    def region(self, caption: str) -> str:
        """Return a label that no other region has, so that each can be found."""
        self._regions[caption] += 1
        many = self._regions[caption]
        return caption if many == 1 else f"{caption} ({many})"

    def _with(self, **other: object) -> "Page":
        """Return the page with something changed; both count the same names on."""
        made = copy(self)
        vars(made).update(other)
        return made
