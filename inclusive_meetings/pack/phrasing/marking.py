"""Marks the first use of each word in a section: its meaning is one step away."""

from collections.abc import Iterator
from dataclasses import replace

from inclusive_meetings.document.chart import Chart
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
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
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
    TimeEntry,
    Timeline,
    WriteHere,
)
from inclusive_meetings.language.matching.match import Matcher
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.pack.phrasing.meanings import word_id


class Marker:
    """Marks words in the blocks of one document."""

    def __init__(self, words: tuple[WordUsed, ...]) -> None:
        self._ids = {word.term.id: word_id(word) for word in words}
        self._matcher = Matcher(word.term for word in words)
        self._seen: set[str] = set()

    def begin_again(self) -> None:
        """Mark each word at its next use, even if it has been marked before."""
        self._seen = set()

    def blocks(self, blocks: Blocks) -> Blocks:
        """Return the blocks with each word marked where a section first uses it."""
        return tuple(self.block(block) for block in blocks)

    def block(self, block: Block) -> Block:
        """Return one block with its words marked. Headings stay as they are."""
        match block:
            case Section(title, inner):
                before, self._seen = self._seen, set()
                made = Section(title, self.blocks(inner))
                self._seen = before
                return made
            case Paragraph(words):
                return Paragraph(self.inlines(words))
            case Bullets(entries):
                return Bullets(tuple(map(self.blocks, entries)))
            case Steps(entries, first):
                return Steps(tuple(map(self.blocks, entries)), first)
            case Definitions(entries):
                return Definitions(tuple(map(self._definition, entries)))
            case Callout(tone, title, inner):
                return Callout(tone, title, self.blocks(inner))
            case Table():
                rows = (tuple(map(self.inlines, row)) for row in block.rows)
                return replace(block, rows=tuple(rows))
            case Timeline(caption, entries):
                return Timeline(caption, tuple(map(self._moment, entries)))
            case Checklist() | WriteHere() | Chart() | Picture() | NewPage():
                return block

    def inlines(self, words: Inlines) -> Inlines:
        """Return the words of a line with those that are explained marked."""
        return tuple(piece for word in words for piece in self._inline(word))

    def _inline(self, word: Inline) -> Iterator[Inline]:
        match word:
            case Text(text):
                yield from self._marked(text)
            case Strong(words):
                yield Strong(self.inlines(words))
            case Emphasis(words):
                yield Emphasis(self.inlines(words))
            case Struck(words):
                yield Struck(self.inlines(words))
            case InLanguage() | Link() | TermLink() | LineBreak():
                yield word

    def _marked(self, text: str) -> Iterator[Inline]:
        at = 0
        for match in self._matcher.matches(text):
            if match.term.id in self._seen:
                continue
            self._seen.add(match.term.id)
            if match.start > at:
                yield Text(text[at : match.start])
            found = (Text(text[match.start : match.end]),)
            yield TermLink(found, self._ids[match.term.id])
            at = match.end
        if at < len(text):
            yield Text(text[at:])

    def _definition(self, entry: Definition) -> Definition:
        return Definition(entry.term, self.blocks(entry.meaning))

    def _moment(self, entry: TimeEntry) -> TimeEntry:
        return replace(entry, blocks=self.blocks(entry.blocks))


def marked(blocks: Blocks, words: tuple[WordUsed, ...]) -> Blocks:
    """Return the blocks with the words marked that the document explains."""
    return Marker(words).blocks(blocks) if words else blocks
