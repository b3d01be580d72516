"""No word stands alone on the last line: it keeps the one before it beside it.

A title or a question breaks into lines of about one length. Nothing is broken by
force: words are only tied by spaces at which no line ends, so that a deck can still be
edited, and a font of another width breaks its lines as it must.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate
from typing import Final

from inclusive_meetings.document.inlines import (
    Emphasis,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    TermLink,
    Text,
)
from inclusive_meetings.writers.fitting.arial import THOUSANDTHS, letter_widths
from inclusive_meetings.writers.fitting.even_lines import Measured
from inclusive_meetings.writers.fitting.letter_widths import NO_BREAK

LETTERS_NOT_ALONE: Final = 8
WORDS_OF_A_LINE: Final = 3
# No line of some words is wider than so much for each of its letters.
WIDEST_MEAN: Final = 0.58
LAST_OF_OUR_LETTERS: Final = "\u024f"


def kept_company(
    words: Inlines, points: float, room: float, *, bold: bool, even: bool
) -> Inlines:
    """Return the words with some of them tied, in a room so many points wide.

    `even` asks for lines of about one length, where the last one would be short.
    """
    said = "".join(map(_said, words))
    if len(said) * points * WIDEST_MEAN <= room:
        return words
    edges = set(_beside_links(words))
    widths = [wide for word in words for wide in _widths(word, bold=bold)]
    ties: set[int] = set()
    begins = 0
    for part in said.split("\n"):
        end = begins + len(part)
        line = Measured.of(part, widths[begins:end], room * THOUSANDTHS / points)
        is_known = part.isascii() or not any(map(_is_in_other_letters, part))
        tied = line.spaces_to_tie() if even and is_known else ()
        wanted = {begins + at for at in tied}
        # Programs break a line beside a link, whatever space is there.
        if not wanted or not edges.isdisjoint(wanted):
            last = _last_space(line, is_known=is_known)
            wanted = {begins + at for at in last} - edges
        ties |= wanted
        begins = end + 1
    return _tied(words, ties) if ties else words


def _said(inline: Inline) -> str:
    """Return the words; what stands behind a time begins a line of its own."""
    match inline:
        case Text(said):
            return said.replace("\n", " ").replace("\t", "\n")
        case LineBreak():
            return "\n"
        case _:
            return "".join(map(_said, inline.words))


def _widths(inline: Inline, *, bold: bool) -> list[int]:
    match inline:
        case Text(said):
            return letter_widths(said, bold=bold)
        case LineBreak():
            return [0]
        case _:
            is_bold = bold or isinstance(inline, Strong | Emphasis)
            return [w for word in inline.words for w in _widths(word, bold=is_bold)]


def _is_in_other_letters(letter: str) -> bool:
    """Return whether nobody here knows how wide the letter is."""
    return letter > LAST_OF_OUR_LETTERS and letter.isalpha()


def _beside_links(words: Inlines, start: int = 0) -> Iterator[int]:
    """Yield the places before and behind each link."""
    for word in words:
        end = start + len(_said(word))
        if isinstance(word, Link | TermLink):
            yield from (start - 1, end)
        elif not isinstance(word, Text | LineBreak):
            yield from _beside_links(word.words, start)
        start = end


def _last_space(line: Measured, *, is_known: bool) -> Iterator[int]:
    """Yield where the last space is, if behind it a short word would stand alone.

    In letters whose width nobody here knows, it always might.
    """
    last = line.words[-1]
    is_short = 0 < len(last) <= LETTERS_NOT_ALONE and NO_BREAK not in last
    might = not is_known and len(line.words) > WORDS_OF_A_LINE
    if is_short and (might or line.last_word_can_be_tied()):
        yield line.spaces[-1]


def _tied(words: Inlines, ties: set[int]) -> Inlines:
    """Return the words, those of their spaces at which no line ends as such."""
    starts = accumulate((len(_said(word)) for word in words), initial=0)
    return tuple(
        _tied_one(word, {at - start for at in ties})
        for word, start in zip(words, starts, strict=False)
    )


def _tied_one(inline: Inline, ties: set[int]) -> Inline:
    match inline:
        case Text(said):
            letters = (
                NO_BREAK if at in ties and letter == " " else letter
                for at, letter in enumerate(said)
            )
            return Text("".join(letters))
        case LineBreak():
            return inline
        case _:
            return replace(inline, words=_tied(inline.words, ties))
