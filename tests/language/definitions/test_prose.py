"""Sentences, lists and tables say what a short form stands for."""

import pytest

from inclusive_meetings.language.definitions.in_text import definitions
from tests.language.definitions.explained import explained


@pytest.mark.parametrize(
    "text",
    [
        "BCF stands for Better Care Fund and pays for care.",
        "BCF means the Better Care Fund.",
        "The BCF, which stands for Better Care Fund, pays.",
        "BCF is short for Better Care Fund.",
        "BCF is the acronym for Better Care Fund.",
        "The BCF is the Better Care Fund.",
        "The BCF, or Better Care Fund, pays.",
        "The BCF, i.e. the Better Care Fund, pays.",
        "The Better Care Fund, known as the BCF, pays.",
        "The Better Care Fund, which is also known as “BCF”, pays.",
        "The Better Care Fund is known as the BCF.",
        "The Better Care Fund, called BCF, pays.",
        "The Better Care Fund, hereafter BCF, pays.",
        "The Better Care Fund, or BCF, pays.",
        "The Better Care Fund - BCF - pays.",
    ],
)
def test_a_sentence_says_what_a_short_form_stands_for(text: str) -> None:
    assert explained(text) == [("BCF", "Better Care Fund")]


@pytest.mark.parametrize(
    "text",
    [
        "BCF - Better Care Fund",
        "BCF – Better Care Fund",
        "BCF: Better Care Fund",
        "BCF = Better Care Fund",
        "BCF\tBetter Care Fund",
        "- **BCF** – Better Care Fund",
        "* **BCF:** Better Care Fund",
        "| BCF | Better Care Fund | money |",
        "| Better Care Fund | BCF |",
        "terms: {BCF: Better Care Fund}",
    ],
)
def test_a_list_or_table_says_what_a_short_form_stands_for(text: str) -> None:
    assert explained(text) == [("BCF", "Better Care Fund")]


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("D2A – Discharge to Assess", "D2A", "Discharge to Assess"),
        ("HWB: Health and Wellbeing Board", "HWB", "Health and Wellbeing Board"),
        ("MoU = Memorandum of Understanding", "MoU", "Memorandum of Understanding"),
        ("| TMB | The Magenta Book | |", "TMB", "The Magenta Book"),
        ("| A&O | Access and Outreach | |", "A&O", "Access and Outreach"),
    ],
)
def test_small_words_belong_to_the_long_form(text: str, short: str, long: str) -> None:
    assert explained(text) == [(short, long)]


def test_stands_for_needs_no_letters_to_prove_it() -> None:
    text = "EHCP stands for a plan of support."

    assert explained(text) == [("EHCP", "plan of support")]


def test_each_row_of_a_list_keeps_to_itself() -> None:
    text = "- BCF – Better Care Fund\n- ICB – Integrated Care Board\n"

    assert explained(text) == [
        ("BCF", "Better Care Fund"),
        ("ICB", "Integrated Care Board"),
    ]


def test_both_places_are_places_in_the_text() -> None:
    text = "We met.\n\n* **BCF** –  Better\n  Care Fund."

    (found,) = definitions(text)

    assert text[found.short_start :].startswith("BCF")
    assert text[found.long_start :].startswith("Better\n  Care")


@pytest.mark.parametrize(
    "text",
    [
        "ICB - see below",
        "GP: I agree.",
        "The ICB is in charge.",
        "The BCF is a big cost of funding.",
        "| ICB | In progress | Board |",
        "Action: MP to bring a paper. AOB",
        "The ICB or the council decides.",
        "This means the Better Care Fund. BCF means money.",
        "He is called Bo, known as TB.",
    ],
)
def test_what_stands_beside_a_short_form_seldom_explains_it(text: str) -> None:
    assert explained(text) == []
