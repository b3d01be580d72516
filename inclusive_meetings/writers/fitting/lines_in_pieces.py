"""The lines of a slide, none of more words than a slide may have.

Each piece stands under what it belongs to: a point, or the word that it translates.
"""

from collections.abc import Iterator
from dataclasses import replace

from inclusive_meetings.document.deck import WORDS_AT_MOST
from inclusive_meetings.document.nodes import Blocks
from inclusive_meetings.writers.fitting.cuts import pieces
from inclusive_meetings.writers.fitting.lines import Line, is_translation, lines
from inclusive_meetings.writers.fitting.parents import WORDS_OF_A_PARENT, is_below
from inclusive_meetings.writers.words_on_paper import plain


def lines_in_pieces(blocks: Blocks, most: int) -> Iterator[Line]:
    """Yield the lines of blocks, each in pieces of so many words at most."""
    word = Line(())
    for block in blocks:
        for line in filter(_says_something, lines(block)):
            if is_translation(line):
                yield from _translated(line, word)
            else:
                word = line
                beside = WORDS_OF_A_PARENT if is_below(line) else 0
                yield from pieces(line, most - beside)


def _says_something(line: Line) -> bool:
    """Return whether there are words: a picture alone leaves a line without any."""
    return bool(plain(line.words).strip())


def _translated(line: Line, word: Line) -> Iterator[Line]:
    """Yield a translation in pieces: from the second on, each under the word once more.

    What stands above a slide is in the language of the deck, and other people read it.
    """
    first, *more = pieces(line, WORDS_AT_MOST)
    yield first
    for piece in more:
        yield replace(word, words=word.words[:1])
        yield replace(piece, together=True)
