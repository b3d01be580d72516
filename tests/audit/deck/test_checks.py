"""Each check finds its fault, says where it is, and leaves alone what comes near."""

from pathlib import Path

import pytest

from inclusive_meetings.audit.deck.engine import about, check_names
from tests.audit.deck.made import Made, findings, named
from tests.audit.deck.planted import PLANTED


def test_a_fault_is_planted_for_every_check() -> None:
    assert sorted(PLANTED) == list(check_names())


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found_where_it_is(name: str, tmp_path: Path) -> None:
    planted = PLANTED[name]

    found = [f for f in findings(planted.faulty, tmp_path) if f.check == name]

    assert [(f.level, f.slide, f.shape) for f in found] == [
        (planted.level, planted.slide, planted.shape)
    ]
    assert found[0].what.endswith((".", "…"))


@pytest.mark.parametrize("name", PLANTED)
def test_what_only_comes_near_is_left_alone(name: str, tmp_path: Path) -> None:
    assert name not in named(PLANTED[name].fine, tmp_path)


def test_nothing_is_found_in_a_plain_deck(tmp_path: Path) -> None:
    assert findings(Made(), tmp_path) == []


@pytest.mark.parametrize("name", check_names())
def test_every_check_says_why_how_to_mend_it_and_on_what_evidence(name: str) -> None:
    said = about(name)

    for words in (said.looks_for, said.why, said.mend):
        assert words.endswith("."), words
    assert len(said.source) > 5
