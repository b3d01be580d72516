"""Which of its meanings a word has in an agenda is chosen line by line."""

from pathlib import Path

import pytest

from tests.plain.at_the_line import falls, joined, said

AGENDA = """\
---
title: Falls
---
## Hello
- Time: 10 min

The PA comes as well.
"""


def test_a_meaning_is_chosen_and_the_finding_is_gone(tmp_path: Path) -> None:
    agenda = falls(tmp_path, AGENDA)

    told = joined(said(tmp_path, ["words", "which 1 2", "back", "found"], agenda))

    assert "“PA” means here: " in told
    assert "use:" in agenda.read_text(encoding="utf-8")
    assert "“PA” can mean" not in told.partition("means here")[2]


def test_where_no_word_has_several_it_says_so(tmp_path: Path) -> None:
    agenda = falls(tmp_path, AGENDA.replace("The PA comes", "Ana comes"))

    told = joined(said(tmp_path, ["words", "which"], agenda))

    assert "No word here has several meanings." in told


@pytest.mark.parametrize("leaves", ["back", "stop"])
def test_a_meaning_that_was_given_is_kept_by_whoever_leaves_the_next_question(
    tmp_path: Path, leaves: str
) -> None:
    agenda = falls(tmp_path, AGENDA.replace("The PA", "The HHSRS"))

    told = joined(said(tmp_path, ["words", "meaning 1", "A bus.", leaves], agenda))

    ours = tmp_path / "glossaries" / "ours.yaml"
    assert "Who says so?" in told
    assert "A bus." in ours.read_text(encoding="utf-8")
