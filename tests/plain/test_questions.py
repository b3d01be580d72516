"""A question takes what answers it, and asks again after anything else."""

from io import StringIO

import pytest

from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.questions import ask, number, pick
from inclusive_meetings.plain.talk import Talk


def talk(*typed: str) -> Talk:
    """Return a talk in which these lines are typed."""
    return Talk(StringIO("".join(f"{line}\n" for line in typed)), StringIO())


@pytest.mark.parametrize("typed", ["3", "0", "-1", "9" * 5000, "0000000002"])
def test_a_row_that_is_not_there_is_asked_for_again(typed: str) -> None:
    assert pick(talk(typed, "2"), "Which?", ("Hall", "Library")) == 1


@pytest.mark.parametrize("typed", ["61", "ten", "9" * 5000, "00000000599"])
def test_a_number_that_is_too_large_is_asked_for_again(typed: str) -> None:
    assert number(talk(typed, "20"), "How many minutes?", 0, 60) == 20


def test_one_step_back_says_no_more_of_a_list(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LINES", "8")
    out = StringIO()
    chair = Talk(StringIO("back\nHall\n"), out)

    with pytest.raises(Back):
        pick(chair, "Which?", [f"Place {n}" for n in range(7)])
    ask(chair, "Where?")

    assert "2 more lines: type more." in out.getvalue()
    assert "Place 5" not in out.getvalue()


def test_one_line_is_not_called_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LINES", "8")
    out = StringIO()

    pick(Talk(StringIO("1\n"), out), "Which?", [f"Place {n}" for n in range(6)])

    assert "1 more line: type more." in out.getvalue()


def test_a_dash_takes_away_only_what_may_be_empty() -> None:
    assert ask(talk("-"), "Where?", "Hall", may_be_empty=True) == ""
    assert ask(talk("-", "Library"), "Where?", "Hall") == "Library"
