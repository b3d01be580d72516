"""Slides, which are written, not cut from a document.

A slide says what it is for, never how it looks: the writer chooses the layout by its
kind, from our own template or from an organisation's.
"""

import re
from enum import StrEnum
from typing import Final

from inclusive_meetings.document.inlines import Inlines, Voices
from inclusive_meetings.document.nodes import Blocks, Picture
from inclusive_meetings.model.frozen import frozen

# Beside the title. More words are read instead of listened to.
WORDS_AT_MOST: Final = 25
FROM_WHEN_TO_WHEN: Final = re.compile(r"\d\d:\d\d \S+ \d\d:\d\d")


class SlideKind(StrEnum):
    """What a slide is for; each has a layout of its own in our template."""

    TITLE = "title"
    AGENDA = "agenda"
    ITEM = "item"
    QUESTION = "question"
    WORDS = "words"
    TWO_COLUMNS = "two-columns"
    STATEMENT = "statement"
    BREAK = "break"
    REFLECTION = "reflection"
    TABLE = "table"
    CLOSE = "close"
    ITEM_ALONE = "item-alone"


@frozen
class Here:
    """Where in the meeting a slide is: the minutes of each part, and which it is.

    `now` counts from 0. `said` says it in words, for those who see no picture.
    """

    minutes: tuple[int, ...]
    now: int
    said: str


@frozen
class Slide:
    """One slide. Titles are unique in a deck. `notes` are the words to say.

    `blocks` may hold paragraphs, bullets, steps, definitions, tables and pictures, of
    which each has a slide of its own; `second` is the second column; `picture` is a
    square one beside the words; `big` is one question or sentence shown large. `over`
    stands small above the title. `name` is what a link `#name` leads to, `explains` are
    the terms that a `TermLink` leads to here. `section` begins a new section.
    What `stays` is up while people speak: rather than part it, its words are smaller.
    """

    title: str
    kind: SlideKind
    blocks: Blocks = ()
    big: Inlines = ()
    notes: tuple[str, ...] = ()
    second: Blocks = ()
    over: str = ""
    here: Here | None = None
    picture: Picture | None = None
    name: str = ""
    explains: tuple[str, ...] = ()
    section: str = ""
    stays: bool = False


@frozen
class Deck:
    """Slides in order. `author` is whoever answers for them; "" if nobody is named.

    Where not all words are in its language, `voices` tell in which each of them is.
    """

    title: str
    language: str
    slides: tuple[Slide, ...]
    about: str = ""
    author: str = ""
    voices: Voices | None = None


def words_to_read(said: str) -> int:
    """Return how many words there are to read: a time or a number alone is none.

    From when to when is a time too.
    """
    if FROM_WHEN_TO_WHEN.fullmatch(said):
        return 0
    return sum(any(map(str.isalpha, word)) for word in said.split())
