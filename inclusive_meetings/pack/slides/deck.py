"""The deck: what is on the wall, and in the notes what to say, minute by minute.

It is shared, so it holds nothing that concerns one person alone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from inclusive_meetings.document.deck import Deck, Slide
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.slides.close import close
from inclusive_meetings.pack.slides.items import items
from inclusive_meetings.pack.slides.languages import Shown
from inclusive_meetings.pack.slides.links import linked
from inclusive_meetings.pack.slides.opening import opening
from inclusive_meetings.pack.slides.timeline import times
from inclusive_meetings.pack.slides.word_index import words_index
from inclusive_meetings.pack.slides.written_out import written_out


def make(brief: Brief, languages: tuple[str, ...] = ()) -> Deck:
    """Return the deck, its words explained in English and in these languages."""
    meeting, wording = brief.meeting, brief.wording
    shown = Shown(wording, languages or brief.languages)
    words = tuple(map(written_out, brief.words))
    slides = (
        *opening(brief, shown),
        *times(meeting, wording),
        *items(replace(brief, words=words), shown),
        *close(meeting, wording),
        *words_index(words, shown),
    )
    back = wording.say("slides.words-back")
    return Deck(
        meeting.title.text,
        meeting.language,
        linked(tuple(_with_own_titles(slides)), brief.words, back),
        about=wording.say("agenda.about", title=meeting.title),
        author=str(meeting.chair or ""),
    )


def _with_own_titles(slides: Iterable[Slide]) -> Iterator[Slide]:
    """Yield the slides, no two with one title: people find slides by it."""
    taken: set[str] = set()
    count: dict[str, int] = {}
    for slide in slides:
        own = slide.title
        while own in taken:
            count[slide.title] = count.get(slide.title, 1) + 1
            own = f"{slide.title} ({count[slide.title]})"
        taken.add(own)
        yield slide if own == slide.title else replace(slide, title=own)
