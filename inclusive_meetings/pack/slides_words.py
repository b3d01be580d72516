"""The words of the meeting on slides: short on the wall, whole in the notes."""

from collections.abc import Iterator

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.nodes import Definition, Definitions, paragraph, text
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.wording import Wording

HERE = "slides"
WORDS_ON_A_SLIDE = 4
# A room takes in no more than two slides of words; the paper has them all.
SLIDES_OF_WORDS = 2


def word_slides(words: tuple[WordUsed, ...], wording: Wording) -> Iterator[Slide]:
    """Yield slides with the words that come first in the meeting."""
    shown = words[: SLIDES_OF_WORDS * WORDS_ON_A_SLIDE]
    for number, start in enumerate(range(0, len(shown), WORDS_ON_A_SLIDE), 1):
        here = shown[start : start + WORDS_ON_A_SLIDE]
        more = wording.say(f"{HERE}.words-more", number=number)
        entries = tuple(
            Definition(text(word.term.term), (paragraph(short(word, wording)),))
            for word in here
        )
        yield Slide(
            wording.say(f"{HERE}.words-title") if number == 1 else more,
            SlideKind.WORDS,
            (Definitions(entries),),
            notes=(
                wording.say(f"{HERE}.words-notes"),
                *(said(word, wording) for word in here),
            ),
        )


def words_by_place(
    words: tuple[WordUsed, ...],
) -> dict[str, tuple[WordUsed, ...]]:
    """Return the words of each item or paper, by its title, as few as a slide holds."""
    found: dict[str, list[WordUsed]] = {}
    for word in words:
        for where in {appearance.where for appearance in word.appearances}:
            found.setdefault(where, []).append(word)
    return {where: tuple(here[:WORDS_ON_A_SLIDE]) for where, here in found.items()}


def short(word: WordUsed, wording: Wording) -> str:
    """Return what the letters stand for, or else the meaning."""
    if word.sense is None:
        meanings = "; ".join(
            sense.expansion or sense.context or sense.meaning.rstrip(".")
            for sense in word.term.senses
        )
        return wording.say(f"{HERE}.word-several", meanings=meanings)
    return word.sense.expansion or word.sense.meaning


def said(word: WordUsed, wording: Wording) -> str:
    """Return a sentence to say aloud; it never guesses among several meanings."""
    term = word.term.term
    if word.sense is None:
        return wording.say(f"{HERE}.word-several-notes", term=term)
    parts = (word.sense.expansion, word.sense.meaning)
    meaning = ". ".join(part for part in parts if part)
    return wording.say(f"{HERE}.word-notes", term=term, meaning=meaning)
