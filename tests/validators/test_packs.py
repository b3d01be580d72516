"""Judges from outside find no error in any file of the five example packs.

Nor in those of meetings in a language that our sentences are not in.
"""

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

from inclusive_meetings.build.choices import Choices
from inclusive_meetings.build.pack import pack
from inclusive_meetings.workspace.opening.opened import open_meeting
from inclusive_meetings.workspace.pack_making.building import prepared
from tests.validators import tools
from tests.validators.hard_agendas import HARD

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1500)]
AGENDAS = Path(__file__).parent.parent.parent / "agendas"
IN_OTHER_LANGUAGES = ("urdu", "welsh")


@cache
def contents() -> tuple[tuple[str, bytes], ...]:
    """Return every file of every example pack, once however often it is in them."""
    made = {}
    folder = Path(mkdtemp())
    for name in IN_OTHER_LANGUAGES:
        (folder / f"{name}.md").write_text(HARD[name], encoding="utf-8")
    for agenda in [*sorted(AGENDAS.glob("*-*.md")), *sorted(folder.iterdir())]:
        opened = open_meeting(agenda, agenda.name)
        for name, content in pack(prepared(opened), Choices()).files.items():
            made[f"{agenda.stem}-{name.replace('/', '-')}"] = content
    return tuple(made.items())


def files(folder: Path, *suffixes: str) -> list[Path]:
    """Write the files of these kinds into the folder and return them."""
    chosen = []
    for name, content in contents():
        if name.endswith(suffixes):
            path = folder / name
            path.write_bytes(content)
            chosen.append(path)
    assert len(chosen) >= 5
    return chosen


def test_every_page_is_accessible_in_light_and_dark_and_on_a_phone(
    tmp_path: Path,
) -> None:
    tools.need_axe()

    assert tools.axe(files(tmp_path, ".html")) == []


def test_every_page_is_right_html(tmp_path: Path) -> None:
    tools.need_vnu()

    assert tools.vnu(files(tmp_path, ".html")) == []


def test_every_word_and_powerpoint_file_follows_its_schema(tmp_path: Path) -> None:
    tools.need_ooxml()

    assert tools.ooxml(files(tmp_path, ".docx", ".pptx")) == []
