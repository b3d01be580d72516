"""Word and PowerPoint are told a language by a name that they know."""

import pytest

from inclusive_meetings.language.direction import direction
from inclusive_meetings.language.scripts import is_tag, script_of
from inclusive_meetings.writers.office_languages import KNOWN, office_language


@pytest.mark.parametrize(
    ("tag", "known"),
    [
        ("ur", "ur-PK"),
        ("pa-Guru", "pa-IN"),
        ("pa-Arab", "pa-Arab-PK"),
        ("ar", "ar-SA"),
        ("UR", "ur-PK"),
    ],
)
def test_a_language_without_a_country_gets_one(tag: str, known: str) -> None:
    assert office_language(tag) == known


@pytest.mark.parametrize("tag", ["en-GB", "bn-IN", "pa-Arab-PK", "es-419", "tlh", ""])
def test_what_has_a_country_or_is_not_known_stays(tag: str) -> None:
    assert office_language(tag) == tag


@pytest.mark.parametrize("tag", KNOWN)
def test_the_name_has_the_same_direction_and_letters(tag: str) -> None:
    known = office_language(tag)

    assert is_tag(known)
    assert direction(known) == direction(tag)
    assert script_of(tag) in {script_of(known), ""}
