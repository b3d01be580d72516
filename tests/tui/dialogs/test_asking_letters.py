"""Letters that ask people, on the screen: copied, saved, written down as sent."""

from pathlib import Path

import pytest

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.dialogs.asking_letters import AskingBox
from tests.tui.at_the_screen import SIZES, Chair, text_of, until
from tests.tui.on_the_people import on_the_people, people_of
from tests.workspace.agendas import sample

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("size", SIZES)
def test_a_letter_is_copied_saved_and_written_down_as_sent(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    path = people_of(tmp_path)
    private = sample(tmp_path).parent / "private" / "dementia-pathway"

    async def writes(app: Chairs, pilot: Chair) -> None:
        await pilot.press("l")
        await pilot.pause()
        assert isinstance(app.screen, AskingBox)
        assert "Letter to Harjit Bains" in text_of(app)
        await pilot.press("c", "s")
        await pilot.pause()
        assert "Dear Harjit Bains" in app.clipboard
        kept = private / "letter-harjit-bains.txt"
        assert kept.read_text(encoding="utf-8") == app.clipboard
        assert "0113 496 0112" not in app.clipboard
        await pilot.press("a")
        await until(pilot, lambda: "asked-on: 2026-11-23" in path.read_text("utf-8"))
        assert "ASKED ON 2026-11-23" in text_of(app)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: "asked-on" not in path.read_text("utf-8"))

    on_the_people(tmp_path, sample(tmp_path), writes, size)


def test_letters_go_to_all_whom_nobody_asked_and_can_be_hidden(tmp_path: Path) -> None:
    path = people_of(tmp_path)
    path.write_text(
        "people:\n  - {name: Ana Pop, role: public, languages: [pl]}\n"
        "  - {name: Bo Lee, role: vcso, private: {contact: 0113 496 0009}}\n",
        encoding="utf-8",
    )

    async def writes(app: Chairs, pilot: Chair) -> None:
        await pilot.press("n")
        await pilot.pause()
        assert "Letter 1 of 2, to Ana Pop" in text_of(app)
        assert "nobody has checked a translation into Polish" in text_of(app)
        await pilot.press("n")
        await pilot.pause()
        assert "0113 496 0009" in text_of(app)
        await pilot.press("ctrl+t")
        await pilot.pause()
        assert "0113 496 0009" not in text_of(app)
        assert "Dear Bo Lee" not in text_of(app)
        await pilot.press("a")
        await until(
            pilot, lambda: path.read_text("utf-8").count("asked-on: 2026-11-23") == 2
        )
        await pilot.press("n")
        await pilot.pause()
        assert "Everybody has been asked." in text_of(app)

    on_the_people(tmp_path, sample(tmp_path), writes)
