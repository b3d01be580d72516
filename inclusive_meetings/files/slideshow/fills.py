"""What a shape, a cell or a slide is filled with, as far as it can be told."""

from inclusive_meetings.files.slideshow.colours import Palette
from inclusive_meetings.files.slideshow.contrast import WHITE, Colour
from inclusive_meetings.files.slideshow.marks import DRAWN, SHOWN, Element, number
from inclusive_meetings.files.slideshow.shapes import Shape
from inclusive_meetings.files.slideshow.surfaces import Surface
from inclusive_meetings.files.zip_guard import local
from inclusive_meetings.model.frozen import frozen

BACKGROUNDS_FROM = 1001
UNKNOWN = {"blipFill": "a picture", "grpFill": "a group's fill"}


@frozen
class Fill:
    """Colours of which each may be behind some word; none where one sees through.

    `cover` is how much they cover, from 0 to 1. `unknown` says what cannot be told.
    """

    colours: tuple[Colour, ...] = ()
    cover: float = 1.0
    unknown: str = ""


CLEAR = Fill()


def fill_in(parent: Element | None, palette: Palette) -> Fill | None:
    """Return the fill said inside an element; None where none is said."""
    for child in () if parent is None else parent:
        found = fill(child, palette)
        if found is not None:
            return found
    return None


def fill(element: Element, palette: Palette) -> Fill | None:
    """Return the fill that an element is; None where it is something else."""
    kind = local(element)
    if kind == "noFill":
        return CLEAR
    if kind == "solidFill":
        colour, cover = palette.of(element)
        if colour is None:
            return Fill(unknown="a colour that the file does not give")
        return Fill((colour,), cover)
    if kind in ("gradFill", "pattFill"):
        return _several(element, palette)
    return Fill(unknown=UNKNOWN[kind]) if kind in UNKNOWN else None


def _several(element: Element, palette: Palette) -> Fill:
    """Return the colours of a blend or a pattern: a word may stand on any of them."""
    parts = element.iter(*(f"{DRAWN}{name}" for name in ("gs", "fgClr", "bgClr")))
    stops = [palette.of(part) for part in parts]
    colours = tuple(colour for colour, _ in stops if colour is not None)
    if not stops or len(colours) < len(stops):
        return Fill(unknown="a blend of colours that the file does not give")
    cover = min(cover for _, cover in stops)
    return Fill(colours, cover)


def of_shape(shape: Shape) -> Fill:
    """Return what a shape is filled with, by itself or by what it follows."""
    known: Fill | None = shape.__dict__.get("_fill")
    if known is None:
        known = shape.__dict__["_fill"] = _of_shape(shape)
    return known


def _of_shape(shape: Shape) -> Fill:
    palette = shape.surface.palette
    if shape.kind == "picture":
        return Fill(unknown="a picture")
    for each in shape.models():
        said = fill_in(each.look, palette)
        if said is not None:
            return said
    reference = shape.element.find(f"{SHOWN}style/{DRAWN}fillRef")
    return (
        CLEAR if reference is None else _from_theme(shape.surface, reference, palette)
    )


def behind(surface: Surface) -> Fill:
    """Return the background of a slide."""
    known: Fill | None = surface.__dict__.get("_behind")
    if known is None:
        known = surface.__dict__["_behind"] = _behind(surface)
    return known


def _behind(surface: Surface) -> Fill:
    palette = surface.palette
    for each in surface.down():
        found = each.root.find(f"{SHOWN}cSld/{SHOWN}bg")
        if found is None:
            continue
        reference = found.find(f"{SHOWN}bgRef")
        if reference is not None:
            return _from_theme(each, reference, palette)
        return fill_in(found.find(f"{SHOWN}bgPr"), palette) or Fill((WHITE,))
    return Fill((WHITE,))


def _from_theme(surface: Surface, reference: Element, palette: Palette) -> Fill:
    """Return the fill of the theme's list that a number names."""
    index = number(reference, "idx")
    if index in (0, BACKGROUNDS_FROM - 1):
        return CLEAR
    colour, _ = palette.of(reference)
    is_background = index >= BACKGROUNDS_FROM
    name = "bgFillStyleLst" if is_background else "fillStyleLst"
    theme = surface.theme
    styles = None if theme is None else theme.find(f".//{DRAWN}{name}")
    place = index - (BACKGROUNDS_FROM if is_background else 1)
    if styles is None or not 0 <= place < len(styles):
        return Fill(unknown="a look that the file does not hold")
    return fill(styles[place], palette.with_holder(colour)) or CLEAR
