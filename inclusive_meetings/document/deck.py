"""Slides, which are written, not cut from a document."""

from dataclasses import dataclass
from enum import StrEnum

from inclusive_meetings.document.nodes import Blocks


class SlideKind(StrEnum):
    """What a slide is for; the writer chooses its layout by it."""

    TITLE = "title"
    AGENDA = "agenda"
    ITEM = "item"
    WORDS = "words"
    BREAK = "break"
    REFLECTION = "reflection"
    CLOSE = "close"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide. Titles are unique in a deck. `notes` are the words to say.

    `blocks` may hold paragraphs, bullets, steps, definitions and one table;
    `big` is one question or sentence shown large.
    """

    title: str
    kind: SlideKind
    blocks: Blocks = ()
    big: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deck:
    """Slides in order."""

    title: str
    language: str
    slides: tuple[Slide, ...]
    about: str = ""
