"""The slides of a meeting, to look at."""

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.pack.slides import deck as slides
from tests.pack.briefs import shared_brief
from tests.pack.reading import said


def deck(meeting: Meeting | None = None) -> tuple[Slide, ...]:
    """Return the slides of a meeting."""
    return slides.make(shared_brief(meeting)).slides


def of_kind(kind: SlideKind, meeting: Meeting | None = None) -> list[Slide]:
    """Return the slides of one kind."""
    return [slide for slide in deck(meeting) if slide.kind is kind]


def question(slide: Slide) -> str:
    """Return what stands large on a slide."""
    return said(slide.big)
