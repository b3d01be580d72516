"""Wording is filled strictly, and what is filled in is never read as wording."""

import pytest

from inclusive_meetings.model.wording import Wording, filled


def test_a_placeholder_takes_its_value() -> None:
    wording = Wording("en-GB", {"a.b": "Hello {name}."}, {}, {})

    assert wording.say("a.b", name="Ana") == "Hello Ana."


def test_braces_in_a_value_stay_as_they_are() -> None:
    assert filled("Hello {name}.", name="{name.__class__}") == (
        "Hello {name.__class__}."
    )


def test_a_placeholder_nobody_fills_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError):
        filled("Hello {name}.")
