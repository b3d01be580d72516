"""What a word of the meeting means, said so that nothing is guessed or invented."""

from collections.abc import Collection
from datetime import date

from inclusive_meetings.document.inlines import Inlines, Text, text
from inclusive_meetings.document.nodes import ExplainedWord, WordList
from inclusive_meetings.files.file_names import slug
from inclusive_meetings.model.glossary import Sense, Status, WordUsed
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.times import date_in_words

# A document of many words explained is one more thing to read.
WORDS_AT_MOST = 12


def word_id(word: WordUsed) -> str:
    """Return a name for the word that is safe in every format."""
    return f"w-{slug(word.term.id, 'word')}"


def words_in(
    words: tuple[WordUsed, ...], places: Collection[str]
) -> tuple[WordUsed, ...]:
    """Return the words that stand in one of these items or papers (titles)."""
    return tuple(
        word
        for word in words
        if any(appearance.where in places for appearance in word.appearances)
    )


def meaning(word: WordUsed, wording: Wording) -> Inlines:
    """Return what the word means, or what it can mean if nobody has chosen."""
    if word.sense is None:
        possible = "; ".join(_possible(sense) for sense in word.term.senses)
        return text(wording.say("common.word-ambiguous", meanings=possible))
    said = [word.sense.meaning, *changes(word.sense, wording)]
    if word.sense.expansion:
        said.insert(0, f"{capital(word.sense.expansion).rstrip('.')}.")
    return (Text(" ".join(said)),)


def changes(sense: Sense, wording: Wording) -> tuple[str, ...]:
    """Return what has changed about what the word names, in sentences."""
    if sense.status is Status.CURRENT:
        return ()
    since = since_words(sense, wording)
    now = sense.replaced_by or wording.say("common.now-unknown")
    key = f"common.word-{sense.status}"
    if sense.status is Status.CLOSING and sense.replaced_by:
        key = "common.word-closing-now"
    names = {"since": since, "now": now}
    said = [wording.say(key, **names)]
    if sense.as_of:
        day = date_in_words(sense.as_of, wording)
        said.append(wording.say("common.word-as-of", day=day))
    return tuple(said)


def since_words(sense: Sense, wording: Wording) -> str:
    """Return since when it has changed: a date in words, or as it was written."""
    try:
        return date_in_words(date.fromisoformat(sense.since), wording)
    except ValueError:
        return sense.since or wording.say("common.since-unknown")


def capital(words: str) -> str:
    """Return the words with a capital at their start."""
    return f"{words[:1].upper()}{words[1:]}"


def word_list(words: tuple[WordUsed, ...], wording: Wording) -> WordList | None:
    """Return the words as a document shows them at its end."""
    if not words:
        return None
    return WordList(
        wording.say("common.words-title"),
        tuple(
            ExplainedWord(word_id(word), word.term.term, meaning(word, wording))
            for word in words
        ),
    )


def _possible(sense: Sense) -> str:
    name = sense.expansion or sense.context
    return f"{name} ({sense.meaning.rstrip('.')})" if name else sense.meaning
