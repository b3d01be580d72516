"""“Noted” records a decision, or tells what somebody said."""

import pytest

from tests.language.jargon.found import forms

MEETING = "The Committee and the Panel met. "


@pytest.mark.parametrize(
    "words",
    [
        "Questions from officers were noted. The next item came.",
        "That spending of £40m be noted.",
        "Advice on attendance\t\tNoted\n\nThe next item came.",
    ],
)
def test_what_ends_with_noted_was_decided(words: str) -> None:
    assert "noted" in forms(MEETING + words)


@pytest.mark.parametrize(
    "words",
    [
        "It was noted that it rained. The next item came.",
        "The clerk noted a leak. The next item came.",
        "This shows what was noted. Nothing was noted.",
    ],
)
def test_noted_in_the_middle_of_a_sentence_tells_what_was_said(words: str) -> None:
    assert "noted" not in forms(MEETING + words)
