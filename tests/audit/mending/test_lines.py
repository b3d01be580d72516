"""Edits put lines in and take lines away, and leave every other byte as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_meetings.audit.mending.lines import Edit, applied

LINE = st.text(
    st.characters(codec="utf-8", exclude_characters="\n", exclude_categories=["Cs"]),
    max_size=8,
)
TEXT = st.builds(
    lambda lines, end: "\n".join(lines) + end,
    st.lists(LINE, max_size=8),
    st.sampled_from(["", "\n", "\r\n"]),
)


def parts(text: str) -> list[str]:
    """Return the lines of a text, each with its end."""
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


@given(TEXT, st.data())
def test_what_is_put_in_stands_where_it_should_and_nothing_is_lost(
    text: str, data: st.DataObject
) -> None:
    lines = parts(text)
    places = data.draw(st.lists(st.integers(0, len(lines)), max_size=5))
    edits = [Edit(at, puts=f"<{n}>\n") for n, at in enumerate(places)]

    after = applied(text, edits)

    expected = "".join(
        "".join(edit.puts for edit in edits if edit.line == number) + line
        for number, line in enumerate([*lines, ""])
    )
    assert after == expected


@given(TEXT, st.data())
def test_what_is_taken_away_is_exactly_that(text: str, data: st.DataObject) -> None:
    lines = parts(text)
    at = data.draw(st.integers(0, len(lines)))
    takes = data.draw(st.integers(0, len(lines) - at))

    assert applied(text, [Edit(at, takes)]) == "".join(lines[:at] + lines[at + takes :])


@given(TEXT)
def test_no_edit_changes_nothing(text: str) -> None:
    assert applied(text, []) == text


@pytest.mark.parametrize(
    ("first", "second"), [(Edit(0, 2), Edit(1, 1)), (Edit(1, 2), Edit(0, 2))]
)
def test_two_that_take_the_same_line_are_refused(first: Edit, second: Edit) -> None:
    with pytest.raises(ValueError, match="same line"):
        applied("a\nb\nc\n", [first, second])


def test_a_line_may_be_put_before_one_that_goes() -> None:
    edits = [Edit(1, puts="new\n"), Edit(1, 1)]

    assert applied("a\nb\nc\n", edits) == "a\nnew\nc\n"
