"""One slide as PowerPoint writes it, with its links and its picture."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from inclusive_meetings.document.deck import Slide
from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Picture
from inclusive_meetings.language.direction import direction
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.fitting.filling import LARGE_POINTS, kept_in
from inclusive_meetings.writers.fitting.letter_widths import NO_BREAK
from inclusive_meetings.writers.fitting.lines import Line, Mark
from inclusive_meetings.writers.fitting.page import Page, lower
from inclusive_meetings.writers.pictures import DECORATIVE
from inclusive_meetings.writers.pptx.layout_xml import NUMBERS_ID
from inclusive_meetings.writers.pptx.links import Links
from inclusive_meetings.writers.pptx.text import Words, attribute
from inclusive_meetings.writers.pptx.time_strip import boxes, strip
from inclusive_meetings.writers.pptx.xml import (
    GROUP,
    HEAD,
    NAMESPACES,
    place,
    placeholder,
)
from inclusive_meetings.writers.spoken import Spoken
from inclusive_meetings.writers.template import Box, Layout, Placeholder
from inclusive_meetings.writers.words_on_paper import plain
from inclusive_meetings.writers.xml_text import escaped, short

PICTURE_ID: Final = "rId2"
# A title may end in `(10 of 12)`.
LETTERS_KEPT_TOGETHER: Final = 12
# A longer one would go on in a second line that begins somewhere else.
LETTERS_OF_A_SHORT_LINE: Final = 48
# The strip has a number for each of its parts, so it comes last.
TITLE, OVER, BODY, SECOND, OTHER, NUMBER, STRIP = 2, 3, 4, 5, 6, 7, 20


@frozen
class Drawn:
    """A page to draw: its slide, its number in the deck, its languages, its links."""

    slide: Slide
    page: Page
    number: int
    spoken: Spoken
    links: Links

    def xml(self) -> bytes:
        """Return the slide. Its shapes are in the order in which they are read."""
        return (
            f"{HEAD}<p:sld {NAMESPACES}><p:cSld><p:spTree>{GROUP}"
            f"{''.join(self._shapes())}</p:spTree></p:cSld>"
            f"<p:clrMapOvr>{self._layout.mapping}</p:clrMapOvr></p:sld>"
        ).encode()

    @property
    def picture(self) -> Picture | None:
        """Return the picture of the page; the one beside words is on their first."""
        if self.page.drawing is not None:
            return self.page.drawing.picture
        has_room = self.page.is_first and self._layout.picture is not None
        return self.slide.picture if has_room else None

    @property
    def _room_of_picture(self) -> Box | None:
        drawing = self.page.drawing
        return self._layout.picture if drawing is None else self._sided(drawing.box)

    def _sided(self, box: Box) -> Box:
        """Return the box on the side on which the deck is read."""
        if direction(self.spoken.language) != "rtl":
            return box
        room = self._layout.body.box
        return replace(box, left=2 * room.left + room.width - box.left - box.width)

    @property
    def _layout(self) -> Layout:
        return self.page.layout

    def _stand_at_the_right(self, lines: tuple[Line, ...]) -> bool:
        """Return whether lines of ours do so: with points in Urdu, or below its title.

        Below a title they all do, or none where one of them is long.
        """
        if direction(self.spoken.language) == "ltr":
            return False
        other_way = self.spoken.is_from_the_right
        if any(line.mark is not Mark.NONE and other_way(line.words) for line in lines):
            return True
        is_long = any(
            line.mark is Mark.NONE
            and len(plain(line.words)) > LETTERS_OF_A_SHORT_LINE
            and not other_way(line.words)
            for line in lines
        )
        return other_way(text(self.page.title)) and not is_long

    def _shapes(self) -> Iterator[str]:
        page, layout = self.page, self._layout
        yield self._title()
        if layout.over and self.slide.over:
            over = (Line(text(self.slide.over)),)
            yield self._words(OVER, "Time and place", layout.over, over)
        if page.lines:
            body = lower(layout.body, page.grown)
            if page.drawing is not None:
                body = replace(body, box=self._sided(page.drawing.words), is_own=True)
            yield self._words(BODY, "Text", body, page.lines, page.body_points)
        if self.picture is not None and self._room_of_picture is not None:
            yield _picture(OTHER, self.picture, self._room_of_picture)
        if page.second and layout.second:
            second = lower(layout.second, page.grown)
            yield self._words(SECOND, "Second text", second, page.second)
        if page.table is not None:
            from inclusive_meetings.writers.pptx.tables import table_frame  # noqa: PLC0415 - loaded when asked for

            words = Words(
                self.spoken,
                self.links,
                layout.ink,
                inked=True,
                beside_the_right=direction(self.spoken.language) == "rtl",
            )
            room = lower(layout.body, page.grown).box
            yield table_frame(OTHER, page.table, page, room, words)
        if layout.number:
            yield self._number(layout.number)
        if self.slide.here is not None and layout.times is not None:
            other_way = direction(self.spoken.language) == "rtl"
            parts = boxes(self.slide.here, layout.times, from_the_right=other_way)
            yield strip(STRIP, self.slide.here, layout.times, layout.ink, parts)

    def _title(self) -> str:
        page, where = self.page, self._layout.title
        if page.grown:
            box = replace(where.box, height=where.box.height + page.grown)
            where = replace(where, box=box, is_own=True)
        line = (Line(text(_unbroken(page.title))),)
        return self._words(TITLE, "Title", where, line, page.title_points)

    def _words(
        self,
        number: int,
        name: str,
        where: Placeholder,
        lines: tuple[Line, ...],
        points: int = 0,
    ) -> str:
        size = points or (where.points if where.is_own and not where.idx else 0)
        run = f' sz="{size * 100}"' if size else ""
        kept = [kept_in(line, where, points or where.points) for line in lines]
        words = Words(
            self.spoken,
            self.links,
            self._layout.ink,
            beside_the_right=self._stand_at_the_right(lines),
        )
        large = f' b="1" sz="{LARGE_POINTS * 100}"'
        said = "".join(
            words.paragraph(line, large if line.is_large else run) for line in kept
        )
        shape = f"<p:spPr>{place(where.box)}</p:spPr>" if where.is_own else "<p:spPr/>"
        stands = f' anchor="{where.anchor}"' if where.anchor else ""
        body = f"<p:txBody><a:bodyPr{stands}/><a:lstStyle/>{said}</p:txBody>"
        return placeholder(number, name, where, shape + body)

    def _number(self, where: Placeholder) -> str:
        language = attribute(self.spoken.language)
        return placeholder(
            NUMBER,
            "Slide number",
            where,
            "<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>"
            f'<a:pPr algn="r"/><a:fld id="{NUMBERS_ID}" type="slidenum">'
            f'<a:rPr lang="{language}"/><a:t>{self.number}</a:t></a:fld>'
            "</a:p></p:txBody>",
        )


def _unbroken(title: str) -> str:
    """Return the title with what stands in brackets at its end kept on one line."""
    before, bracket, number = title.rpartition(" (")
    if not bracket or len(number) > LETTERS_KEPT_TOGETHER:
        return title
    return f"{before} ({number.replace(' ', NO_BREAK)}"


def _picture(number: int, picture: Picture, box: Box) -> str:
    said = escaped(short(picture.alternative))
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name="Picture" descr="{said}">'
        f"{'' if said else DECORATIVE}</p:cNvPr>"
        '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{PICTURE_ID}"/><a:stretch><a:fillRect/>'
        f"</a:stretch></p:blipFill><p:spPr>{place(box)}"
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )
