"""What is behind the words: their own box, other shapes, the layout, the background."""

from collections.abc import Iterable, Iterator

from inclusive_meetings.files.slideshow.boxes import Box
from inclusive_meetings.files.slideshow.contrast import Colour, mixed
from inclusive_meetings.files.slideshow.fills import CLEAR, Fill, behind, of_shape
from inclusive_meetings.files.slideshow.marks import DRAWN
from inclusive_meetings.files.slideshow.shapes import Shape, shapes
from inclusive_meetings.files.slideshow.surfaces import Surface
from inclusive_meetings.files.slideshow.text_extent import words_box

COVERS = ("chart", "table", "SmartArt", "object", "drawing")
# A shape behind less of a box than this is not taken to be behind its words: few reach
# its edges. Of a box that words fill from side to side, a tenth is enough.
BEHIND_FROM, BEHIND_FULL_FROM, ALL_FROM = 0.25, 0.1, 0.9


def ground(shape: Shape) -> Fill:
    """Return every colour that may be behind the words of a shape."""
    known: Fill | None = shape.__dict__.get("_ground")
    if known is None:
        seen = _seen(shape.box, tuple(_layers(shape)))
        known = shape.__dict__["_ground"] = seen
    return known


def ground_of_words(shape: Shape) -> Fill:
    """Return every colour that may be behind the words of a shape as they stand.

    Words of more than one line fill their box from side to side.
    """
    known: Fill | None = shape.__dict__.get("_ground_of_words")
    if known is None:
        where = words_box(shape)
        box, is_filled = where or (None, False)
        least = BEHIND_FULL_FROM if is_filled else BEHIND_FROM
        known = _seen(box, tuple(_layers(shape)), least)
        shape.__dict__["_ground_of_words"] = known
    return known


def ground_at(surface: Surface, box: Box) -> Fill:
    """Return every colour that may be behind words that are put there, and fill it."""
    own = [each for each in shapes(surface) if each.placeholder is None]
    below = [shape for each in surface.shown_below() for shape in shapes(each)]
    if _lines_through(box, (*own, *below)) > BEHIND_FULL_FROM:
        return Fill(unknown="a drawing")
    layers = (*_of(reversed(own)), *_further_down(surface))
    return _seen(box, layers, BEHIND_FULL_FROM)


def _lines_through(box: Box, many: Iterable[Shape]) -> float:
    """Return which share of a box is taken by outlines: words there cross them.

    What goes round all of it is a frame.
    """
    outlined = (
        box.shared(shape.box)
        for shape in many
        if shape.placeholder is None and shape.box is not None
        if of_shape(shape) == CLEAR and shape.box.area < box.area and _has_line(shape)
    )
    return sum(outlined) / (box.area or 1)


def _has_line(shape: Shape) -> bool:
    line = None if shape.look is None else shape.look.find(f"{DRAWN}ln")
    return line is not None and line.find(f"{DRAWN}noFill") is None


def _further_down(surface: Surface) -> Iterator[tuple[Box | None, Fill]]:
    for each in surface.shown_below():
        drawn = tuple(shape for shape in shapes(each) if shape.placeholder is None)
        yield from _of(reversed(drawn))
    yield None, behind(surface)


def _layers(shape: Shape) -> Iterator[tuple[Box | None, Fill]]:
    """Yield what is below the words, the nearest first; None for the whole slide."""
    yield shape.box, of_shape(shape)
    yield from _of(reversed(_until(shape)))
    yield from _further_down(shape.surface)


def _until(shape: Shape) -> tuple[Shape, ...]:
    all_of_them = shapes(shape.surface)
    place = next(
        (at for at, each in enumerate(all_of_them) if each.element is shape.element), 0
    )
    return all_of_them[:place]


def _of(many: Iterator[Shape]) -> Iterator[tuple[Box | None, Fill]]:
    for shape in many:
        if shape.box is None or shape.is_hidden:
            continue
        if shape.kind in ("shape", "picture"):
            yield shape.box, of_shape(shape)
        elif shape.kind in COVERS:
            yield shape.box, Fill(unknown=f"a {shape.kind}")


def _seen(
    box: Box | None,
    layers: tuple[tuple[Box | None, Fill], ...],
    least: float = BEHIND_FROM,
) -> Fill:
    colours: tuple[Colour, ...] = ()
    for at, (where, fill) in enumerate(layers):
        share = 1.0 if where is None or box is None else box.covered_by(where)
        if share < least or fill == CLEAR:
            continue
        if fill.unknown:
            return fill
        if fill.cover < 1:
            below = _seen(box, layers[at + 1 :], least)
            if below.unknown:
                return below
            through = tuple(
                mixed(above, under, fill.cover)
                for above in fill.colours
                for under in below.colours
            )
            beside = () if share >= ALL_FROM else below.colours
            return Fill(tuple(dict.fromkeys((*colours, *through, *beside))))
        colours = (*colours, *fill.colours)
        if share >= ALL_FROM:
            break
    return Fill(tuple(dict.fromkeys(colours)))
