"""Words that can hardly be told from what is behind them."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted, texts_with_ground
from inclusive_meetings.files.slideshow.contrast import contrast, mixed, shown, written
from inclusive_meetings.files.slideshow.fills import Fill
from inclusive_meetings.files.slideshow.show import Slide, Slideshow
from inclusive_meetings.files.slideshow.texts import Paragraph, Run
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Words with a contrast below 4.5 to 1 (must; should if they are large"
    " and have 3 to 1), or below 7 to 1 (could), with the theme's colours worked out.",
    why="In a bright room, on a weak projector or with low vision it cannot be read.",
    mend="Select the words; Home, Font Color: take a darker one, or a lighter one on a"
    " dark ground. Or Format Shape, Fill.",
    source=f"{wcag('1.4.3', 'Contrast (Minimum)', 'AA')};"
    f" {wcag('1.4.6', 'Contrast (Enhanced)', 'AAA')}; {CHECKER}",
)
ENOUGH, GOOD, ENOUGH_IF_LARGE = 4.5, 7.0, 3.0
LARGE, LARGE_IF_BOLD = 18, 14
Worst = dict[tuple[str, str], tuple[float, Run, str, str]]


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each shape with faint words, by the worst pair of colours in it."""
    for slide in show.slides:
        for name, (ratio, run, ink, paper) in _worst(slide).items():
            level = level_of(ratio, run.points, is_bold=run.is_bold)
            if level is None:
                continue
            what = (
                f"{quoted(run.text)} has a contrast of {shown(ratio)} to 1"
                f" ({ink} on {paper})."
            )
            yield Fault(slide.number, what, level, name[1])


def level_of(ratio: float, points: float, *, is_bold: bool) -> Level | None:
    """Return how much a contrast matters for words of a size; None where it is fine."""
    if ratio >= GOOD:
        return None
    if ratio >= ENOUGH:
        return Level.COULD
    is_large = points >= LARGE or (is_bold and points >= LARGE_IF_BOLD)
    return Level.SHOULD if is_large and ratio >= ENOUGH_IF_LARGE else Level.MUST


def _worst(slide: Slide) -> Worst:
    """Return the worst ratio in each shape, with its words and its two colours."""
    found: Worst = {}
    for shape, many, ground in texts_with_ground(slide):
        key = str(id(shape)), shape.name
        for pair in _pairs(many, ground):
            if key not in found or pair[0] < found[key][0]:
                found[key] = pair
    return found


def _pairs(
    many: tuple[Paragraph, ...], ground: Fill
) -> Iterator[tuple[float, Run, str, str]]:
    for paragraph in many:
        for run in paragraph.runs:
            if run.colour is None or not run.text.strip():
                continue
            for paper in ground.colours:
                ink = mixed(run.colour, paper, run.cover)
                ratio = contrast(ink, paper)
                yield ratio, run, written(ink), written(paper)
