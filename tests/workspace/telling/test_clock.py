"""The clock of the room speaks in whole minutes, and says so where there is none."""

import pytest

from inclusive_meetings.store.wording.wording import wording
from inclusive_meetings.workspace.day.standing import Standing
from inclusive_meetings.workspace.telling.clock import (
    ahead_words,
    late_words,
    left_words,
    place_words,
)
from tests.workspace.day.test_clock import UK, at, meeting, opened, stands

WORDS = wording()


def standing(begun: str, now: str) -> Standing:
    """Return how the meeting stands whose first item was begun then."""
    made = meeting()
    return stands(made, opened(at(begun), made), at(now))[1]


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("10:04", "6 minutes left of 10 minutes"),
        ("10:09:30", "less than a minute left of 10 minutes"),
        ("10:12", "OVER TIME: 2 minutes over the 10 minutes"),
    ],
)
def test_what_is_left_of_an_item_is_said(now: str, said: str) -> None:
    assert said in left_words(standing("10:00", now), WORDS)


@pytest.mark.parametrize(
    ("begun", "said"), [("10:00", "time"), ("10:06", "6 MINUTES LATE")]
)
def test_how_late_the_meeting_is_stands_out(begun: str, said: str) -> None:
    assert said in late_words(standing(begun, begun), WORDS)


def test_where_it_is_and_what_comes_next_is_said_with_both_times() -> None:
    late = standing("10:06", "10:07")

    comes_next, end = ahead_words(late, WORDS, UK)

    assert "1 of 3: Welcome" in place_words(late, WORDS)
    assert all(part in comes_next for part in ("Families", "10:10", "10:16"))
    assert "11:30" in end
