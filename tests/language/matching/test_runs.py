"""A text is folded sign by sign, however many different signs it has."""

import pytest

from inclusive_meetings.language.matching.runs import FEW, in_runs


def slowly(text: str) -> str:
    """Return what the runs of the text are by the plainest way."""
    small = "".join(letter.casefold() for letter in text)
    return "".join(letter if letter.isalnum() else " " for letter in small)


@pytest.mark.parametrize(
    "text",
    [
        "The carers’ “Plan” – £5, İzmir, Straße",
        "ŁÓDŹ, Ελλάδα · हिन्दी, العربية\u200b",
        "".join(map(chr, range(0x80, 0x80 + 10 * FEW))),
        "half of a pair: \ud83d, and a whole one: \U0001f600",
    ],
)
def test_each_sign_becomes_what_it_would_become_alone(text: str) -> None:
    assert in_runs(text) == slowly(text)


def test_what_a_letter_becomes_would_stay_as_it_is() -> None:
    # Else the order in which signs are changed would matter.
    capitals = (sign for sign in map(chr, range(0x110000)) if sign != sign.casefold())
    small = [slowly(sign) for sign in capitals]

    assert [slowly(letters) for letters in small] == small
