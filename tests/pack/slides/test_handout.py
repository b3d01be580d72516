"""The deck as a document has no words that only make sense beside a slide."""

from inclusive_meetings.document.nodes import Document
from inclusive_meetings.pack.slides import deck as slides
from inclusive_meetings.pack.slides.handout import handout
from tests.pack.briefs import shared_brief
from tests.pack.reading import said


def document() -> Document:
    """Return the handout of the sample meeting."""
    brief = shared_brief()
    return handout(slides.make(brief), brief)


def test_nothing_is_to_be_scanned_where_there_is_no_code() -> None:
    assert "Scan to write" not in said(document())
    assert "ana@example.org" in said(document())


def test_nobody_is_told_to_choose_a_word() -> None:
    assert "choose a word" not in said(document())


def test_the_times_say_the_length_before_a_title_that_may_be_a_question() -> None:
    assert "10:10, 30 minutes: 1. What families told us" in said(document())
