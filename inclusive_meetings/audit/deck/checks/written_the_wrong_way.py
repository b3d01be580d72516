"""Urdu and Arabic that runs from the left puts full stops and numbers in odd places."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted, texts
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.language.scripts_in_text import script_of_text
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Paragraphs in Arabic or Hebrew letters that run from the left, and"
    " paragraphs in Latin letters that run from the right.",
    why="Full stops, brackets and numbers jump to the wrong end, and lists lose their"
    " marks.",
    mend="Click into the paragraph; Home, Right-to-Left Text Direction (it is there"
    " once Arabic or Urdu is added in File, Options, Language).",
    source=f"{wcag('1.3.2', 'Meaningful Sequence', 'A')}; W3C, Inline markup and"
    " bidirectional text",
)
FROM_THE_RIGHT = ("ARABIC", "HEBREW")


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each paragraph that runs the wrong way."""
    for slide in show.slides:
        for shape, many in texts(slide):
            for paragraph in many:
                script = script_of_text(paragraph.text)
                wanted = script in FROM_THE_RIGHT
                if not script or wanted == paragraph.is_right_to_left:
                    continue
                side = "left" if wanted else "right"
                what = f"{quoted(paragraph.text)} runs from the {side}."
                level = Level.MUST if wanted else Level.SHOULD
                yield Fault(slide.number, what, level, shape.name)
