"""Chains of nouns that a reader carries to the end."""

import pytest

from inclusive_meetings.language.plainness.chains import Chain, chains
from inclusive_meetings.language.plainness.readable import readable
from inclusive_meetings.language.plainness.sentences import sentences


def found(text: str) -> list[Chain]:
    """Return the long chains of a text."""
    shown = readable(text)
    return [chain for each in sentences(shown) for chain in chains(shown, each)]


@pytest.mark.parametrize(
    ("before", "chain", "after"),
    [
        ("The ", "adult social care discharge pathway redesign group", " meets."),
        ("We read the ", "ICB workforce transformation programme", "."),
        ("Carers support ", "hospital discharge planning process\nreviews", "."),
        ("a ", "**community** mental health team capacity review", " b"),
        ("the ", "patient experience improvement co-production panel", ""),
    ],
)
def test_four_nouns_in_a_row_are_a_chain(before: str, chain: str, after: str) -> None:
    (one,) = found(before + chain + after)

    assert (before + chain + after)[one.start : one.end] == chain.removeprefix("**")


@pytest.mark.parametrize(
    "text",
    [
        "The health and care board meets.",
        "Carers need support services today.",
        "The team, group, board, panel and trust met.",
        "The board's plan for care in the community is here.",
        "Community groups support people in hospital care.",
        "The mental health team meets.",
        "A plan | group | board | trust",
        "ICB ICP PCN VCSE ICS",
        "We want to fund community care plans.",
    ],
)
def test_these_are_no_long_chains(text: str) -> None:
    assert found(text) == []


def test_a_chain_in_capitals_may_be_a_name() -> None:
    (name,) = found("The Westvale Health Care Partnership Board meets.")

    assert name.capitals
    assert not found("A health care partnership board meets.")[0].capitals
