"""Syllables as people say them, for at least 95 in 100 words of meetings."""

import pytest

from inclusive_meetings.language.plainness.syllables import syllables
from tests.language.plainness.counted_words import COUNTED

SPOKEN = {word: count for count, words in COUNTED.items() for word in words.split()}


def test_there_are_enough_words_to_say_so() -> None:
    assert len(SPOKEN) >= 200


def test_at_least_95_in_100_words_are_counted_right() -> None:
    wrong = {word for word, count in SPOKEN.items() if syllables(word) != count}

    assert len(wrong) <= 0.05 * len(SPOKEN), wrong


def test_almost_no_short_word_is_taken_for_long_or_long_for_short() -> None:
    wrong = {
        word for word, count in SPOKEN.items() if (syllables(word) >= 3) != (count >= 3)
    }

    assert len(wrong) <= 0.02 * len(SPOKEN), wrong


@pytest.mark.parametrize(
    ("word", "count"),
    [("ICB", 3), ("NHS", 3), ("GPs", 2), ("WHY", 1), ("2026", 1), ("10:30", 1)],
)
def test_short_forms_are_spelled_out_and_figures_count_once(
    word: str, count: int
) -> None:
    assert syllables(word) == count


def test_an_invisible_character_hides_no_syllable() -> None:
    assert syllables("com\u200bmit\u00adtee") == syllables("committee") == 3


@pytest.mark.parametrize("word", ["", "—", "ß", "żółw", "日本", "'", "x" * 100_000])
def test_any_word_has_at_least_one(word: str) -> None:
    assert syllables(word) == 1
