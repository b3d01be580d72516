"""A question takes what answers it, and asks again after anything else."""

from io import StringIO

import pytest

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


def test_a_dash_takes_away_only_what_may_be_empty() -> None:
    assert ask(talk("-"), "Where?", "Hall", may_be_empty=True) == ""
    assert ask(talk("-", "Library"), "Where?", "Hall") == "Library"
