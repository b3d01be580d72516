"""Words in a deck are marked where each part first uses them, and lead to and fro."""

from collections.abc import Iterator
from dataclasses import replace

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.inlines import (
    Emphasis,
    Inline,
    Inlines,
    Link,
    Strong,
    Struck,
    TermLink,
)
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Definition,
    Definitions,
    Paragraph,
    Steps,
    Table,
)
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.pack.phrasing.marking import Marker


def linked(
    slides: tuple[Slide, ...], words: tuple[WordUsed, ...], back: str
) -> tuple[Slide, ...]:
    """Return the slides with names, links to the words, and from the words back.

    `back` is the line above a title that says so; it goes where no word leads back.
    """
    named = [
        replace(slide, name=f"slide-{number}") for number, slide in enumerate(slides, 1)
    ]
    if not words:
        return tuple(named)
    marked = tuple(_marked(named, Marker(words)))
    first: dict[str, str] = {}
    for slide in marked:
        for term in _terms(slide):
            first.setdefault(term, slide.name)
    return tuple(_with_ways_back(slide, first, back) for slide in marked)


def _marked(slides: list[Slide], marker: Marker) -> Iterator[Slide]:
    for slide in slides:
        if slide.section:
            marker.begin_again()
        if slide.kind in {SlideKind.TITLE, SlideKind.WORDS}:
            yield slide
            continue
        yield replace(
            slide,
            big=marker.inlines(slide.big),
            blocks=marker.blocks(slide.blocks),
            second=marker.blocks(slide.second),
        )


def _with_ways_back(slide: Slide, first: dict[str, str], back: str) -> Slide:
    """Return a slide of the index with each word leading to where it is first used."""
    if not slide.explains:
        return slide
    ways = [first.get(term, "") for term in slide.explains]
    return replace(
        slide,
        over="" if slide.over == back and not any(ways) else slide.over,
        blocks=tuple(
            Definitions(tuple(map(_way_back, block.entries, ways)))
            if isinstance(block, Definitions)
            else block
            for block in slide.blocks
        ),
    )


def _way_back(entry: Definition, slide: str) -> Definition:
    if not slide:
        return entry
    # What became of it, in brackets behind it, is no part of the word.
    word, behind = entry.term[:1], entry.term[1:]
    return replace(entry, term=(Link(word, f"#{slide}"), *behind))


def _terms(slide: Slide) -> Iterator[str]:
    yield from _terms_of(slide.big)
    for block in (*slide.blocks, *slide.second):
        yield from _terms_in(block)


def _terms_in(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(words):
            yield from _terms_of(words)
        case Bullets(entries) | Steps(entries, _):
            yield from _terms_in_all(entries)
        case Definitions(entries):
            for entry in entries:
                yield from _terms_of(entry.term)
        case Table(rows=rows):
            for row in rows:
                for cell in row:
                    yield from _terms_of(cell)
        case _:  # nothing else is put on our slides
            return


def _terms_in_all(entries: tuple[Blocks, ...]) -> Iterator[str]:
    for entry in entries:
        for block in entry:
            yield from _terms_in(block)


def _terms_of(words: Inlines) -> Iterator[str]:
    for word in words:
        yield from _terms_of_one(word)


def _terms_of_one(word: Inline) -> Iterator[str]:
    match word:
        case TermLink(_, term):
            yield term
        case Strong(words) | Emphasis(words) | Struck(words):
            yield from _terms_of(words)
        case _:  # a word is marked nowhere else
            return
