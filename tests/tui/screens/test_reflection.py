"""The reflection on the screen: a way, its minutes, its place, its words."""

from functools import partial
from pathlib import Path

import pytest

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.destinations import REFLECTION
from tests.tui.at_the_screen import SIZES, Chair, on_screen, type_words, until
from tests.tui.on_the_day import words_of
from tests.workspace.agendas import sample

pytestmark = pytest.mark.slow

FALLS = (
    "---\ntitle: Falls\nstart: 10:00\n---\n## Hello\n- Time: 10 min\n\n"
    "## Families\n- Time: 20 min\n\n## Beds\n- Time: 20 min\n"
)
on_the_reflection = partial(on_screen, REFLECTION)


@pytest.mark.parametrize("size", SIZES)
def test_it_says_where_it_stands_who_speaks_and_for_how_long(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def looks(app: Chairs, pilot: Chair) -> None:
        assert "11:10, How is this meeting going for you?, 10" in words_of(app)
        assert "Who speaks: 4 from VCSOs and the public." in words_of(app)
        assert "2 minutes for each" in words_of(app)
        await pilot.press("minus", "minus", "minus")
        await pilot.pause()
        assert "TOO LITTLE: 1 minute for each." in words_of(app)
        assert "[ ] A round 11 min" in words_of(app)

    on_the_reflection(tmp_path, sample(tmp_path), looks, size)


@pytest.mark.parametrize("size", SIZES)
def test_a_way_is_put_into_an_agenda_that_has_no_time_to_reflect(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    agenda = tmp_path / "falls.md"
    agenda.write_text(FALLS)

    async def chooses(app: Chairs, pilot: Chair) -> None:
        assert "no time to reflect yet" in words_of(app)
        assert "Nobody is listed who would speak." in words_of(app)
        await pilot.press("s", "w", "plus", "shift+up", "down", "enter")
        await until(pilot, lambda: "- Method: round\n" in agenda.read_text())
        app.news.clear()
        await pilot.pause()
        assert "[x] A round" in words_of(app)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: agenda.read_text() == FALLS)

    on_the_reflection(tmp_path, agenda, chooses, size)


def test_words_questions_who_and_place_are_kept_in_the_agenda(tmp_path: Path) -> None:
    agenda = sample(tmp_path)

    async def changes(app: Chairs, pilot: Chair) -> None:
        await pilot.press("s")
        await type_words(pilot, "We listen\n")
        await pilot.press("escape", "u")
        await type_words(pilot, "What now?\n")
        await pilot.press("escape", "w")
        await type_words(pilot, "Jo Lamb, Casa\n")
        await pilot.press("plus", "shift+up")
        await until(pilot, lambda: "- Time: 11 min" in agenda.read_text())
        assert "after “Break”" in words_of(app)
        await pilot.press("shift+down")
        await pilot.pause()

    on_the_reflection(tmp_path, agenda, changes)
    text = agenda.read_text(encoding="utf-8")
    assert "- Say: We listen\n" in text
    assert "- Question: What now?\n" in text
    assert "- Lead: Jo Lamb, Casa\n" in text
    assert text.index("## Seven months") < text.index("## How is this meeting")
