"""The words of an item on slides, short; also in the languages that are asked for."""

from collections.abc import Iterator, Sequence

from inclusive_meetings.document.deck import Here, Slide, SlideKind
from inclusive_meetings.document.inlines import InLanguage, Inlines, TermLink, text
from inclusive_meetings.document.nodes import (
    Block,
    Definition,
    Definitions,
    Paragraph,
    paragraph,
)
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import (
    Checked,
    Sense,
    Status,
    Translation,
    WordUsed,
)
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.meanings import capital, changes, word_id

HERE = "slides"

Entry = tuple[WordUsed, Definition]


@frozen
class Shown:
    """How words are shown: in the wording's language and in these beside it."""

    wording: Wording
    languages: tuple[str, ...] = ()

    def translations(self, sense: Sense | None) -> tuple[Translation, ...]:
        """Return the meaning in each of the languages, as far as it is there."""
        if sense is None:
            return ()
        return tuple(
            each
            for language in self.languages
            for each in sense.translations
            if speaks(each.language, language)
        )

    def languages_of(self, words: tuple[WordUsed, ...]) -> tuple[str, ...]:
        """Return those of the languages into which some word is translated."""
        return tuple(
            language
            for language in self.languages
            if any(
                speaks(each.language, language)
                for word in words
                for each in self.translations(word.sense)
            )
        )

    def english_names(self, languages: Sequence[str]) -> str:
        """Return the languages by their English names, `Urdu, Polish`."""
        return ", ".join(dict.fromkeys(map(self._english_name, languages)))

    def own_name(self, language: str) -> str:
        """Return what the language calls itself; "" where we do not know."""
        return self._named(language).partition(" (")[0]

    def _english_name(self, language: str) -> str:
        _, _, english = self._named(language).partition(" (")
        return english.rstrip(")") or language

    def _named(self, language: str) -> str:
        texts = self.wording.texts
        key = f"languages.{language}"
        return texts.get(key, texts.get(key.partition("-")[0], ""))


def speaks(tag: str, asked: str) -> bool:
    """Return whether a translation is in the language asked for: pa-Guru is in pa."""
    return tag.lower() == asked.lower() or tag.lower().startswith(f"{asked.lower()}-")


def words_by_place(
    words: tuple[WordUsed, ...], places: Sequence[str]
) -> dict[str, tuple[WordUsed, ...]]:
    """Return the words of each item by its title: each at its first item alone."""
    found: dict[str, list[WordUsed]] = {}
    for word in words:
        standing = {appearance.where for appearance in word.appearances}
        first = next((place for place in places if place in standing), None)
        if first is not None:
            found.setdefault(first, []).append(word)
    return {where: tuple(here) for where, here in found.items()}


def item_words(
    title: str, words: tuple[WordUsed, ...], shown: Shown, now: Here
) -> Iterator[Slide]:
    """Yield the words of an item: what they stand for, or else what they mean."""
    wording = shown.wording
    if not words:
        return
    entries = [
        Definition(_link(word, wording), meaning_in(word, short(word, wording), shown))
        for word in words
    ]
    yield Slide(
        title,
        SlideKind.WORDS,
        (Definitions(tuple(entries)),),
        over=over_words("words-here", tuple(zip(words, entries, strict=True)), shown),
        here=now,
        notes=(
            wording.say(f"{HERE}.words-notes"),
            *(said(word, wording) for word in words),
        ),
    )


def short(word: WordUsed, wording: Wording) -> str:
    """Return what the letters stand for, or else the meaning."""
    if word.sense is None:
        meanings = "; ".join(
            sense.expansion or sense.context or sense.meaning.rstrip(".")
            for sense in word.term.senses
        )
        return wording.say(f"{HERE}.word-several", meanings=meanings)
    return capital(word.sense.expansion) or word.sense.meaning


def state(word: WordUsed, wording: Wording) -> Inlines:
    """Return what stands behind a word that names something closing or gone."""
    status = word.sense.status if word.sense else Status.CURRENT
    if status is Status.CURRENT:
        return ()
    return text(f" ({wording.say(f'{HERE}.word-{status}')})")


def said(word: WordUsed, wording: Wording) -> str:
    """Return a sentence to say aloud; it never guesses among several meanings."""
    term = word.term.term
    if word.sense is None:
        return wording.say(f"{HERE}.word-several-notes", term=term)
    parts = (word.sense.expansion, word.sense.meaning)
    meaning = ". ".join(part for part in parts if part)
    whole = " ".join((meaning, *changes(word.sense, wording)))
    return wording.say(f"{HERE}.word-notes", term=term, meaning=whole)


def _link(word: WordUsed, wording: Wording) -> Inlines:
    return (TermLink(text(word.term.term), word_id(word)), *state(word, wording))


def meaning_in(word: WordUsed, english: str, shown: Shown) -> tuple[Block, ...]:
    """Return the meaning, and under it the same in each other language."""
    others = (
        Paragraph((InLanguage(each.language, text(_translated(each))),))
        for each in shown.translations(word.sense)
    )
    return (paragraph(english), *others)


def _translated(translation: Translation) -> str:
    both = (translation.term, translation.meaning)
    return ": ".join(part for part in both if part)


def over_words(key: str, some: Sequence[Entry], shown: Shown) -> str:
    """Return what stands above the title: which translations nobody has checked."""
    unchecked = [
        each.language
        for word, _ in some
        for each in shown.translations(word.sense)
        if each.status is Checked.DRAFT
    ]
    if not unchecked:
        return shown.wording.say(f"{HERE}.{key}")
    names = shown.english_names(unchecked)
    return shown.wording.say(f"{HERE}.unchecked", languages=names)
