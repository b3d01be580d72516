"""Words in use on which there is advice, and not words that are only mentioned.

To quote a word, to name a paper, a body or a law, or to speak of oneself is no
fault. Checkers that point at these as well are soon switched off.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from inclusive_meetings.audit.mention import Mentions
from inclusive_meetings.audit.nearby import beginnings, sentence_at
from inclusive_meetings.language.made_once import kept_by_text
from inclusive_meetings.language.matching.match import Match, Matcher
from inclusive_meetings.language.usage import texts_of
from inclusive_meetings.model.audit_settings import WordAdvice
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import Sense, Term
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.place import Place

NOWHERE = Place("", 1, 1)
SPACES = re.compile(r"\s+")
ARTICLE = re.compile(r"the\s+", re.IGNORECASE)
# What may follow “the disabled” when people are meant; any other word is a thing.
THING = re.compile(
    r"\s(?!(?:and|or|nor|but|is|are|was|were|be|who|whom|whose|to|in|at|of|on|for|with"
    r"|by|from|as|than|that|which|when|where|while|if|have|has|had|can|could|will|would"
    r"|do|does|did|may|might|must|should|not|also|need|needs|get|come|go|feel|say|said"
    r"|live|wait|about|alone|among|here|there|too|without|into|over)\b)[A-Za-z]{2,}"
)
LONGEST_THING = 40
# In these rules stand names for people, which some of them choose for themselves.
OF_PEOPLE = frozenset({"contested-word", "deficit-word"})
PlacesOf = Callable[[Iterable[int]], Iterator[Place]]


@frozen
class Said:
    """A word in use: as written, where, and the advice on it.

    `in_title` says that it stands in the title of the meeting or of an item.
    """

    words: str
    place: Place
    advice: WordAdvice
    in_title: bool = False


class Adviser:
    """Finds the words there is advice on. Build it once, use it often."""

    def __init__(self, words: Iterable[WordAdvice]) -> None:
        advice = {str(number): each for number, each in enumerate(words)}
        self._advice = advice
        self._near = {key: beginnings(each.near) for key, each in advice.items()}
        self._matcher = Matcher(
            Term(number, each.find[0], (Sense(each.say),), NOWHERE, forms=each.find[1:])
            for number, each in advice.items()
        )
        self._used = kept_by_text(lambda text: tuple(self._in_use(text)))

    def said_in(self, meeting: Meeting) -> tuple[Said, ...]:
        """Return the words in use in the agenda and its papers, in order."""
        titles = {id(meeting.title), *(id(item.title) for item in meeting.items)}
        return tuple(
            said
            for _, words in texts_of(meeting)
            for said in self._said(
                words.text, words.places_of, in_title=id(words) in titles
            )
        )

    def _said(
        self, text: str, places_of: PlacesOf, *, in_title: bool
    ) -> Iterator[Said]:
        used = self._used(text)
        places = places_of(start for start, _, _ in used)
        for (start, end, term), place in zip(used, places, strict=True):
            words = SPACES.sub(" ", text[start:end])
            yield Said(words, place, self._advice[term], in_title)

    def _in_use(self, text: str) -> Iterator[tuple[int, int, str]]:
        mentions: Mentions | None = None
        for match in self._found(text):
            # Most texts have no such word: what is quoted is looked for only then.
            mentions = mentions or Mentions(text)
            of_people = self._advice[match.term.id].rule in OF_PEOPLE
            if mentions.hold(match.start, match.end, of_people=of_people):
                continue
            near = self._near[match.term.id]
            if near is None or near.search(sentence_at(text, match.start, match.end)):
                yield match.start, match.end, match.term.id

    def _is_things(self, words: str, match: Match) -> bool:
        """Return whether words such as “the blinds” are the plural of a thing."""
        forms = self._advice[match.term.id].find
        return words.endswith("s") and not any(form.endswith("s") for form in forms)

    def _found(self, text: str) -> Iterator[Match]:
        for match in self._matcher.matches(text):
            article = ARTICLE.match(text, match.start)
            if article and self._is_things(text[match.start : match.end], match):
                continue
            if article is None or not THING.match(text, match.end):
                yield match
                continue
            # “The disabled” goes on with a thing: only “disabled toilet” can be meant.
            rest = text[article.end() : match.end + LONGEST_THING]
            for inner in self._matcher.matches(rest)[:1]:
                if inner.start == 0:
                    yield Match(article.end(), article.end() + inner.end, inner.term)
