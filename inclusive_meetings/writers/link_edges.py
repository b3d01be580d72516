"""What stands close beside a link is a part of it: programs treat a link as one thing.

Some begin a new line at either end of it, and would leave a bracket alone there. In a
line from the right some put words in Latin letters on the wrong side of it.
"""

import re
from dataclasses import replace
from typing import Final

from inclusive_meetings.document.inlines import Inlines, Link, TermLink, Text, text
from inclusive_meetings.language.direction import direction
from inclusive_meetings.writers.words_on_paper import plain

OPENING: Final = "\"“„‘«('["
CLOSING: Final = "\"”’»)'],.;!?"
# Compiled when they are asked for first: few decks run from the right.
LATIN: Final = r"[A-Za-z][A-Za-z'’-]*"
LATIN_BEFORE: Final = rf"(?:\b{LATIN} )*[\"“„‘«('\[]*$"
LATIN_BEHIND: Final = rf"^[\"”’»)'\],.;!?]*(?: {LATIN})*"


def with_edges(words: Inlines, language: str) -> Inlines:
    """Return the words with the marks beside a link inside it.

    In a language from the right, so are the Latin words beside one.
    """
    is_from_the_right = direction(language) == "rtl"
    made = list(words)
    for at in range(len(words) - 1):
        before, after = made[at], made[at + 1]
        if isinstance(before, Text) and isinstance(after, TermLink | Link):
            rest = before.text.rstrip(OPENING)
            if is_from_the_right:
                rest = re.sub(LATIN_BEFORE, "", before.text)
            mark = text(before.text[len(rest) :])
            made[at : at + 2] = Text(rest), _joined(after, mark, ())
        elif isinstance(before, TermLink | Link) and isinstance(after, Text):
            rest = after.text.lstrip(CLOSING)
            if is_from_the_right:
                rest = re.sub(LATIN_BEHIND, "", after.text)
            mark = text(after.text[: len(after.text) - len(rest)])
            made[at : at + 2] = _joined(before, (), mark), Text(rest)
    return tuple(word for word in made if word != Text(""))


def _joined(link: TermLink | Link, first: Inlines, last: Inlines) -> TermLink | Link:
    """Return the link with marks at its ends, plain words being one run."""
    words = (*first, *link.words, *last)
    if all(isinstance(word, Text) for word in words):
        words = text("".join(map(plain, ((word,) for word in words))))
    return replace(link, words=words)
