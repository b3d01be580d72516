"""Footnotes read as words, wherever they stand, and none is lost."""

import pytest

from inclusive_meetings.document.inlines import Text
from inclusive_meetings.document.markdown import blocks, inlines
from tests.pack.reading import said


def test_a_mark_says_that_it_is_a_note() -> None:
    assert inlines("so many[^1].", note="note") == (Text("so many (note 1)."),)


def test_a_mark_after_a_space_has_one_space() -> None:
    assert inlines("so many [^2].", note="note") == (Text("so many (note 2)."),)


def test_the_name_that_an_author_gave_a_note_is_not_read_out() -> None:
    made = blocks("Many[^note].\n\n[^note]: Last year.", note="note")

    assert [said(block) for block in made] == ["Many (note).", "Note: Last year."]


def test_notes_below_one_another_are_paragraphs_of_their_own() -> None:
    made = blocks("Many[^1].\n[^1]: Last *year*\nalone.\n[^2]: Not all.", note="note")

    assert [said(block) for block in made] == [
        "Many (note 1).",
        "Note 1: Last year alone.",
        "Note 2: Not all.",
    ]


@pytest.mark.parametrize("text", ["[^1]: estimate", "- a list\n\n[^1]: estimate"])
def test_a_note_of_one_word_is_no_address(text: str) -> None:
    assert said(blocks(text, note="note")[-1]) == "Note 1: estimate"


def test_code_and_links_stay_what_they_are() -> None:
    assert said(inlines("`[^1]`", note="note")) == "[^1]"
    assert said(blocks("[here]\n\n[here]: https://example.org")) == "here"
    assert said(blocks("    [^1]: code", note="note")) == "[^1]: code"
