"""The same letters with other capitals are one word, unless somebody says otherwise."""

from dataclasses import replace

from tests.language.jargon.found import jargon, one
from tests.samples import ICB

TWO_MEANINGS = (
    "The Tea Zone (TeZ) is new. The Towns and Estates Zone (TEZ) is old. TeZ, TEZ."
)


def test_letters_with_two_meanings_in_a_text_are_two_words() -> None:
    assert one("TeZ", TWO_MEANINGS).guess == "Tea Zone"
    assert one("TEZ", TWO_MEANINGS).guess == "Towns and Estates Zone"


def test_each_has_its_own_places() -> None:
    assert len(one("TEZ", TWO_MEANINGS).appearances) == 2


def test_letters_with_one_meaning_are_one_word_however_they_are_written() -> None:
    text = "The Tea Zone (TeZ) is new. All tea zones (TEZ) are. TEZ."

    assert {word.form for word in jargon(text)} & {"TeZ", "TEZ"} == {"TeZ"}


def test_two_entries_of_a_glossary_are_two_words() -> None:
    other = replace(ICB, id="ours-1", term="IcB")
    found = jargon("The ICB met. The IcB ate.", terms=(ICB, other))

    assert {word.term for word in found} == {ICB, other}
