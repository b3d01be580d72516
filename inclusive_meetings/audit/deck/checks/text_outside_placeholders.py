"""Words in loose text boxes are in no outline."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import OUR_JUDGEMENT, POWERPOINT, WEBAIM
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import listed, with_text
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.language.counting import counted
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Words in text boxes and shapes instead of the placeholders of the"
    " layout.",
    why="They are missing from the outline, which is what many people read or print.",
    mend="Home, Layout: choose one with room for them, and move the words into its"
    " placeholders. View, Outline View shows what is still missing.",
    source=f"{POWERPOINT}; {WEBAIM}. {OUR_JUDGEMENT}: a few words are a could",
)
A_FEW_WORDS = 12


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each slide with loose words, once."""
    for slide in show.slides:
        loose = [
            shape
            for shape in with_text(slide)
            if shape.kind == "shape" and shape.placeholder is None
        ]
        words = sum(len(shape.text.split()) for shape in loose)
        if words:
            names = listed(shape.name for shape in loose)
            what = f"{counted(words, 'word')} outside the placeholders, in {names}."
            level = Level.SHOULD if words > A_FEW_WORDS else Level.COULD
            yield Fault(slide.number, what, level)
