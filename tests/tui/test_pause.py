"""Findings come quickly where they can, and never hold up whoever types."""

from inclusive_meetings.tui.pause import MOST_SECONDS, pause_after


def test_a_short_agenda_is_looked_at_nearly_at_once() -> None:
    assert pause_after(0.04) <= 0.02


def test_a_long_agenda_waits_longer_but_never_longer_than_is_calm() -> None:
    assert 0.02 < pause_after(0.2) < MOST_SECONDS
    assert pause_after(60) == MOST_SECONDS
