"""A short form in brackets behind its long form, or the other way round."""

import time

import pytest

from inclusive_meetings.language.definitions.in_text import definitions
from tests.language.definitions.explained import explained


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("The Better Care Fund (BCF) pays.", "BCF", "Better Care Fund"),
        ("an improved Better Care Fund (iBCF)", "iBCF", "improved Better Care Fund"),
        ("Integrated Care Boards (ICBs) meet.", "ICBs", "Integrated Care Boards"),
        ("urgent treatment centre [UTC]", "UTC", "urgent treatment centre"),
        ("a Memorandum of Understanding (MoU)", "MoU", "Memorandum of Understanding"),
        ("in Hammersmith and Fulham (H&F)", "H&F", "Hammersmith and Fulham"),
        ("Accident & Emergency (A&E) is full.", "A&E", "Accident & Emergency"),
        ("Discharge to Assess (D2A) works.", "D2A", "Discharge to Assess"),
        ("under Section 75 (S75)", "S75", "Section 75"),
        ("St. Helens Council (SHC)", "SHC", "St. Helens Council"),
        ("Health and Wellbeing Board (HWBB)", "HWBB", "Health and Wellbeing Board"),
        ("our e-Referral Service (e-RS)", "e-RS", "e-Referral Service"),
        ("NHS England (NHSE)", "NHSE", "NHS England"),
        (
            "Office for Standards in Education (Ofsted)",
            "Ofsted",
            "Office for Standards in Education",
        ),
        (
            "an Education, Health and Care Plan (EHCP)",
            "EHCP",
            "Education, Health and Care Plan",
        ),
    ],
)
def test_a_short_form_in_brackets_stands_for_the_words_before_it(
    text: str, short: str, long: str
) -> None:
    assert explained(text) == [(short, long)]


@pytest.mark.parametrize(
    "text",
    [
        "The BCF (Better Care Fund) pays.",
        "The “BCF” (the Better Care Fund) pays.",
        "The BCF (Better Care Fund, which is pooled) pays.",
        "Money (Better Care Fund, BCF) is pooled.",
    ],
)
def test_the_long_form_may_be_what_stands_in_the_brackets(text: str) -> None:
    assert explained(text) == [("BCF", "Better Care Fund")]


@pytest.mark.parametrize(
    "brackets",
    [
        "(BCF, see below)",
        "(BCF; page 4)",
        "(hereafter BCF)",
        "(hereinafter the BCF)",
        "(also known as the BCF)",
        "(i.e. BCF)",
        "(“BCF”)",
        "('BCF')",
        "(the “Fund” or “BCF”)",
        "(BCF 2025/26)",
    ],
)
def test_brackets_may_say_more_than_the_short_form(brackets: str) -> None:
    assert ("BCF", "Better Care Fund") in explained(f"The Better Care Fund {brackets}.")


def test_a_year_is_no_part_of_a_name() -> None:
    text = "The Joint Strategic Needs Assessment 2025/26 (JSNA 2025)"

    assert explained(text) == [("JSNA", "Joint Strategic Needs Assessment")]


@pytest.mark.parametrize(
    "text",
    [
        "The Better Care\nFund  (BCF) pays.",
        "The **Better Care Fund** (**BCF**) pays.",
        r"The Better Care Fund \(BCF\) pays.",
        "The _Better Care Fund_ (BCF) pays.",
        "The [Better Care Fund](https://example.org/a_b) (BCF) pays.",
        "> The Better Care\n> Fund (BCF) pays.",
        "- Health\n- Better Care Fund (BCF)",
    ],
)
def test_line_breaks_and_markdown_do_not_part_a_name(text: str) -> None:
    (found,) = definitions(text)

    assert (found.short, found.long) == ("BCF", "Better Care Fund")
    assert text[found.short_start :].startswith("BCF")
    assert text[found.long_start :].startswith("Better Care")


def test_places_count_the_letters_as_they_stand_in_the_text() -> None:
    text = "İİİ İstanbul pays the Better Care Fund (BCF)."

    assert [text[d.short_start :] for d in definitions(text)] == ["BCF)."]
    assert [text[d.long_start :][:6] for d in definitions(text)] == ["Better"]


def test_what_is_explained_twice_is_found_twice_and_in_order() -> None:
    text = "Better Care Fund (BCF), Primary Care Network (PCN), Better Care Fund (BCF)"

    assert [each.short for each in definitions(text)] == ["BCF", "PCN", "BCF"]


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("the Health and Care Board (the “Board”)", "Board", "Health and Care Board"),
        ("from the Better Care Fund (the Fund)", "Fund", "Better Care Fund"),
        ("Leeds City Council (“the Authority”)", "Authority", "Leeds City Council"),
        ("NHS Kent and Medway (the “ICB”)", "ICB", "NHS Kent and Medway"),
    ],
)
def test_quotes_or_an_article_give_an_ordinary_word_a_meaning(
    text: str, short: str, long: str
) -> None:
    assert explained(text) == [(short, long)]


@pytest.mark.parametrize(
    "text",
    [
        "Look at the map (see appendix).",
        "Councillor Jane Hair (Chair) spoke.",
        "We met in May (2025).",
        "We asked people (n=12) and others (N = 12).",
        "Each child(ren) and councillor(s) came.",
        "Approve the plan (Appendix A) and (Paper C).",
        "It is a good idea (I think).",
        "Report of the Director (Public Health).",
        "People want settings [S44].",
        "Care (and support) in the plan (the first of two).",
        "These are the meeting papers (PDF).",
    ],
)
def test_most_brackets_explain_no_short_form(text: str) -> None:
    assert explained(text) == []


def test_the_initials_of_a_person_look_like_any_short_form() -> None:
    assert explained("Jane Smith (JS) spoke.") == [("JS", "Jane Smith")]


SIZES = (10_000, 40_000)


@pytest.mark.parametrize(
    "piece",
    ["(", ")", "[", "(AB)", "[a](", "(the “", "a" * 80 + " (AAAAAAAA) ", "AB or ", "*"],
)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    short, long = (seconds_for(piece * (size // len(piece))) for size in SIZES)

    # A shared machine is not exact; what is quadratic takes sixteen times as long.
    assert long < max(0.5, 9 * short)


def seconds_for(text: str) -> float:
    """Return the least that reading the text cost of two times."""
    costs = []
    for number in range(2):
        # Another text each time: what was found in one is remembered.
        other = text + "\n" * number
        began = time.process_time()
        definitions(other)
        costs.append(time.process_time() - began)
    return min(costs)


def test_a_line_of_ten_megabytes_and_a_bracket_without_end_are_read() -> None:
    began = time.process_time()

    assert definitions("a" * 10_000_000) == ()
    assert definitions("(" + "a b " * 1_000_000) == ()
    assert definitions("(" * 1_500_000) == ()
    assert time.process_time() - began < 30
