"""Nobody can read and listen at the same time."""

from collections import Counter
from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import OPEN_UNIVERSITY, OUR_JUDGEMENT
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.document.deck import words_to_read
from inclusive_meetings.files.slideshow.show import Slide, Slideshow
from inclusive_meetings.files.slideshow.tables import cells, has_headings, table
from inclusive_meetings.files.slideshow.texts import Paragraph, paragraphs
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="More than 25 words beside the title (could), or more than 60 (should);"
    " the words of tables count but for their headings, numbers do not.",
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
    for many in _read(slide):
        for run in (run for paragraph in many for run in paragraph.runs):
            counts[run.language.partition("-")[0]] += words_to_read(run.text)
    return max(counts.values(), default=0)


def _read(slide: Slide) -> Iterator[tuple[Paragraph, ...]]:
    """Yield what is read: headings of tables are looked up, row by row."""
    for shape in slide.shapes:
        if shape.kind == "table":
            found = table(shape)
            heads = found is not None and has_headings(found)
            yield from (
                cell.paragraphs for cell in cells(shape) if cell.row > 1 or not heads
            )
        elif shape.text and not (shape.is_title or shape.is_furniture):
            yield paragraphs(shape)
