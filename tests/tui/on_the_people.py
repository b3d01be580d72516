"""The people of the sample on the screen, and the file in which they are kept."""

from functools import partial
from pathlib import Path

from inclusive_meetings.tui.destinations import PEOPLE
from tests.tui.at_the_screen import on_screen
from tests.workspace.agendas import sample

on_the_people = partial(on_screen, PEOPLE)


def people_of(folder: Path) -> Path:
    return sample(folder).parent / "people" / "dementia-pathway.yaml"
