"""Words you may meet: what the words of this meeting mean, in order of first use."""

from collections.abc import Iterator

from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Definition,
    Definitions,
    Document,
    NewPage,
    Paragraph,
    Section,
    bullets,
    paragraph,
)
from inclusive_meetings.model.glossary import Sense, WordUsed
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.meanings import WORDS_AT_MOST, capital, changes
from inclusive_meetings.pack.phrasing.phrases import linked
from inclusive_meetings.pack.words_translated import translated, where_translated


def make(brief: Brief) -> Document:
    """Return the words, at most 12 on the first page and the rest after."""
    wording = brief.wording
    return Document(
        wording.say("words.title"),
        brief.meeting.language,
        tuple(_blocks(brief)),
        about=wording.say("words.about", title=brief.meeting.title),
    )


def _blocks(brief: Brief) -> Iterator[Block]:
    words, wording = brief.words, brief.wording
    if not words:
        yield paragraph(wording.say("words.none"))
        yield paragraph(wording.say("words.ask"))
        return
    yield paragraph(wording.say("words.opening"))
    yield paragraph(wording.say("words.ask"))
    yield from where_translated(brief)
    first, more = words[:WORDS_AT_MOST], words[WORDS_AT_MOST:]
    yield _section("words.first-title", first, brief)
    if more:
        yield NewPage()
        yield _section("words.more-title", more, brief)
    yield Section(text(wording.say("words.sources-title")), _sources(words, wording))
    yield from translated(brief)


def _section(key: str, words: tuple[WordUsed, ...], brief: Brief) -> Section:
    entries = tuple(
        Definition(text(word.term.term), tuple(_meaning(word, brief))) for word in words
    )
    return Section(text(brief.wording.say(key)), (Definitions(entries),))


def _meaning(word: WordUsed, brief: Brief) -> Iterator[Block]:
    wording = brief.wording
    if word.sense is None:
        yield paragraph(wording.say("words.several"))
        yield bullets([_possible(sense, wording) for sense in word.term.senses])
    else:
        yield paragraph(_plain(word.sense, wording))
        yield from _more(word.sense, wording)
    places = "; ".join(_places(word, brief))
    yield paragraph(wording.say("words.appears", places=places))


def _places(word: WordUsed, brief: Brief) -> tuple[str, ...]:
    start = brief.wording.say("words.place-start")
    meeting = brief.meeting.title.text
    named = (appearance.where for appearance in word.appearances)
    return tuple(dict.fromkeys(start if where == meeting else where for where in named))


def _plain(sense: Sense, wording: Wording) -> str:
    if not sense.expansion:
        return sense.meaning
    expansion = capital(sense.expansion)
    return wording.say("words.sense", name=expansion, meaning=sense.meaning)


def _possible(sense: Sense, wording: Wording) -> str:
    both = sense.expansion and sense.context
    key = "words.sense-context" if both else "words.sense"
    said = wording.say(
        key,
        name=capital(sense.expansion or sense.context),
        context=sense.context,
        meaning=sense.meaning,
    )
    return " ".join((said, *changes(sense, wording)))


def _more(sense: Sense, wording: Wording) -> Iterator[Block]:
    changed = " ".join(changes(sense, wording))
    if changed:
        yield paragraph(changed)
    if sense.example:
        yield paragraph(wording.say("words.example", example=sense.example))
    if sense.not_the_same_as:
        other = sense.not_the_same_as
        yield paragraph(wording.say("words.not-same", other=other))


def _sources(words: tuple[WordUsed, ...], wording: Wording) -> Blocks:
    unreviewed = wording.say("words.unreviewed")
    senses = [sense for word in words for sense in word.possible]
    sources = [str(sense.source) for sense in senses]
    named = dict.fromkeys(s for s in sources if s and s != unreviewed)
    count = sum(1 for source in sources if not source or source == unreviewed)
    # To name a source is not to have been checked; a review by somebody is.
    checked = sum(1 for sense in senses if sense.review.by)
    key = "words.some-reviewed" if checked else "words.not-reviewed"
    numbers = {"count": count, "all": len(senses)}
    if checked:
        numbers["checked"] = checked
    said = [wording.say("words.sources"), wording.say(key, **numbers)]
    if named:
        said.append(wording.say("words.source-line", sources="; ".join(named)))
    return tuple(Paragraph(linked(sentence)) for sentence in said)
