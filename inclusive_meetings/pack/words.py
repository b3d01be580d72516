"""Words you may meet: what the words of this meeting mean, in order of first use."""

from collections.abc import Iterator

from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Definition,
    Definitions,
    Document,
    NewPage,
    Section,
    paragraph,
    text,
)
from inclusive_meetings.model.glossary import Sense, WordUsed
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.meanings import WORDS_AT_MOST, changes


def make(brief: Brief) -> Document:
    """Return the words, at most 12 on the first page and the rest after."""
    wording = brief.wording
    return Document(
        wording.say("words.title"),
        brief.meeting.language,
        tuple(_blocks(brief.words, wording)),
        about=wording.say("words.about", title=brief.meeting.title),
    )


def _blocks(words: tuple[WordUsed, ...], wording: Wording) -> Iterator[Block]:
    if not words:
        yield paragraph(wording.say("words.none"))
        return
    yield paragraph(wording.say("words.opening"))
    yield paragraph(wording.say("words.ask"))
    first, more = words[:WORDS_AT_MOST], words[WORDS_AT_MOST:]
    yield _section("words.first-title", first, wording)
    if more:
        yield NewPage()
        yield _section("words.more-title", more, wording)
    yield Section(text(wording.say("words.sources-title")), _sources(words, wording))


def _section(key: str, words: tuple[WordUsed, ...], wording: Wording) -> Section:
    entries = tuple(
        Definition(text(word.term.term), tuple(_meaning(word, wording)))
        for word in words
    )
    return Section(text(wording.say(key)), (Definitions(entries),))


def _meaning(word: WordUsed, wording: Wording) -> Iterator[Block]:
    if word.sense is None:
        yield paragraph(wording.say("words.several"))
        for sense in word.term.senses:
            yield paragraph(_sense(sense, wording))
    else:
        yield paragraph(_sense(word.sense, wording))
        yield from _more(word.sense, wording)
    places = "; ".join(dict.fromkeys(place.where for place in word.appearances))
    yield paragraph(wording.say("words.appears", places=places))


def _sense(sense: Sense, wording: Wording) -> str:
    name = sense.expansion or sense.context
    if not name:
        return sense.meaning
    key = "context" if sense.context and sense.expansion else "plain"
    return wording.say(
        f"words.sense-{key}",
        expansion=f"{name[0].upper()}{name[1:]}",
        context=sense.context,
        meaning=sense.meaning,
    )


def _more(sense: Sense, wording: Wording) -> Iterator[Block]:
    for sentence in (" ".join(changes(sense, wording)),):
        if sentence:
            yield paragraph(sentence)
    if sense.example:
        yield paragraph(wording.say("words.example", example=sense.example))
    if sense.not_the_same_as:
        other = sense.not_the_same_as
        yield paragraph(wording.say("words.not-same", other=other))


def _sources(words: tuple[WordUsed, ...], wording: Wording) -> Blocks:
    unreviewed = wording.say("words.unreviewed")
    named = dict.fromkeys(
        sense.source
        for word in words
        for sense in word.term.senses
        if sense.source and sense.source != unreviewed
    )
    said = [paragraph(wording.say("words.sources"))]
    if named:
        listed = "; ".join(named)
        said.append(paragraph(wording.say("words.source-line", sources=listed)))
    return tuple(said)
