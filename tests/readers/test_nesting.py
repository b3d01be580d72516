"""Words nested too deeply are said, never lost."""

import pytest

from inclusive_meetings.document.markdown import blocks
from inclusive_meetings.readers.nesting import too_deep


@pytest.mark.parametrize(
    "line", ["> " * 5000 + "x", "  " * 60 + "- x", "- " * 60 + "x"]
)
def test_a_line_that_would_be_lost_is_pointed_at(line: str) -> None:
    problem = too_deep(f"fine\n{line}\n", "agenda.md")

    assert problem is not None
    assert str(problem.place) == "agenda.md:2:1"


def test_as_deep_as_is_allowed_nothing_is_lost() -> None:
    text = "\n".join(f"{'  ' * depth}- level{depth}." for depth in range(38))

    assert too_deep(text, "agenda.md") is None
    assert [d for d in range(38) if f"level{d}." not in repr(blocks(text))] == []


def test_code_and_poems_may_be_indented() -> None:
    assert too_deep(" " * 200 + "a line far to the right", "agenda.md") is None
