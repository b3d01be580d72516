"""A name whose first letters spell an acronym of the same texts may explain it."""

from inclusive_meetings.model.jargon import JargonState
from tests.language.jargon.found import one


def test_a_name_that_spells_the_letters_elsewhere_explains_them() -> None:
    word = one("RTS", "The Rural Transport Strategy is new. Nobody read the RTS.")

    assert word.state is JargonState.EXPLAINED
    assert word.guess == "Rural Transport Strategy"


def test_small_words_of_a_name_may_be_spelled_or_not() -> None:
    with_them = one("DoH", "The Department of Health wrote. The DoH pays.")
    without = one("BHF", "The Board for Health and Food met. The BHF pays.")

    assert with_them.state is without.state is JargonState.EXPLAINED


def test_two_letters_with_a_name_elsewhere_are_a_guess_and_no_meaning() -> None:
    word = one("RP", "The Rural Partnership met. Nobody asked the RP.")

    assert word.state is JargonState.NOT_EXPLAINED
    assert word.guess == "Rural Partnership"


def test_a_name_that_has_the_letters_in_it_explains_nothing() -> None:
    word = one("RTS", "The RTS Transport Scheme began.")

    assert word.state is JargonState.NOT_EXPLAINED


def test_two_letters_behind_the_word_that_stands_before_a_name_are_explained() -> None:
    text = "Otterton Rural Partnership met. Nobody asked Otterton RP, or the RP."
    word = one("RP", text)

    assert word.state is JargonState.EXPLAINED
    assert word.guess == "Rural Partnership"


def test_two_letters_behind_another_word_are_not() -> None:
    text = "Otterton Rural Partnership met. Nobody asked Ambleford RP, or the RP."

    assert one("RP", text).state is JargonState.NOT_EXPLAINED
