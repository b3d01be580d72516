"""Which way words run follows from their language, and from nothing else."""

import pytest

from inclusive_meetings.language.direction import direction

RIGHT = "ar ar-EG ckb dv fa fa-AF he prs ps sd ug ur ur-PK UR yi pa-Arab pa-arab-PK"


@pytest.mark.parametrize("tag", RIGHT.split())
def test_these_languages_run_from_right_to_left(tag: str) -> None:
    assert direction(tag) == "rtl"


@pytest.mark.parametrize(
    "tag", ["", "en-GB", "ne", "pa", "pa-Guru", "so", "pl", "ro", "sd-Deva", "ur-Latn"]
)
def test_these_languages_run_from_left_to_right(tag: str) -> None:
    assert direction(tag) == "ltr"


def test_private_use_and_region_do_not_turn_a_language_round() -> None:
    assert direction("en-x-arab") == "ltr"
    assert direction("ar-Latn-x-arab") == "ltr"
