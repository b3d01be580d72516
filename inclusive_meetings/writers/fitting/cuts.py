"""Long lines in pieces: at the ends of sentences if it can be, between words if not.

What stands in several pieces is still all there, and as large as the rest.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from inclusive_meetings.document.deck import WORDS_AT_MOST, words_to_read
from inclusive_meetings.document.inlines import (
    Emphasis,
    InLanguage,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Struck,
    TermLink,
    Text,
)
from inclusive_meetings.language.made_once import kept_by_identity
from inclusive_meetings.writers.fitting.lines import Line, Mark, language_of
from inclusive_meetings.writers.words_on_paper import plain

# Compiled for the decks that have a long line.
SENTENCE_ENDS: Final = r"(?<=[.!?…۔।])[”’\"')\]]*\s+"
PAUSES: Final = r"(?<=[,;:،])\s+"
# Words with which a part of a sentence begins: and, or, which, so that. By language,
# for what is “and” in one is a syllable in another. "" is the language of the deck.
JOINS: Final = {
    "": "and or but which because when",
    "bn": "এবং ও বা যা",
    "cy": "a ac neu",
    "gu": "અને કે જે",
    "ne": "र वा जो",
    "pa": "ਅਤੇ ਤੇ ਜਾਂ ਜੋ ਤਾਂ",
    "pl": "i oraz lub",
    "prs": "و یا که تا",
    "ps": "او یا چې",
    "ro": "și sau care",
    "so": "iyo ama oo",
    "ur": "اور یا جو تاکہ جب",
}
IN_OUR_LETTERS: Final = frozenset(("", "cy", "pl", "ro", "so"))


def count(words: Inlines) -> int:
    """Return how many words these are."""
    return len(plain(words).split())


@kept_by_identity
def words_read(words: Inlines) -> int:
    """Return how many words there are to read: a time or a number alone is none."""
    return words_to_read(plain(words))


def pieces(line: Line, most: int = WORDS_AT_MOST) -> Iterator[Line]:
    """Yield the line in pieces of so many words at most."""
    left = line
    language = language_of(line).partition("-")[0]
    while words_read(left.words) > most:
        first, rest = in_two(left.words, most, language)
        yield replace(left, words=first)
        if line.mark is Mark.TIME:
            rest = (Text("\t"), *rest)
        elif line.mark is not Mark.NONE:
            # It goes on under its own beginning, without another mark.
            left = replace(left, mark=Mark.NONE, depth=line.depth + 1)
        left = replace(left, words=rest, together=False)
    yield left


def in_two(words: Inlines, most: int, language: str = "") -> tuple[Inlines, Inlines]:
    """Return so many of the words at most, cut where it hurts least, and the rest."""
    said = plain(words)
    return cut(words, _where(said, len(said.split()), most, language))


def _where(said: str, many: int, most: int, language: str) -> int:
    """Return after how many words to cut: after a sentence, a comma, or in halves."""
    slides = -(-many // most)
    least = max(most // 3, 1)

    def is_no_slide_more(after: int) -> bool:
        return least <= after <= most and -(-(many - after) // most) < slides

    if (best := _last_end(SENTENCE_ENDS, said, most)) >= least:
        return best
    # A pause is no reason for one more slide.
    if is_no_slide_more(best := _last_end(PAUSES, said, most)):
        return best
    # As even as can be: a last slide of two words looks like a mistake.
    even = -(-many // slides)
    begins = [after for after in _joins(said, language) if is_no_slide_more(after)]
    return min(begins, key=lambda after: abs(after - even), default=even)


def _joins(said: str, language: str) -> Iterator[int]:
    """Yield after how many words a part of the sentence begins with “and” or such."""
    tags = [language]
    if not language and not said.isascii():
        # A deck may be in another language than ours: other letters, other words.
        tags += JOINS.keys() - IN_OUR_LETTERS
    joins = " ".join(JOINS.get(tag, "") for tag in tags).split()
    for at, word in enumerate(said.split()):
        if word in joins:
            yield at


def _last_end(ends: str, said: str, most: int) -> int:
    """Return after how many words the last of these ends is; 0 if there is none."""
    at, best = 0, 0
    for part in re.split(ends, said):
        at += len(part.split())
        best = at if at <= most else best
    return best


def cut(words: Inlines, after: int) -> tuple[Inlines, Inlines]:
    """Return the words up to and from a word, counted from 1, marks kept."""
    first: list[Inline] = []
    rest: list[Inline] = []
    left = after
    end = " "
    for inline in words:
        said = plain((inline,))
        # The comma behind a link belongs to the last word of the link.
        goes_on = not end.isspace() and said[:1].strip() != ""
        left += goes_on
        here = count((inline,))
        if left <= 0:
            rest.append(inline)
        elif here <= left:
            first.append(inline)
        else:
            before, behind = _cut_one(inline, left)
            first.append(before)
            rest.append(behind)
        left -= here
        end = said[-1:] or end
    return tuple(first), tuple(rest)


def _cut_one(inline: Inline, after: int) -> tuple[Inline, Inline]:
    match inline:
        case Text(said):
            words = said.split()
            gap = said[:1] if said[:1].isspace() else ""
            return (
                Text(gap + " ".join(words[:after])),
                Text(" ".join(words[after:])),
            )
        case (
            Strong(words)
            | Emphasis(words)
            | Struck(words)
            | Link(words)
            | TermLink(words)
        ):
            before, behind = cut(words, after)
            return replace(inline, words=before), replace(inline, words=behind)
        case InLanguage(_, words):
            before, behind = cut(words, after)
            return replace(inline, words=before), replace(inline, words=behind)
        case LineBreak():
            return inline, inline
