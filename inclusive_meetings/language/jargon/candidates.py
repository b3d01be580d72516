"""Everything in a text that may be jargon, of all kinds, without overlaps."""

import re
from collections.abc import Iterable, Iterator

from inclusive_meetings.language.jargon.acronyms import acronyms
from inclusive_meetings.language.jargon.capitals import in_capitals
from inclusive_meetings.language.jargon.explained import Explained
from inclusive_meetings.language.jargon.hits import Hit, apart, key
from inclusive_meetings.language.jargon.left_alone import left_alone
from inclusive_meetings.language.jargon.lexicon import Lexicon
from inclusive_meetings.language.jargon.lists import words_of
from inclusive_meetings.language.jargon.people_names import initials
from inclusive_meetings.language.jargon.shouting import shouted
from inclusive_meetings.language.made_once import kept_by_text
from inclusive_meetings.language.spans import Spans

INITIALS_AT_MOST = PAIR = 2
# Minutes that say who spoke by two letters have many different ones.
MANY_PAIRS = 4
# “the EP”: letters that have an article are no person's.
ARTICLE = re.compile(
    r"\b(?:the|The|a|an|our|this|each|all|any|every|its|their|new|local) \Z"
)
LOOKED_BACK = 8


class Candidates:
    """Finds the candidates of texts that belong together."""

    def __init__(
        self, lexicon: Lexicon, explained: Explained, texts: Iterable[str]
    ) -> None:
        self._lexicon, self._names = lexicon, explained.names
        self._explained = explained.short_forms
        self._texts = tuple(texts)
        self._initials = initials(self._texts)
        self._in_prose: set[str] = set()
        self._with_article: set[str] = set()
        self._have_initials = False
        self._no_jargon: set[str] = set()

    def hits(self) -> Iterator[list[Hit]]:
        """Yield the candidates of each text in order; none overlaps another."""
        short = [_acronyms(text) for text in self._texts]
        lines = [in_capitals(text) for text in self._texts]
        for text, hits, capitals in zip(self._texts, short, lines, strict=True):
            self._learn(text, hits, capitals)
        pairs = {hit.form for hits in short for hit in hits if len(hit.form) == PAIR}
        unknown = pairs - self._with_article - words_of("two-letters")
        self._have_initials = len(unknown) >= MANY_PAIRS
        forms = {hit.form for hits in short for hit in hits}
        open_forms = {form for form in forms if key(form) not in self._explained}
        self._no_jargon = shouted(open_forms, self._texts)
        self._no_jargon.update(filter(self._is_somebody, open_forms))
        everything = zip(self._texts, short, lines, self._names, strict=True)
        for text, hits, capitals, names in everything:
            alone = left_alone(text)
            found = (
                *names,
                *self._lexicon.hits(text),
                *self._acronyms(hits, capitals),
            )
            yield [hit for hit in apart(found) if not alone.hold(hit.start)]

    def _learn(self, text: str, hits: tuple[Hit, ...], capitals: Spans) -> None:
        """Note which short forms stand in sentences, and which with an article."""
        for hit in hits:
            form, start = hit.form, hit.start
            if form not in self._in_prose and not capitals.hold(start):
                self._in_prose.add(form)
            first = max(0, start - LOOKED_BACK)
            if len(form) <= INITIALS_AT_MOST and ARTICLE.search(text, first, start):
                self._with_article.add(form)

    def _acronyms(self, hits: tuple[Hit, ...], capitals: Spans) -> Iterator[Hit]:
        for hit in hits:
            if hit.form not in self._no_jargon and (
                hit.form in self._in_prose
                or not capitals.hold(hit.start)
                or key(hit.form) in self._explained
            ):
                yield hit

    def _is_somebody(self, form: str) -> bool:
        """Return whether the letters are a person's, as in a column of actions."""
        if form in self._initials:
            return True
        is_short = len(form) <= INITIALS_AT_MOST and form.isalpha()
        if not is_short or form in self._with_article:
            return False
        return self._have_initials or form not in words_of("two-letters")


@kept_by_text
def _acronyms(text: str) -> tuple[Hit, ...]:
    return tuple(acronyms(text))
