"""A sentence that says what a term means explains it, wherever it stands."""

import pytest

from inclusive_meetings.language.jargon.glosses import LONGEST
from inclusive_meetings.model.jargon import JargonState
from tests.language.jargon.found import one

ASKED = "The board asked for triage. "


@pytest.mark.parametrize(
    "sentence",
    [
        "By triage, we mean deciding who is seen first.",
        "By “triage” we mean deciding who is seen first.",
        "**Triage** means deciding who is seen first.",
        "Triage is when a nurse decides who is seen first.",
        "Triage is the process of deciding who is seen first.",
        "Triage refers to deciding who is seen first.",
        "We use triage, that is, a nurse decides who is seen first.",
        "We use triage, i.e. a nurse decides who is seen first.",
        "We use triage (a nurse decides who is seen first).",
        "We use triage, which means a nurse decides who is seen first.",
        "We use triage - i.e. a nurse decides who is seen first.",
        "We use triage where nurses decide who is seen first.",
        "We use triage, which can either be on the telephone or at the door.",
        "We use triage \\(a nurse decides who is seen first\\).",
        "We use triage in West Kirkdale, which sets out who is seen first.",
        "The triage score describes how soon someone is seen.",
        "The purpose of triage is to see first who needs it most.",
        "A nurse does the first sorting (triage) at the door.",
    ],
)
def test_a_sentence_explains_a_term_of_whole_words(sentence: str) -> None:
    word = one("triage", f"{ASKED}{sentence}")

    assert word.state is JargonState.EXPLAINED


@pytest.mark.parametrize(
    "sentence",
    [
        "Triage is a priority.",
        "Triage – see item 4.",
        "We lack triage, which means that people wait.",
        "Triage means that we wait.",
        "We use triage where possible.",
        "We use triage where the clinic is full.",
        "We use triage - see item 4.",
        "We want a triage that is used at night.",
        "We asked for triage, that is extremely helpful.",
        "They gave us forms with documents (triage).",
        "Good triage means the clinic can close at six.",
        "We use triage (see item 4).",
        "The purpose of the triage review is to save money.",
        "We pay for nurses (triage, wards).",
    ],
)
def test_a_sentence_that_only_speaks_of_a_term_explains_nothing(sentence: str) -> None:
    word = one("triage", f"{ASKED}{sentence}")

    assert word.state is JargonState.NOT_EXPLAINED


def test_the_words_that_explain_are_told() -> None:
    text = "We asked. By triage, we mean deciding who is seen first. That helps."

    assert one("triage", text).guess == "By triage, we mean deciding who is seen first"


def test_a_full_stop_of_an_abbreviation_ends_no_explanation() -> None:
    word = one("triage", f"{ASKED}We use triage, i.e. a nurse decides. Good.")

    assert word.guess == "triage, i.e. a nurse decides"


def test_of_a_long_explanation_the_beginning_is_told() -> None:
    word = one("triage", f"{ASKED}By triage, we mean {'who and ' * 40}when.")

    assert word.guess.startswith("By triage, we mean who and")
    assert word.guess.endswith(" …")
    assert len(word.guess) <= LONGEST + len(" …")


def test_what_one_paper_explains_is_explained_in_all() -> None:
    word = one("triage", ASKED, "Triage is when a nurse decides who is seen first.")

    assert word.state is JargonState.EXPLAINED
    assert len(word.appearances) == 2


def test_letters_are_not_explained_by_what_they_do() -> None:
    word = one("XQZ", "The XQZ is the process that pays. The XQZ refers to rules.")

    assert word.state is JargonState.NOT_EXPLAINED
