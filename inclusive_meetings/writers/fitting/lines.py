"""The lines of a slide: a document's blocks, flattened to what a slide can show."""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from inclusive_meetings.document.chart import Chart
from inclusive_meetings.document.inlines import (
    InLanguage,
    Inlines,
    LineBreak,
    Strong,
    Text,
    text,
)
from inclusive_meetings.document.nodes import (
    Block,
    Bullets,
    Callout,
    Checklist,
    Definition,
    Definitions,
    NewPage,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
    Timeline,
    WriteHere,
)
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.chart_table import as_lines


class Mark(StrEnum):
    """What stands before a line. A time is in its words, with a tab behind it."""

    NONE = "none"
    BULLET = "bullet"
    NUMBER = "number"
    TIME = "time"


@frozen
class Line:
    """One paragraph of a slide. `number` counts within its list, from 1.

    One that stands `together` with the line before never goes to another slide alone.
    One that is there `again` was on the slide before, and says whose points follow.
    A number in a column stands `at_the_end` of its cell.
    """

    words: Inlines
    mark: Mark = Mark.NONE
    depth: int = 0
    number: int = 0
    is_large: bool = False
    together: bool = False
    again: bool = False
    at_the_end: bool = False


def lines(block: Block) -> Iterator[Line]:
    """Yield the lines of a block. Tables and pictures have slides of their own."""
    match block:
        case Paragraph(words):
            yield Line(words)
        case Bullets(entries):
            for entry in entries:
                yield from _entry(entry, Mark.BULLET, 0)
        case Steps(entries, first):
            for number, entry in enumerate(entries, first):
                yield from _entry(entry, Mark.NUMBER, number)
        case Definitions(entries):
            for word in entries:
                yield from _definition(word)
        case Section(title, blocks):
            yield Line((Strong(title),))
            yield from (replace(line, together=True) for line in _all(blocks))
        case Callout(_, title, blocks):
            yield Line((Strong(text(title)),))
            yield from _all(blocks)
        case Timeline(_, entries):
            for moment in entries:
                time = (Strong(text(moment.time)), Text("\t"))
                yield Line((*time, *moment.title), Mark.TIME)
        case Checklist(_, checks):
            for check in checks:
                yield Line((Strong(text(f"{check.state}: ")), *check.question))
        case WriteHere(label):
            yield Line(text(label))
        case Chart():
            yield from (Line(text(each), Mark.BULLET) for each in as_lines(block))
        case Table() | Picture() | NewPage():
            return


def _definition(word: Definition) -> Iterator[Line]:
    """Yield the word with its meaning; the same in another language is a line more."""
    term = Strong((*word.term, Text(":")))
    first, *more = [line for block in word.meaning for line in lines(block)] or [
        Line(())
    ]
    if any(isinstance(inline, InLanguage) for inline in first.words):
        yield Line((term,))
        more = [first, *more]
    else:
        yield Line((term, Text(" "), *first.words))
    yield from (replace(line, together=True) for line in more)


def _all(blocks: tuple[Block, ...]) -> Iterator[Line]:
    for block in blocks:
        yield from lines(block)


def _entry(entry: tuple[Block, ...], mark: Mark, number: int) -> Iterator[Line]:
    for place, line in enumerate(_all(entry)):
        if place:
            yield replace(line, depth=line.depth + 1)
        else:
            own = Mark.TIME if _begins_with_time(line.words) else mark
            yield replace(line, mark=own, number=number)


def _begins_with_time(words: Inlines) -> bool:
    """Return whether there is a tab behind the strong words at the beginning."""
    behind = [word for word in words[:2] if not isinstance(word, Strong)]
    return any(isinstance(w, Text) and w.text.startswith("\t") for w in behind[:1])


def run_on(line: Line) -> Line:
    """Return the line without a new line within it, as it has room in a wide column."""
    words = (Text(", ") if isinstance(w, LineBreak) else w for w in line.words)
    return replace(line, words=tuple(words))


def is_translation(line: Line) -> bool:
    """Return whether the line says in another language what the line before says."""
    return line.together and bool(language_of(line))


def language_of(line: Line) -> str:
    """Return the language of the line; "" for that of the deck."""
    spoken = (word.language for word in line.words if isinstance(word, InLanguage))
    return next(spoken, "")
