"""The words of a slide with how they look, piece by piece."""

from collections.abc import Iterator

from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.files.slideshow.colours import Palette
from inclusive_meetings.files.slideshow.contrast import Colour
from inclusive_meetings.files.slideshow.marks import DRAWN, LINKED, Element, number
from inclusive_meetings.files.slideshow.package import Link
from inclusive_meetings.files.slideshow.shapes import Shape
from inclusive_meetings.files.slideshow.text_looks import (
    LEVELS,
    POINTS_IF_NOTHING_IS_SAID,
    Look,
    look,
    of_paragraph,
    of_run,
)
from inclusive_meetings.files.zip_guard import local
from inclusive_meetings.model.frozen import frozen

PIECES = ("r", "fld")
SHRINKS_TO = 100_000
FITTINGS = ("noAutofit", "normAutofit", "spAutoFit")


@frozen
class Run:
    """Some words that look alike. `points` is their size as shown.

    `colour` is None where it cannot be told; `cover` is how much of it covers what is
    below, from 0 to 1. `language` is "" where none is said.
    """

    text: str
    points: float
    colour: Colour | None
    cover: float
    is_bold: bool
    language: str
    link: Link | None = None
    is_in_capitals: bool = False


@frozen
class Paragraph:
    """Runs in order. `level` counts from 0; `is_said` whether a direction is given."""

    runs: tuple[Run, ...]
    level: int
    has_bullet: bool
    is_right_to_left: bool

    @property
    def text(self) -> str:
        """Return its words."""
        return "".join(run.text for run in self.runs)

    @property
    def points(self) -> float:
        """Return the size of its largest words."""
        return max((run.points for run in self.runs), default=0.0)


def paragraphs(shape: Shape) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a shape; none for what holds no text of its own."""
    known: tuple[Paragraph, ...] | None = shape.__dict__.get("_paragraphs")
    if known is None:
        body = shape.text_body
        shrunk = shrinking(shape)
        made = () if body is None else written(shape, body, shrunk)
        known = shape.__dict__["_paragraphs"] = tuple(made)
    return known


def shrinking(shape: Shape) -> float:
    """Return to which share of its size PowerPoint shrank the text to fit."""
    fit = fitting(shape)
    if fit is None or local(fit) != "normAutofit":
        return 1.0
    return number(fit, "fontScale", SHRINKS_TO) / SHRINKS_TO


def fitting(shape: Shape) -> Element | None:
    """Return what is said of text that does not fit: it shrinks, or its box grows."""
    for each in shape.models():
        body = each.text_body
        said = None if body is None else body.find(f"{DRAWN}bodyPr")
        for fit in () if said is None else said:
            if local(fit) in FITTINGS:
                return fit
    return None


def written(
    shape: Shape, body: Element, shrunk: float = 1.0, base: Look | None = None
) -> Iterator[Paragraph]:
    """Yield the paragraphs of a text; `base` is how it looks if it is in a table."""
    palette = shape.surface.palette
    for element in body.findall(f"{DRAWN}p"):
        said = element.find(f"{DRAWN}pPr")
        level = min(max(number(said, "lvl"), 0), LEVELS - 1)
        beneath = look(shape, level) if base is None else base
        own = of_paragraph(said)
        # PowerPoint passes over what a paragraph says of the runs in it.
        where = Look(has_bullet=own.has_bullet, is_right_to_left=own.is_right_to_left)
        whole = where.over(beneath)
        runs = tuple(
            _run(shape, piece, whole, palette, shrunk)
            for piece in element
            if local(piece) in (*PIECES, "br")
        )
        yield Paragraph(
            runs, level, bool(whole.has_bullet), bool(whole.is_right_to_left)
        )


def _run(
    shape: Shape, piece: Element, beneath: Look, palette: Palette, shrunk: float
) -> Run:
    said = piece.find(f"{DRAWN}rPr")
    whole = of_run(said).over(beneath)
    text = "\n" if local(piece) == "br" else cleaned(piece.findtext(f"{DRAWN}t") or "")
    link = _link(shape, said)
    colour, cover = _colour(whole, palette)
    if link is not None and (said is None or not said.findall(f"{DRAWN}solidFill")):
        colour, cover = palette.named("hlink"), 1.0
    return Run(
        text,
        (whole.points or POINTS_IF_NOTHING_IS_SAID) * shrunk,
        colour,
        cover,
        bool(whole.is_bold),
        whole.language or "",
        link,
        whole.capitals == "all",
    )


def _colour(whole: Look, palette: Palette) -> tuple[Colour | None, float]:
    if whole.fill is None:
        return palette.named("tx1"), 1.0
    if local(whole.fill) in ("solidFill", "fontRef"):
        return palette.of(whole.fill)
    return None, 1.0


def _link(shape: Shape, said: Element | None) -> Link | None:
    click = None if said is None else said.find(f"{DRAWN}hlinkClick")
    if click is None:
        return None
    return shape.surface.links.get(click.get(f"{LINKED}id", ""))
