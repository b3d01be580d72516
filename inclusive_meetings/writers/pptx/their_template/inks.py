"""Which colour of their theme can be read best where words go."""

from inclusive_meetings.files.slideshow.boxes import Box as Place
from inclusive_meetings.files.slideshow.colours import Palette
from inclusive_meetings.files.slideshow.contrast import Colour, contrast, shown, written
from inclusive_meetings.files.slideshow.fills import Fill
from inclusive_meetings.files.slideshow.grounds import ground, ground_at
from inclusive_meetings.files.slideshow.shapes import Shape
from inclusive_meetings.files.slideshow.surfaces import Surface
from inclusive_meetings.files.slideshow.text_looks import look
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.pptx.theme import ACCENT, INK, PAPER
from inclusive_meetings.writers.template import Box

NAMES = (INK, "bg1", "tx2", "bg2", "dk1", "lt1")
ENOUGH, GOOD = 4.5, 7.0


@frozen
class Read:
    """How well words can be read: their contrast, or why it is not known."""

    ratio: float
    ink: str = ""
    paper: str = ""
    unknown: str = ""

    @property
    def shown(self) -> str:
        """Return the contrast as it is shown: never more than it is."""
        return shown(self.ratio)

    @property
    def is_faint(self) -> bool:
        """Return whether it is known to be below 4.5 to 1."""
        return not self.unknown and self.ratio < ENOUGH


@frozen
class Paint:
    """Names of the theme: the colour to write with, and that of a box behind it.

    `card` is "" where the words need no box.
    """

    ink: str
    card: str = ""


def as_it_is(shape: Shape) -> Read:
    """Return how well the words of a placeholder can be read as the template has it."""
    palette = shape.surface.palette
    said = look(shape, 0).fill
    colour = palette.named(INK) if said is None else palette.of(said)[0]
    return _read(colour, ground(shape))


def _read(colour: Colour | None, behind: Fill) -> Read:
    if behind.unknown or not behind.colours:
        return Read(0.0, unknown=behind.unknown or "what is behind is not said")
    if colour is None:
        return Read(0.0, unknown="its colour is not said")
    worst = min(behind.colours, key=lambda paper: contrast(colour, paper))
    return Read(contrast(colour, worst), written(colour), written(worst))


def paint_for(surface: Surface, boxes: tuple[Box, ...]) -> Paint:
    """Return with which colour to write in some boxes, and what to put behind it.

    It is that for text where that is good. Where no colour can be read, or nothing is
    known (a picture), a plain box of another colour goes behind the words.
    """
    palette = surface.palette
    behind = tuple(ground_at(surface, _place(box)) for box in boxes)
    usual = _worst(palette, INK, behind)
    if not usual.unknown:
        if usual.ratio >= GOOD:
            return Paint(INK)
        best = max(NAMES, key=lambda name: _worst(palette, name, behind).ratio)
        if _worst(palette, best, behind).ratio >= ENOUGH:
            return Paint(best)
    if _between(palette, INK, PAPER) >= GOOD:
        return Paint(INK, PAPER)
    pairs = [(ink, paper) for ink in NAMES for paper in NAMES if paper != ink]
    return Paint(*max(pairs, key=lambda pair: _between(palette, *pair)))


def can_be_read(surface: Surface, whole: Place) -> bool:
    """Return whether some colour of the theme can be read on it, or on another one.

    What is not known, as in a file without a theme, is not held against it.
    """
    palette = surface.palette
    known = [name for name in NAMES if palette.named(name) is not None]
    behind = (ground_at(surface, whole),)
    return (
        not known
        or any(_between(palette, a, b) >= ENOUGH for a in known for b in known)
        or any(_worst(palette, name, behind).ratio >= ENOUGH for name in known)
    )


def _worst(palette: Palette, name: str, behind: tuple[Fill, ...]) -> Read:
    found = [_read(palette.named(name), each) for each in behind]
    return min(found, key=lambda each: (not each.unknown, each.ratio))


def _between(palette: Palette, ink: str, paper: str) -> float:
    one, other = palette.named(ink), palette.named(paper)
    return 0.0 if one is None or other is None else contrast(one, other)


def _place(box: Box) -> Place:
    return Place(box.left, box.top, box.width, box.height)


def ink_for_links(surface: Surface, box: Box, paint: Paint) -> str:
    """Return a name of the same colour with which links are as plain as the words.

    Our writer gives links an accent on ordinary ink: not where that is faint here.
    """
    palette = surface.palette
    if paint.ink != INK:
        return paint.ink
    card = palette.named(paint.card) if paint.card else None
    behind = Fill((card,)) if card else ground_at(surface, _place(box))
    accent = _read(palette.named(ACCENT), behind)
    if not accent.unknown and accent.ratio >= GOOD:
        return INK
    return palette.names.get(INK, "dk1")


def ink_of(shape: Shape, box: Box) -> str:
    """Return the theme's name of the colour that a placeholder's words have."""
    palette = shape.surface.palette
    said = look(shape, 0).fill
    colour = palette.named(INK) if said is None else palette.of(said)[0]
    name = _named(palette, colour)
    return name or paint_for(shape.surface, (box,)).ink


def _named(palette: Palette, colour: Colour | None) -> str:
    return next((name for name in NAMES if palette.named(name) == colour), "")
