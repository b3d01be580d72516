"""Words over a picture or a blend: only a person can tell whether they can be read."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import POWERPOINT, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import listed, texts_with_ground
from inclusive_meetings.files.slideshow.fills import Fill
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.files.slideshow.texts import Paragraph
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Words whose contrast cannot be worked out, because they stand on a"
    " picture or because the file does not say their colour.",
    why="It may be fine here and unreadable there: nobody has measured it.",
    mend="Look at it from across the room. If in doubt: Format Shape, Fill, Solid fill"
    " behind the words.",
    source=f"{wcag('1.4.3', 'Contrast (Minimum)', 'AA')}; {POWERPOINT}",
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Say of each slide which words have an unknown contrast, by the reason."""
    for slide in show.slides:
        found: dict[str, list[str]] = {}
        for shape, many, ground in texts_with_ground(slide):
            why = _why(many, ground)
            if why:
                found.setdefault(why, []).append(shape.name)
        for why, names in found.items():
            what = f"Whether {listed(names)} can be read is not known: {why}."
            yield Fault(slide.number, what, Level.COULD)


def _why(many: tuple[Paragraph, ...], ground: Fill) -> str:
    said = [run for each in many for run in each.runs if run.text.strip()]
    if not said:
        return ""
    if ground.unknown:
        return f"behind it is {ground.unknown}"
    if any(run.colour is None for run in said):
        return "the file does not say its colour"
    return "" if ground.colours else "what is behind it is not said"
