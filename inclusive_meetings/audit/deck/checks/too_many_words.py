"""Nobody can read and listen at the same time."""

from collections import Counter
from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import OPEN_UNIVERSITY, OUR_JUDGEMENT
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import texts
from inclusive_meetings.document.deck import words_to_read
from inclusive_meetings.files.slideshow.show import Slide, Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="More than 25 words beside the title (could), or more than 60 (should);"
    " the words of tables count, numbers do not.",
    why="People read instead of listening, and slow readers, interpreters and"
    " captioners are left behind.",
    mend="Keep the few words to be seen, and move the rest to the notes (View, Notes),"
    " or make two slides of it (Home, New Slide, Duplicate Selected Slides).",
    source=f"{OPEN_UNIVERSITY}: at most 25 words. {OUR_JUDGEMENT}: 60",
)
WANTED, TOO_MANY = 25, 60


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each slide with too many words."""
    for slide in show.slides:
        words = _words(slide)
        if words > WANTED:
            level = Level.SHOULD if words > TOO_MANY else Level.COULD
            what = f"{words} words beside the title; {WANTED} can be taken in."
            yield Fault(slide.number, what, level)


def _words(slide: Slide) -> int:
    """Return how many words there are to read in the language that has most.

    Who reads one language does not read the same in the other, and a time or a number
    alone is none.
    """
    counts: Counter[str] = Counter()
    for shape, many in texts(slide):
        if shape.is_title or shape.is_furniture:
            continue
        for run in (run for paragraph in many for run in paragraph.runs):
            counts[run.language.partition("-")[0]] += words_to_read(run.text)
    return max(counts.values(), default=0)
