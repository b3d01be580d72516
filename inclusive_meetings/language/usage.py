"""Which words of the glossaries a meeting uses, where, and in which meaning."""

from collections.abc import Callable, Iterator

from inclusive_meetings.language.forms import folded
from inclusive_meetings.language.made_once import Kept, kept_by_text
from inclusive_meetings.language.matching.match import Match, Matcher
from inclusive_meetings.language.matching.shelf import shelf_of_glossary
from inclusive_meetings.language.no_words import no_words
from inclusive_meetings.language.spans import Spans
from inclusive_meetings.model.glossary import (
    Appearance,
    Glossary,
    Sense,
    Term,
    WordUsed,
)
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.place import Located, Passage
from inclusive_meetings.model.problems import Problem


def words_used(meeting: Meeting, glossary: Glossary) -> tuple[WordUsed, ...]:
    """Return the terms of the glossary that the meeting uses, first use first."""
    matches_in = _MATCHES.of(glossary)
    found: dict[str, tuple[Term, list[Appearance]]] = {}
    for where, passage in texts_of(meeting):
        matches = matches_in(passage.text)
        places = passage.places_of(match.start for match in matches)
        for match, place in zip(matches, places, strict=True):
            _, appearances = found.setdefault(match.term.id, (match.term, []))
            said = passage.text[match.start : match.end]
            appearances.append(Appearance(where, place, said))
    chosen = {term.text: sense.text for term, sense in meeting.use}
    return tuple(
        WordUsed(term, chosen_sense(term, chosen), tuple(appearances))
        for term, appearances in found.values()
    )


def chosen_sense(term: Term, chosen: dict[str, str]) -> Sense | None:
    """Return the meaning the agenda chose, or the only one; None if open."""
    if not term.is_ambiguous:
        return term.senses[0]
    wanted = chosen.get(term.term)
    if wanted is None:
        return None
    return next((sense for sense in term.senses if _is(sense, wanted)), None)


def odd_choices(meeting: Meeting, glossary: Glossary) -> Iterator[Problem]:
    """Yield a warning for each `use:` that chooses a meaning nobody knows."""
    terms = {term.term: term for term in glossary.terms} if meeting.use else {}
    for name, wanted in meeting.use:
        term = terms.get(name.text)
        if term is None:
            what = f"“{name.text[:60]}” is in none of the glossaries in use."
            mend = "Check its spelling, or leave the line out."
            yield Problem(name.start, "unknown-word", what, mend, serious=False)
        elif not any(_is(sense, wanted.text) for sense in term.senses):
            known = "; ".join(sense.expansion or sense.context for sense in term.senses)
            what = f"“{name.text}” has no meaning “{wanted.text[:60]}”."
            mend = f"Choose one of: {known}."
            yield Problem(wanted.start, "unknown-meaning", what, mend, serious=False)


def texts_of(meeting: Meeting) -> Iterator[tuple[str, Located]]:
    """Yield what people will read or hear, in order, each with where it stands.

    Where is the title of the item or paper, or of the meeting.
    """
    title = meeting.title.text
    yield title, meeting.title
    if meeting.purpose:
        yield (
            title,
            Passage(meeting.purpose, meeting.places.get("purpose", meeting.place)),
        )
    if meeting.background:
        yield title, meeting.background
    for item in meeting.items:
        for passage in _texts_of_item(item):
            yield item.title.text, passage
    for paper in meeting.papers:
        if paper.text:
            yield paper.title, paper.text


def _texts_of_item(item: Item) -> Iterator[Passage]:
    yield item.title
    for words in (item.purpose, *item.say, *item.questions, item.content_note):
        if words:
            yield Passage(words, item.place_of(words))
    if item.text:
        yield item.text


def _is(sense: Sense, wanted: str) -> bool:
    names = (sense.expansion, sense.context)
    return folded(wanted.strip()) in {folded(name) for name in names if name}


def _matches_in(glossary: Glossary) -> Callable[[str], tuple[Match, ...]]:
    """Return what finds the terms in a text, not in its addresses and code."""
    matcher = Matcher((), shelf_of_glossary(glossary))

    @kept_by_text
    def matches_in(text: str) -> tuple[Match, ...]:
        hidden = Spans(no_words(text))
        found = matcher.matches(text)
        return tuple(match for match in found if not hidden.hold(match.start))

    return matches_in


_MATCHES = Kept(_matches_in)
