"""The five example agendas are built whole."""

from pathlib import Path

import pytest

from inclusive_meetings.build.choices import Choices
from inclusive_meetings.build.pack import pack
from inclusive_meetings.workspace.opening.opened import open_meeting
from inclusive_meetings.workspace.pack_making.building import prepared

AGENDAS = sorted((Path(__file__).parent.parent.parent / "agendas").glob("*.md"))
EXAMPLES = [path for path in AGENDAS if path.stem != "README"]


def test_there_are_five_examples() -> None:
    assert len(EXAMPLES) == 5


@pytest.mark.parametrize("agenda", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_makes_every_part_in_every_format(agenda: Path) -> None:
    opened = open_meeting(agenda, agenda.name)

    made = pack(prepared(opened), Choices())

    contributors = len(opened.meeting.contributors)
    assert contributors >= 1
    assert opened.warnings == ()
    decks, dates, index = 2, 1, 1
    assert len(made.files) == 14 * 3 + contributors * 3 + decks + dates + index


@pytest.mark.parametrize("agenda", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_meets_words_of_the_glossaries(agenda: Path) -> None:
    assert len(open_meeting(agenda, agenda.name).words) >= 5
