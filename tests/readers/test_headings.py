"""Headings are found part by part, as in the whole text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from inclusive_meetings.readers.items import block_parser, headings

PIECES = st.sampled_from(
    [
        *["# One\n", "## Two ##\n", "  # Three\n", "   ## In\n", "#four\n", "#\n"],
        *["# \n", "- entry\n", "  - # in a list\n", "> quote\n", "> # quoted\n"],
        *["1. a\n", "```\n", "~~~~\n", "    # code\n", "\t# tab\n", "words\n", "\n"],
        *["===\n", "---\n", "| a | b |\n", "|---|---|\n", "[a]: <b\n", "<div>\n"],
        *["\\\n", "- \n\n", "  --- \n", "\t---\n", "    ----\n", "- - -\n", "=\n"],
        *["words\r", "a\rb\n", "\u2028# x\n"],
    ]
)


def in_one_go(body: str) -> list[tuple[int, int]]:
    """Return level and line of each heading of a text that is parsed as a whole."""
    return [
        (int(token.tag[1:]), token.map[0])
        for token in block_parser().parse(body)
        if token.type == "heading_open" and token.level == 0 and token.map
    ]


@given(st.lists(PIECES).map("".join))
@example("## Falls\nwords\n---\nmore")
@example("## Falls\nwords\n  =\n")
@example("a\r# b\n")
@example("words\rwords\r# One\n")
@example("- a\n# b\n> c\n# d\n[e]: <\n# f\n")
def test_parts_have_the_headings_of_the_whole(body: str) -> None:
    found = [(each.level, each.line) for each in headings(body, "a.md")]

    assert found == in_one_go(body)


@pytest.mark.parametrize("fence", ["```", "~~~"])
def test_a_heading_between_fences_is_code(fence: str) -> None:
    body = f"# One\n\n{fence}\n# Two\n{fence}\n\n# Three\n"

    assert [each.title.text for each in headings(body, "a.md")] == ["One", "Three"]
