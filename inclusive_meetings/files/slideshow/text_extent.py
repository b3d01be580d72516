"""How much room words take: an estimate, since fonts differ from computer to computer.

Widths are those of common sans-serif fonts, in parts of the size of the text.
"""

from functools import lru_cache

from inclusive_meetings.files.slideshow.boxes import INCH, POINT, Box
from inclusive_meetings.files.slideshow.marks import DRAWN, number
from inclusive_meetings.files.slideshow.shapes import Shape
from inclusive_meetings.files.slideshow.texts import Paragraph, paragraphs

NARROW, WIDE = frozenset("iljtfrI.,;:'|!()[] "), frozenset("mwMW@%—")
NARROW_WIDTH, USUAL_WIDTH, CAPITAL_WIDTH, WIDE_WIDTH = 0.29, 0.52, 0.67, 0.85
FULL_WIDTH_FROM = "\u2e80"  # from here on mostly letters as wide as high
BOLD = 1.06
LINE_HEIGHT = 1.17
USUAL_POINTS = 18.0
INDENT = 0.3 * INCH
MIDDLE, BOTTOM = "ctr", "b"
INSETS = {"lIns": 91_440, "rIns": 91_440, "tIns": 45_720, "bIns": 45_720}


def _letter(letter: str) -> float:
    if letter in NARROW:
        return NARROW_WIDTH
    if letter in WIDE:
        return WIDE_WIDTH
    if letter >= FULL_WIDTH_FROM:
        return 1.0
    return CAPITAL_WIDTH if letter.isupper() else USUAL_WIDTH


def width(text: str, points: float, *, is_bold: bool = False) -> float:
    """Return how wide a text is on one line, in EMU."""
    wide = sum(map(_letter, text)) * points * POINT
    return wide * BOLD if is_bold else wide


@lru_cache(maxsize=1024)  # asked for its height, its place and what is behind it
def lines(text: str, points: float, room: float, *, is_bold: bool = False) -> int:
    """Return how many lines a text needs in a room that many EMU wide."""
    needed = 0
    space = width(" ", points)
    for line in text.split("\n"):
        needed, at = needed + 1, 0.0
        for word in line.split():
            long = width(word, points, is_bold=is_bold)
            if at and at + long > room:
                needed, at = needed + 1, 0.0
            # A word that fits no line is broken.
            needed += int(long // room) if long > room > 0 else 0
            at += long + space
    return needed


def height(many: tuple[Paragraph, ...], room: float) -> float:
    """Return how high paragraphs are in a room that many EMU wide, in EMU."""
    return sum(
        _lines_of(each, room) * (each.points or USUAL_POINTS) * LINE_HEIGHT * POINT
        for each in many
    )


def _lines_of(each: Paragraph, room: float) -> int:
    is_bold = bool(each.runs) and all(run.is_bold for run in each.runs)
    inner = max(room - (each.level + each.has_bullet) * INDENT, INDENT)
    return lines(each.text, each.points or USUAL_POINTS, inner, is_bold=is_bold)


def inset(shape: Shape, side: str) -> float:
    """Return how far text keeps from an edge (`lIns`), in EMU."""
    for each in shape.models():
        body = each.text_body
        said = None if body is None else body.find(f"{DRAWN}bodyPr")
        if said is not None and side in said.attrib:
            return number(said, side)
    return INSETS[side]


def needed(shape: Shape, box: Box) -> float:
    """Return how high a box would have to be for its text, in EMU."""
    room = box.width - inset(shape, "lIns") - inset(shape, "rIns")
    text = height(paragraphs(shape), max(room, INDENT))
    return text + inset(shape, "tIns") + inset(shape, "bIns")


def words_box(shape: Shape) -> tuple[Box, bool] | None:
    """Return where the words of a shape are, and whether they fill it side to side.

    None where its place is not known.
    """
    box = shape.box
    if box is None:
        return None
    high = min(needed(shape, box), box.height)
    spare = box.height - high
    above = {MIDDLE: spare / 2, BOTTOM: spare}.get(shape.anchor, 0)
    room = box.width - inset(shape, "lIns") - inset(shape, "rIns")
    is_filled = any(
        _lines_of(each, max(room, INDENT)) > each.text.count("\n") + 1
        for each in paragraphs(shape)
    )
    return Box(box.left, box.top + above, box.width, high), is_filled
