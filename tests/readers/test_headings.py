"""Headings are found at a glance where a Markdown parser finds them, and only there."""

from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from inclusive_meetings.readers.items import block_parser, headings

LINES = st.sampled_from(
    [
        *("## Falls", "# Day", "##", "### a #", "   ## three", "    ## four", "#no"),
        *("words", "- list", "  - inner", "1. one", "> said", "===", "---", "  --- "),
        *("    ----", "\t---", "- # in a list", "> # said", "```", "~~~", "", "  "),
        *("| a | b |", "|---|---|", "words\r", "-", "=", "- - -", "a\rb", "\u2028# x"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(LINES, max_size=12).map("\n".join))
@example("## Falls\nwords\n---\nmore")
@example("\n## Falls")
@example("a\r# b\n")
def test_no_heading_is_missed_and_none_is_made_up(body: str) -> None:
    found = [(each.level, each.line) for each in headings(body, "agenda.md")]

    assert found == [
        (int(token.tag[1:]), token.map[0])
        for token, _ in pairwise(block_parser().parse(body))
        if token.type == "heading_open" and token.level == 0 and token.map
    ]
