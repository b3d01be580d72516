"""Somebody sits at the back."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import OUR_JUDGEMENT, POWERPOINT, WBU
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted, texts
from inclusive_meetings.files.slideshow.shapes import Shape
from inclusive_meetings.files.slideshow.show import Slide, Slideshow
from inclusive_meetings.files.slideshow.texts import Run, shrinking
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Words below 24 points (could), 18 (should) or 12 (must), as shown: also"
    " where PowerPoint shrank them to fit. Footers are left out. Slides of another"
    " size are reckoned in points of PowerPoint's usual one.",
    why="Nobody further back, on a phone, or with low vision can read it.",
    mend="Home, Font Size: 24 or more. If it no longer fits, make two slides of it, or"
    " move words to the notes. Format Shape, Text Options, Text Box: Do not Autofit.",
    source=f"{POWERPOINT}: 18 points or larger; {WBU}: never below 32. {OUR_JUDGEMENT}:"
    " 24 for the room, 12 as the least",
)
ALWAYS, USUALLY, AT_LEAST = 24, 18, 12
# Sizes that PowerPoint shrank to are not whole numbers.
A_LITTLE = 0.3


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each shape with small words, by its smallest."""
    for slide in show.slides:
        for shape, run in _smallest(slide):
            points = run.points * show.enlarged
            level = _level(points + A_LITTLE)
            if level is not None:
                shown = f"{quoted(run.text)} is {run.points:.3g} points"
                what = f"{shown}{_as_large_as(points, run)}{_why(shape)}."
                yield Fault(slide.number, what, level, shape.name)


def _level(points: float) -> Level | None:
    if points >= ALWAYS:
        return None
    if points >= USUALLY:
        return Level.COULD
    return Level.SHOULD if points >= AT_LEAST else Level.MUST


def _as_large_as(points: float, run: Run) -> str:
    """Return in words how large it looks, where slides have an unusual size."""
    is_usual = abs(points - run.points) < A_LITTLE
    return (
        "" if is_usual else f", as large as {points:.3g} on a slide of the usual size"
    )


def _smallest(slide: Slide) -> Iterator[tuple[Shape, Run]]:
    found: dict[int, tuple[Shape, Run]] = {}
    for shape, many in texts(slide):
        if shape.is_furniture:
            continue
        for paragraph in many:
            for run in paragraph.runs:
                known = found.get(id(shape))
                if run.text.strip() and (not known or run.points < known[1].points):
                    found[id(shape)] = shape, run
    yield from found.values()


def _why(shape: Shape) -> str:
    shrunk = shrinking(shape)
    return f" (shrunk to {shrunk:.0%} to fit)" if shrunk < 1 else ""
