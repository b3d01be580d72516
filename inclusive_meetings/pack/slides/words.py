"""The words of an item on slides, short; also in the languages that are asked for."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from inclusive_meetings.document.deck import (
    WORDS_AT_MOST,
    Here,
    Slide,
    SlideKind,
    words_to_read,
)
from inclusive_meetings.document.inlines import InLanguage, Inlines, TermLink, text
from inclusive_meetings.document.nodes import (
    Block,
    Definition,
    Definitions,
    Paragraph,
    paragraph,
)
from inclusive_meetings.model.glossary import (
    Checked,
    Status,
    Translation,
    WordUsed,
)
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.meanings import capital, changes, word_id
from inclusive_meetings.pack.phrasing.written import spoken
from inclusive_meetings.pack.slides.languages import Shown

HERE = "slides"

Entry = tuple[WordUsed, Definition]


class Titled(Protocol):
    """Makes the title of a slide of words, by a key of the wording for languages."""

    def __call__(self, key: str = "", languages: str = "") -> str:
        """Return the title; with a key, that of words in these languages."""


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
    title: Titled, words: tuple[WordUsed, ...], shown: Shown, now: Here
) -> Iterator[Slide]:
    """Yield the words of an item: what they stand for, or else what they mean.

    Those with a translation follow the others: what is said of translations then
    stands only where there are some. Several languages have a slide each.
    """
    if len(shown.languages) > 1:
        yield from _by_language(title, words, shown, now)
        return
    entries = [_entry(word, shown) for word in words]
    others = [each for each in entries if not is_translated(each)]
    translated = [each for each in entries if is_translated(each)]
    if others:
        yield _slide_of(title(), others, shown, now)
    if translated:
        own = _too(title, translated, shown) if others else title()
        yield _slide_of(own, translated, shown, now)


def _by_language(
    title: Titled, words: tuple[WordUsed, ...], shown: Shown, now: Here
) -> Iterator[Slide]:
    """Yield the words of an item in English, then in each other language alone."""
    english = shown.without_others
    if words:
        entries = [_entry(word, english) for word in words]
        yield _slide_of(title(), entries, english, now)
    for language in shown.languages:
        one = shown.in_language(language)
        some = [
            (word, replace(entry, meaning=entry.meaning[1:]))
            for word, entry in (_entry(word, one) for word in words)
            if entry.meaning[1:]
        ]
        if some:
            names = one.english_names(one.languages)
            yield _slide_of(title("words-in", names), some, one, now)


def _too(title: Titled, some: list[Entry], shown: Shown) -> str:
    """Return the title of the words in two languages, which follow those in one."""
    languages = shown.languages_of(tuple(word for word, _ in some))
    return title("words-too", shown.english_names(languages))


def _entry(word: WordUsed, shown: Shown) -> Entry:
    is_name = word.sense is not None and bool(word.sense.expansion)
    meaning = meaning_in(word, short(word, shown.wording), shown, is_name=is_name)
    return word, Definition(_link(word, shown.wording), meaning)


def _slide_of(title: str, some: list[Entry], shown: Shown, now: Here) -> Slide:
    wording = shown.wording
    return Slide(
        title,
        SlideKind.WORDS,
        (Definitions(tuple(entry for _, entry in some)),),
        over=above("words-here", some, shown),
        here=now,
        notes=(
            wording.say(f"{HERE}.words-notes"),
            *(said(word, wording) for word, _ in some),
        ),
    )


def is_translated(entry: Entry) -> bool:
    """Return whether the word stands in another language too."""
    return len(entry[1].meaning) > 1


def short(word: WordUsed, wording: Wording) -> str:
    """Return what the letters stand for, or else the meaning."""
    if word.sense is None:
        meanings = "; ".join(
            sense.expansion or sense.context or sense.meaning.rstrip(".")
            for sense in word.term.senses
        )
        return wording.say(f"{HERE}.word-several", meanings=meanings)
    return capital(word.sense.expansion) or word.sense.meaning


def name(word: WordUsed) -> str:
    """Return the word as a slide shows it: all begin alike, with a capital."""
    return capital(word.term.term)


def state(word: WordUsed, wording: Wording) -> Inlines:
    """Return what stands behind a word that names something closing or gone."""
    status = word.sense.status if word.sense else Status.CURRENT
    if status is Status.CURRENT:
        return ()
    return text(f" ({wording.say(f'{HERE}.word-{status}')})")


def said(word: WordUsed, wording: Wording) -> str:
    """Return a sentence to say aloud; it never guesses among several meanings."""
    term = name(word)
    if word.sense is None:
        return wording.say(f"{HERE}.word-several-notes", term=term)
    parts = (word.sense.expansion, word.sense.meaning)
    meaning = ". ".join(part for part in parts if part)
    whole = " ".join((meaning, *changes(word.sense, wording)))
    return wording.say(f"{HERE}.word-notes", term=term, meaning=whole)


def _link(word: WordUsed, wording: Wording) -> Inlines:
    return (TermLink(text(name(word)), word_id(word)), *state(word, wording))


def meaning_in(
    word: WordUsed, english: str, shown: Shown, *, is_name: bool = False
) -> tuple[Block, ...]:
    """Return the meaning, and under it the same in each other language.

    `is_name` says that the meaning is what letters stand for: beside it, a long
    translation is cut to the name.
    """
    others = (
        Paragraph(
            (InLanguage(each.language, text(_translated(each, is_name=is_name))),)
        )
        for each in shown.translations(word.sense)
    )
    return (paragraph(english), *others)


def _translated(translation: Translation, *, is_name: bool) -> str:
    both = (translation.term, translation.meaning)
    whole = ": ".join(part for part in both if part)
    if is_name and translation.term and words_to_read(whole) > WORDS_AT_MOST:
        return translation.term
    return whole


def above(key: str, some: Sequence[Entry], shown: Shown) -> str:
    """Return what stands above the title: that nobody has checked some translation.

    Else it is a hint where the links lead, unless the hint would need one more slide.
    """
    if warned := not_checked(some, shown):
        return warned
    hint = shown.wording.say(f"{HERE}.{key}")
    many = length_of(some, shown)
    has_no_room = many <= WORDS_AT_MOST < many + words_to_read(hint)
    return "" if has_no_room else hint


def not_checked(some: Sequence[Entry], shown: Shown) -> str:
    """Return the warning that nobody has checked some translation, or ""."""
    unchecked = [
        each.language
        for word, _ in some
        for each in shown.translations(word.sense)
        if each.status is Checked.DRAFT
    ]
    if not unchecked:
        return ""
    names = shown.english_names(unchecked)
    return shown.wording.say(f"{HERE}.unchecked", languages=names)


def length_of(some: Sequence[Entry], shown: Shown) -> int:
    """Return how many words of the first language the entries have."""
    return sum(_length(entry, shown.wording) for _, entry in some)


def _length(entry: Definition, wording: Wording) -> int:
    first = entry.meaning[0]
    meaning = first.words if isinstance(first, Paragraph) else ()
    return sum(words_to_read(spoken(each, wording)) for each in (entry.term, meaning))
