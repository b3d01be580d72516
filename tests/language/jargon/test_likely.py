"""The words that most likely need explaining come first in the list."""

import math
import re
from pathlib import Path

import pytest

from inclusive_meetings.language.jargon.likely import (
    NUMBERS,
    likely,
    likely_by,
    traits,
    weights,
)
from inclusive_meetings.model.jargon import JargonKind
from tests.language.jargon.found import jargon

LEARNER = Path(__file__).parents[2] / "benchmarks" / "jargon" / "learn.py"


def test_letters_are_likelier_than_a_pair_of_words_that_no_list_has() -> None:
    letters = likely("XQZ", JargonKind.ACRONYM, 1, is_known=False)
    pair = likely("odd thing", JargonKind.TERM, 1, is_known=False)

    assert 0 < pair < letters < 1


def test_a_word_that_comes_again_is_likelier_than_one_that_stands_once() -> None:
    once, often = (
        likely("outturn", JargonKind.TERM, times, is_known=False) for times in (1, 4)
    )

    assert once < often


def test_of_two_like_words_the_likelier_comes_first() -> None:
    paper = "The XQZ met. Matters arising: the risk register, and the odd-job fund."

    found = [word.form for word in jargon(f"{paper} The ABX and the CDX.")]

    assert found[:3] == ["ABX", "CDX", "XQZ"]


def test_every_trait_that_a_word_can_have_has_a_number_and_no_other_has() -> None:
    words = [("XQZ", False), ("ICB", True), ("outturn", False), ("two words", False)]
    words += [("risk register", False), ("lettings", False)]
    possible = {
        name
        for form, known in words
        for kind in JargonKind
        for times in (1, 2)
        for name in traits(form, kind, times, is_known=known)
    }

    assert set(weights()) == possible


def test_a_chance_is_what_a_logistic_regression_says() -> None:
    assert likely_by({"a": 1.0, "b": -2.0}, {"a": 3.0, "b": 1.0}) == pytest.approx(
        1 / (1 + math.exp(-1.0))
    )
    assert likely_by({}, {"unknown": 1.0}) == pytest.approx(0.5)


def test_the_numbers_name_the_script_that_learns_them_again() -> None:
    named = re.search(r"python -m ([\w.]+)", NUMBERS.read_text(encoding="utf-8"))

    assert named
    assert LEARNER.as_posix().endswith(f"{named[1].replace('.', '/')}.py")
    assert LEARNER.exists()
