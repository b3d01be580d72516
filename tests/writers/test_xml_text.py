"""Words that come out of Word, e-mail and terminals hold what XML cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from inclusive_meetings.writers.xml_text import clean, short


@pytest.mark.parametrize(
    "bad", ["\x00", "\x07", "\x0b", "\x0c", "\x1b", "\x85", "\ud800", "\ufffe"]
)
def test_a_character_that_xml_cannot_hold_is_left_out(bad: str) -> None:
    assert clean(f"Khidmat{bad} Hall") == "Khidmat Hall"


@pytest.mark.parametrize("good", ["\t", "\n", "\u200c", "\u200d", "\u200f", "آ", "😀"])
def test_what_people_need_stays(good: str) -> None:
    assert clean(f"a{good}b") == f"a{good}b"


@given(st.text(st.characters()))
def test_xml_takes_whatever_is_left(words: str) -> None:
    element = etree.Element("said")

    element.text = clean(words)

    assert element.text == clean(words)


def test_a_property_of_a_file_is_one_line_of_255_letters_at_most() -> None:
    assert short("two\n  lines") == "two lines"
    assert len(short("t" * 300)) == 255
