"""Sentences that hide who acts."""

import pytest

from inclusive_meetings.language.plainness.passives import passives
from inclusive_meetings.language.plainness.readable import readable
from inclusive_meetings.language.plainness.sentences import sentences


def found(text: str) -> list[str]:
    """Return the passives of a text, as they are written in it."""
    shown = readable(text)
    return [
        text[passive.start : passive.end]
        for sentence in sentences(shown)
        for passive in passives(shown, sentence)
    ]


@pytest.mark.parametrize(
    ("text", "passive"),
    [
        ("It was agreed.", "was agreed"),
        ("The plan has been written.", "been written"),
        ("It is now being slowly redrawn.", "being slowly redrawn"),
        ("The paper will not be sent.", "be sent"),
        ("Nobody gets paid.", "gets paid"),
        ("It wasn’t **fully** funded.", "wasn’t **fully** funded"),
        ("Tea is\nserved.", "is\nserved"),
        ("It was co-produced.", "was co-produced"),
        ("People ARE told.", "ARE told"),
    ],
)
def test_a_form_of_be_and_a_participle(text: str, passive: str) -> None:
    assert found(text) == [passive]


@pytest.mark.parametrize(
    "text",
    [
        "She is interested in it.",
        "We are concerned, and tired.",
        "The group is community-led.",
        "There are planned changes.",
        "The board agreed the plan.",
        "It is, agreed or not, the plan.",
        "Indeed it is red.",
        "Cash was | agreed",
        "It is unpaid.",
    ],
)
def test_these_are_not_passive(text: str) -> None:
    assert found(text) == []
