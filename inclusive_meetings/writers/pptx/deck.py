"""Slides as a PowerPoint file: 16:9, large, with the words to say in the notes.

The file is written as text and zipped by us. The usual library takes longer to load
than this takes to write a whole deck, and zips with the clock in it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from inclusive_meetings.document.deck import Deck, Slide
from inclusive_meetings.files.digest import digest_of
from inclusive_meetings.language.direction import direction
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.fitting.larger import larger
from inclusive_meetings.writers.fitting.page import Page
from inclusive_meetings.writers.fitting.size import pages
from inclusive_meetings.writers.fitting.titles import cut_to_fit
from inclusive_meetings.writers.pptx.links import Links
from inclusive_meetings.writers.pptx.notes import notes_slide
from inclusive_meetings.writers.pptx.package import content_type, core
from inclusive_meetings.writers.pptx.slide import PICTURE_ID, Drawn
from inclusive_meetings.writers.pptx.text import notes
from inclusive_meetings.writers.pptx.xml import RELATION, SLIDES, relation, relations
from inclusive_meetings.writers.spoken import Spoken
from inclusive_meetings.writers.stable_zip import archive
from inclusive_meetings.writers.style import Style
from inclusive_meetings.writers.template import (
    ENTRIES_HERE,
    PRESENTATION,
    RELATIONS,
    SECTIONS_HERE,
    SLIDES_HERE,
    TYPES,
    Template,
)
from inclusive_meetings.writers.xml_text import clean, escaped

# What was tied together stays together: “until 10:55”.
SPACES = re.compile(r"[^\S\u00a0]+")
FIRST_SLIDE_ID, FIRST_RELATION = 256, 1001
SECTIONS = (
    '<p:ext xmlns:p="{slides}" uri="{{521415D9-36F7-43E2-AB2F-B90AF26B5E84}}">'
    '<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/'
    '2010/main">{sections}</p14:sectionLst></p:ext>'
)


@frozen
class Made:
    """A page with its slide; `notes` are the words to say with it."""

    slide: Slide
    page: Page
    notes: tuple[str, ...]


def write(deck: Deck, style: Style) -> bytes:
    """Return the PowerPoint file. What does not fit a slide goes onto the next.

    It is poured into the template of the style, or into our own in its look.
    """
    into = style.template or own(deck, style)
    return filed(deck, paged(deck, style, into), into)


def filed(deck: Deck, made: tuple[Made, ...], into: Template) -> bytes:
    """Return the PowerPoint file of slides that were made to fit the template."""
    parts = dict(into.parts)
    names = _names(made)
    spoken = Spoken(deck.language, deck.voices)
    for number, each in enumerate(made, 1):
        parts |= _parts(each, number, spoken, names, into)
    parts |= _joined(parts, made)
    parts["docProps/core.xml"] = core(deck)
    return archive(parts)


def paged(
    deck: Deck, style: Style, template: Template | None = None
) -> tuple[Made, ...]:
    """Return the slides as the file will have them, each fitting its room."""
    into = template or style.template or own(deck, style)
    # No line is half in one language and half in another.
    of = "" if deck.voices else style.labels["of"]
    return tuple(_made(deck, into, of))


def own(deck: Deck, style: Style) -> Template:
    """Return our own template as the deck's language and the style ask for it."""
    from inclusive_meetings.writers.pptx.own import template  # noqa: PLC0415 - an organisation's own needs none of it

    other_way = direction(deck.language) == "rtl"
    return template(style.look, large=style.is_large, from_the_right=other_way)


def _made(deck: Deck, template: Template, of: str) -> Iterator[Made]:
    used: set[str] = set()
    for slide in deck.slides:
        whole = SPACES.sub(" ", clean(slide.title)).strip()
        shown = cut_to_fit(whole, template.layouts[slide.kind].title)
        titled = slide if shown == slide.title else replace(slide, title=shown)
        for page in larger(pages(titled, template, of)):
            title = _not_yet_used(page.title, used)
            # A title that had to be cut is said in full to the one who speaks.
            said = (
                slide.notes if shown == whole else (slide.title.strip(), *slide.notes)
            )
            own = page if title == page.title else replace(page, title=title)
            yield Made(slide, own, said)


def _not_yet_used(title: str, used: set[str]) -> str:
    """Return the title, with a number if another slide has it: people jump by title."""
    wanted, number = title, 1
    while wanted in used:
        number += 1
        wanted = f"{title} ({number})"
    used.add(wanted)
    return wanted


def _names(made: tuple[Made, ...]) -> dict[str, int]:
    """Return the number of the slide that each name and each term leads to."""
    names: dict[str, int] = {}
    for number, each in enumerate(made, 1):
        for name in (each.slide.name, *each.slide.explains):
            if name:
                names.setdefault(name, number)
    return names


def _parts(
    each: Made, number: int, spoken: Spoken, names: Mapping[str, int], into: Template
) -> dict[str, bytes]:
    links = Links(names)
    drawn = Drawn(each.slide, each.page, number, spoken, links)
    xml = drawn.xml()
    layout = each.page.layout.part.removeprefix("ppt/")
    notes_name = _notes_part(number)
    entries = [("rId1", "slideLayout", f"../{layout}"), *links.entries()]
    parts = {f"ppt/slides/slide{number}.xml": xml}
    if drawn.picture is not None:
        file = drawn.picture.file
        name = f"media/{digest_of(file.content)[:12]}.{file.kind}"
        parts[f"ppt/{name}"] = file.content
        entries.append((PICTURE_ID, "image", f"../{name}"))
    if each.notes:
        entries.append(("rId3", "notesSlide", f"../{notes_name.removeprefix('ppt/')}"))
    parts[f"ppt/slides/_rels/slide{number}.xml.rels"] = relations(entries)
    if not each.notes:
        return parts
    parts[notes_name] = notes_slide(notes(each.notes, spoken)).encode()
    master = into.notes_master.removeprefix("ppt/")
    parts[f"ppt/notesSlides/_rels/notesSlide{number}.xml.rels"] = relations(
        [
            ("rId1", "notesMaster", f"../{master}"),
            ("rId2", "slide", f"../slides/slide{number}.xml"),
        ]
    )
    return parts


def _joined(parts: Mapping[str, bytes], made: tuple[Made, ...]) -> dict[str, bytes]:
    """Return the three parts that list all slides, with ours in them."""
    numbers = range(1, len(made) + 1)
    ids = "".join(
        f'<p:sldId id="{FIRST_SLIDE_ID + at}" r:id="rId{FIRST_RELATION + at}"/>'
        for at in range(len(made))
    )
    listed = (
        f'<p:sldIdLst xmlns:p="{SLIDES}" xmlns:r="{RELATION}">{ids}</p:sldIdLst>'
        if made
        else ""
    )
    to_slides = "".join(
        relation((f"rId{FIRST_RELATION + n - 1}", "slide", f"slides/slide{n}.xml"))
        for n in numbers
    )
    types = "".join(
        content_type(f"ppt/slides/slide{n}.xml", "slide")
        + (content_type(_notes_part(n), "notesSlide") if each.notes else "")
        for n, each in enumerate(made, 1)
    )
    presentation = parts[PRESENTATION].replace(SLIDES_HERE, listed.encode())
    sections = _sections(made).encode()
    return {
        PRESENTATION: presentation.replace(SECTIONS_HERE, sections),
        RELATIONS: parts[RELATIONS].replace(ENTRIES_HERE, to_slides.encode()),
        TYPES: parts[TYPES].replace(ENTRIES_HERE, types.encode()),
    }


def _notes_part(number: int) -> str:
    return f"ppt/notesSlides/notesSlide{number}.xml"


def _sections(made: tuple[Made, ...]) -> str:
    """Return the sections of the deck, so that its parts can be found and moved."""
    named: list[tuple[str, list[int]]] = []
    used: set[str] = set()
    last = ""
    for at, each in enumerate(made):
        section = each.slide.section
        if not named or (section and section != last):
            last = section
            named.append((_not_yet_used(section or each.page.title, used), []))
        named[-1][1].append(FIRST_SLIDE_ID + at)
    if not named:
        return ""
    sections = "".join(
        f'<p14:section name="{escaped(clean(name))}" id="{_guid(f"{at} {name}")}">'
        f"<p14:sldIdLst>{''.join(map(_in_section, ids))}</p14:sldIdLst></p14:section>"
        for at, (name, ids) in enumerate(named)
    )
    return SECTIONS.format(slides=SLIDES, sections=sections)


def _in_section(number: int) -> str:
    return f'<p14:sldId id="{number}"/>'


def _guid(name: str) -> str:
    letters = digest_of(name.encode()).upper()
    cuts = (0, 8, 12, 16, 20, 32)
    parts = (letters[start:end] for start, end in pairwise(cuts))
    return f"{{{'-'.join(parts)}}}"
