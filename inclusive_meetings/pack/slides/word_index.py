"""The words of the meeting from A to Z, each with its whole meaning."""

from collections.abc import Iterator
from dataclasses import replace

from inclusive_meetings.document.deck import (
    WORDS_AT_MOST,
    Slide,
    SlideKind,
    words_to_read,
)
from inclusive_meetings.document.inlines import Inlines, text
from inclusive_meetings.document.nodes import Block, Definition, Definitions
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.meanings import capital, word_id
from inclusive_meetings.pack.slides.languages import Shown
from inclusive_meetings.pack.slides.words import (
    HERE,
    Entry,
    above,
    is_translated,
    length_of,
    meaning_in,
    name,
    not_checked,
    said,
    short,
    state,
)

WORDS_ON_A_SLIDE = 6
# The meaning in English, and in one other language under it.
BOTH = 2


def words_index(words: tuple[WordUsed, ...], shown: Shown) -> Iterator[Slide]:
    """Yield every word with its whole meaning, from A to Z."""
    in_order = sorted(words, key=lambda word: word.term.term.casefold())
    entries = [
        (word, Definition(_term(word, shown.wording), _meaning(word, shown)))
        for word in in_order
    ]
    for some in _some(entries, shown):
        yield from _slides(some, shown)


def _term(word: WordUsed, wording: Wording) -> Inlines:
    return (*text(name(word)), *state(word, wording))


def _meaning(word: WordUsed, shown: Shown) -> tuple[Block, ...]:
    return meaning_in(word, _whole(word, shown.wording), shown)


def _whole(word: WordUsed, wording: Wording) -> str:
    if word.sense is None or not word.sense.expansion:
        return short(word, wording)
    return f"{capital(word.sense.expansion).rstrip('.')}. {word.sense.meaning}"


def _slides(some: list[Entry], shown: Shown) -> Iterator[Slide]:
    """Yield the slide of these words, or one a language where that is too much."""
    is_full = _is_full(some, shown)
    if not is_full and all(len(entry.meaning) <= BOTH for _, entry in some):
        yield _slide(some, above("words-back", some, shown), shown)
        return
    english = [(word, replace(e, meaning=e.meaning[:1])) for word, e in some]
    # A meaning that alone fills its slide has nothing above the title.
    hint = "" if is_full else above("words-back", english, shown.without_others)
    yield _slide(english, hint, shown)
    for word, entry in some:
        found = shown.translations(word.sense)
        for each, meaning in zip(found, entry.meaning[1:], strict=True):
            own = (word, replace(entry, meaning=(meaning,)))
            yield _in_language(own, shown.in_language(each.language))


def _in_language(entry: Entry, shown: Shown) -> Slide:
    """Return the slide of a word in one other language alone."""
    word, _ = entry
    names = shown.english_names(shown.languages)
    title = shown.wording.say(
        f"{HERE}.words-title-in", first=name(word), languages=names
    )
    slide = _slide([entry], above("words-back", [entry], shown), shown)
    return replace(slide, title=title, explains=())


def _slide(some: list[Entry], over: str, shown: Shown) -> Slide:
    wording = shown.wording
    terms = [name(word) for word, _ in some]
    key = "words-title" if len(terms) == 1 else "words-title-many"
    return Slide(
        wording.say(f"{HERE}.{key}", first=terms[0], last=terms[-1]),
        SlideKind.WORDS,
        (Definitions(tuple(entry for _, entry in some)),),
        over=over,
        explains=tuple(word_id(word) for word, _ in some),
        section=wording.say(f"{HERE}.section-words"),
        notes=(
            wording.say(f"{HERE}.words-index-notes"),
            *(said(word, wording) for word, _ in some),
        ),
    )


def _some(entries: list[Entry], shown: Shown) -> Iterator[list[Entry]]:
    """Yield as many words as a slide holds, each with its entry.

    A word that is translated has a slide alone, as all of it is said twice.
    """
    page: list[Entry] = []
    for each in entries:
        alone = any(is_translated(entry) for entry in (*page, each))
        if page and (
            alone or len(page) == WORDS_ON_A_SLIDE or _is_full([*page, each], shown)
        ):
            yield page
            page = []
        page.append(each)
    if page:
        yield page


def _is_full(some: list[Entry], shown: Shown) -> bool:
    """Return whether there are more words of English than a slide should hold."""
    warned = words_to_read(not_checked(some, shown))
    return length_of(some, shown) > WORDS_AT_MOST - warned
