"""The formulas, worked out by hand."""

from math import isclose

import pytest

from inclusive_meetings.language.plainness.scores import (
    flesch_kincaid,
    smog,
    words_per_sentence,
)


@pytest.mark.parametrize(
    ("long_words", "sentences", "grade"),
    [
        (0, 30, 3.1291),
        (100, 30, 13.5591),  # 1.0430 x 10 + 3.1291
        (49, 30, 10.4301),  # 1.0430 x 7 + 3.1291
        (12, 10, 9.3871),  # 12 in 10 are 36 in 30: 1.0430 x 6 + 3.1291
        (32, 60, 7.3011),  # 32 in 60 are 16 in 30: 1.0430 x 4 + 3.1291
    ],
)
def test_smog_is_what_its_formula_gives(
    long_words: int, sentences: int, grade: float
) -> None:
    found = smog(long_words, sentences)

    assert found is not None
    assert isclose(found, grade)


def test_nine_sentences_are_too_few_for_smog() -> None:
    assert smog(5, 9) is None
    assert smog(5, 10) is not None


def test_flesch_kincaid_is_what_its_formula_gives() -> None:
    # 0.39 x 100 / 5 = 7.8; 11.8 x 150 / 100 = 17.7; 7.8 + 17.7 - 15.59 = 9.91
    found = flesch_kincaid(words=100, sentences=5, syllables=150)

    assert found is not None
    assert isclose(found, 9.91)


def test_99_words_are_too_few_for_flesch_kincaid() -> None:
    assert flesch_kincaid(words=99, sentences=5, syllables=150) is None


def test_no_sentence_has_no_length() -> None:
    assert words_per_sentence(0, 0) == 0
    assert words_per_sentence(30, 4) == 7.5
