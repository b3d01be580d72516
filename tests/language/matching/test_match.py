"""Terms are found as people write them, and nothing else is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_meetings.language.matching.match import Matcher
from inclusive_meetings.model.glossary import Sense, Term
from tests.samples import at


def term(words: str, *forms: str, expansion: str = "") -> Term:
    """Return a term with one meaning."""
    return Term(words, words, (Sense("A meaning.", expansion),), at(), forms=forms)


TERMS = (
    term("ICB", expansion="Integrated Care Board"),
    term("AIM"),
    term("A&E"),
    term("D2A"),
    term("discharge"),
    term("discharge to assess"),
    term("co-production"),
    term("carer's assessment"),
    term("community"),
    term("personalised care"),
    term("carer"),
    term("You said, we did"),
    term("DTOC", expansion="delayed transfer of care"),
    term("letter of intent"),
)


def found(text: str) -> list[tuple[str, str]]:
    """Return each stretch of the text that matches, with its term."""
    matches = Matcher(TERMS).matches(text)
    return [(text[m.start : m.end], m.term.term) for m in matches]


@pytest.mark.parametrize(
    ("text", "stretch", "name"),
    [
        ("the ICB met", "ICB", "ICB"),
        ("both ICBs met", "ICBs", "ICB"),
        ("the ICB's plan", "ICB", "ICB"),
        ("the ICB’s plan", "ICB", "ICB"),
        ("an integrated care board", "integrated care board", "ICB"),
        ("Integrated Care\nBoards", "Integrated Care\nBoards", "ICB"),
        ("go to A&E now", "A&E", "A&E"),
        ("(D2A)", "D2A", "D2A"),
        ("Co-production", "Co-production", "co-production"),
        ("coproduction", "coproduction", "co-production"),
        ("co production", "co production", "co-production"),
        ("carer’s assessment", "carer’s assessment", "carer's assessment"),
        ("you said, we did", "you said, we did", "You said, we did"),
        ("a carer’s view", "carer", "carer"),
        ("communities", "communities", "community"),
        ("delayed transfers of care", "delayed transfers of care", "DTOC"),
        ("two letters of intent", "letters of intent", "letter of intent"),
        ("personalized care", "personalized care", "personalised care"),
        ("discharge-to-assess", "discharge-to-assess", "discharge to assess"),
    ],
)
def test_a_term_is_found_in_the_forms_people_write(
    text: str, stretch: str, name: str
) -> None:
    assert found(text) == [(stretch, name)]


def test_the_longest_term_wins() -> None:
    assert found("discharge to assess, then discharge") == [
        ("discharge to assess", "discharge to assess"),
        ("discharge", "discharge"),
    ]


@pytest.mark.parametrize("text", ["our aim", "PICBs", "recharge", "discharge. To"])
def test_what_only_looks_like_a_term_is_left_alone(text: str) -> None:
    assert [name for _, name in found(text) if name != "discharge"] == []


def test_letters_that_change_length_in_lower_case_do_not_shift_places() -> None:
    assert found("İİİ ICB") == [("ICB", "ICB")]


@given(st.lists(st.sampled_from(["ICB", "aim", "AIM", "x", "ICBs", "-", "\n", "ß"])))
def test_single_words_agree_with_a_slow_search(words: list[str]) -> None:
    text = " ".join(words)

    slow = re.findall(r"\b(?:ICBs?|AIM)\b", text)

    assert [stretch for stretch, _ in found(text)] == slow
