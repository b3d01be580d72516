"""What is in English and what is not, and words of two scripts."""

import pytest

from inclusive_meetings.language.scripts_in_text import script_of_text
from inclusive_meetings.language.which_language import looks_english, mixed_words

OTHERS = {
    "Welsh": "Mae croeso i bawb ddod i wrando ar y drafodaeth am y gwasanaethau lleol ",
    "Polish": "Spotkanie odbywa się w sali na parterze i każdy może zabrać głos ",
    "Somali": "Kulanku wuxuu ka dhacayaa qolka hoose qof walbana wuu hadli karaa ",
    "Urdu": "ملاقات نیچے والے کمرے میں ہوگی اور ہر کوئی بات کر سکتا ہے ",
}
TABLE = (
    "Staff budget, actual variance: housing 12, highways 14, schools 9, planning 3,"
    " procurement 5, safeguarding 7, commissioning 8, training 2, equipment 6. "
) * 8


@pytest.mark.parametrize("language", OTHERS)
def test_another_language_is_told_from_english(language: str) -> None:
    assert not looks_english(OTHERS[language] * 12)


def test_a_table_in_english_is_english() -> None:
    assert looks_english(TABLE)


def test_a_few_words_may_be_english() -> None:
    assert looks_english(OTHERS["Welsh"])


def test_words_of_two_scripts_are_found_and_greek_letters_in_science_are_not() -> None:
    text = "The \u0425QZ, a caf\u00e9, TNF\u03b1 and \u039certon."

    assert [word.group() for word in mixed_words(text)] == ["\u0425QZ", "\u039certon"]


def test_a_half_and_a_raised_number_are_letters_of_no_script() -> None:
    assert script_of_text("3½ m²") == "LATIN"
    assert script_of_text("2½") == ""
