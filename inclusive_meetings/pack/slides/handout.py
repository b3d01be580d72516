"""The deck as a document: for people who cannot see slides, or were not there.

Everything on the wall is in it, and everything that is said with it.
"""

from collections.abc import Iterator
from itertools import groupby

from inclusive_meetings.document.deck import Deck, Slide
from inclusive_meetings.document.inlines import Inline, Inlines, Link, Strong, text
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Callout,
    Definition,
    Definitions,
    Document,
    Paragraph,
    Section,
    Steps,
    Tone,
    paragraph,
)
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.meanings import word_list
from inclusive_meetings.pack.slides.deck import make as make_deck

HERE = "slides"


def make(brief: Brief) -> Document:
    """Return the slides of the meeting as a document."""
    return handout(make_deck(brief), brief)


def handout(deck: Deck, brief: Brief) -> Document:
    """Return the slides as a document; its words are explained at its end."""
    wording = brief.wording
    # The index of words is the list at the end of a document.
    shown = [slide for slide in deck.slides if not slide.explains]
    sections = tuple(_sections(shown, wording))
    return Document(
        wording.say(f"{HERE}.handout-title", title=deck.title),
        deck.language,
        sections,
        about=wording.say(f"{HERE}.handout-about", title=deck.title),
        words=word_list(brief.words, wording),
    )


def _sections(slides: list[Slide], wording: Wording) -> Iterator[Section]:
    name = ""
    named: list[tuple[str, Slide]] = []
    for slide in slides:
        name = slide.section or name
        named.append((name, slide))
    for section, some in groupby(named, key=lambda pair: pair[0]):
        inner = tuple(_slide(slide, wording) for _, slide in some)
        first, *rest = inner
        # The first slide of a section has its title: said once, not twice.
        same = first.title == text(section)
        blocks = (*first.blocks, *rest) if same else inner
        yield Section(text(section), blocks)


def _slide(slide: Slide, wording: Wording) -> Section:
    # What leads from slide to slide, and a picture for phones, are not in a document.
    leads_on = slide.over == wording.say(f"{HERE}.words-here")
    over = slide.over if slide.here and not leads_on else ""
    second = () if slide.picture else slide.second
    on_the_wall: Blocks = (
        *([paragraph(over)] if over else []),
        *([Paragraph((Strong(slide.big),))] if slide.big else []),
        *map(_without_jumps, (*slide.blocks, *second)),
    )
    title = wording.say(f"{HERE}.handout-said")
    said = Callout(Tone.WORDS_TO_SAY, title, tuple(map(paragraph, slide.notes)))
    return Section(text(slide.title), (*on_the_wall, said))


def _without_jumps(block: Block) -> Block:
    """Return the block without links to slides: in a document there are none."""
    match block:
        case Paragraph(words):
            return Paragraph(_plain(words))
        case Bullets(entries):
            return Bullets(tuple(tuple(map(_without_jumps, e)) for e in entries))
        case Steps(entries, first):
            return Steps(tuple(tuple(map(_without_jumps, e)) for e in entries), first)
        case Definitions(entries):
            return Definitions(tuple(map(_definition, entries)))
        case _:  # the rest holds no links to slides
            return block


def _definition(entry: Definition) -> Definition:
    return Definition(_plain(entry.term), tuple(map(_without_jumps, entry.meaning)))


def _plain(words: Inlines) -> Inlines:
    return tuple(inline for word in words for inline in _plain_one(word))


def _plain_one(word: Inline) -> Inlines:
    if isinstance(word, Link) and word.address.startswith("#"):
        return word.words
    return (word,)
