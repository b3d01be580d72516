"""Prose needs no parser, and reads the same with and without one."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from inclusive_meetings.document.inlines import Text
from inclusive_meetings.document.markdown import blocks, inlines
from inclusive_meetings.document.nodes import Paragraph
from inclusive_meetings.document.prose import prose, prose_line

SEEN = "ab1é2 .)(\"“£'’-+*_#>|:=~`\\[]!<&;^"
UNSEEN = "\t\u00a0\x00\u2028"
LINES = st.text(alphabet=SEEN + UNSEEN, max_size=6)
A_BEGINNING = st.sampled_from(["", "a", "1", "12", '"', "(", "£"])


def test_lines_up_to_an_empty_one_are_a_paragraph() -> None:
    made = prose("Tea is at 10.\nCome early.\n\n\nWe start at 10:30.\n")

    tea = (Text("Tea is at 10."), Text(" "), Text("Come early."))
    assert made == (Paragraph(tea), Paragraph((Text("We start at 10:30."),)))


@pytest.mark.parametrize(
    "text",
    ["- tea", "2. tea", "2) tea", "# Tea", "a **b**", "a  \nb", "|a|\n|-|", "    a"],
)
def test_whatever_may_be_more_than_prose_is_left_to_the_parser(text: str) -> None:
    assert prose(text) is None


@given(st.lists(st.builds("".join, st.tuples(A_BEGINNING, LINES)), max_size=5))
@settings(max_examples=300, deadline=None)
@example(["We may be", "2. late", "18:00 it is"])
@example(["a", "b|c", "a|b"])
def test_prose_is_what_the_parser_would_make_of_it(lines: list[str]) -> None:
    text = "\n".join(lines)

    assert prose(text) in {None, blocks(text)}


@given(st.text(alphabet=SEEN, min_size=1))
def test_a_line_of_prose_is_what_the_parser_would_make_of_it(line: str) -> None:
    assert prose_line(line) in {None, inlines(line)}
