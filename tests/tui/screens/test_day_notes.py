"""What is noted on the day of the meeting, and where it goes afterwards."""

import re
from pathlib import Path

import pytest

from inclusive_meetings.tui.app import Chairs
from tests.tui.at_the_screen import SIZES, Chair, text_of, type_words, until
from tests.tui.on_the_day import Clock, kept, on_the_day
from tests.workspace.agendas import sample

pytestmark = pytest.mark.slow


async def note_everything(app: Chairs, pilot: Chair) -> None:
    """Note an action of somebody's until a day, what stops people, and a word."""
    await pilot.press("enter", "a")
    await type_words(pilot, "Ring the hall\nJo Lamb\nsoon\n")
    await pilot.pause()
    assert "“soon” is no day" in text_of(app)
    app.news.clear()
    await pilot.press("ctrl+u")
    await type_words(pilot, "16 December 2026\nbNo bus\nuXQZ\n")
    await pilot.pause()
    app.news.clear()


def beside(agenda: Path, what: str) -> Path:
    return agenda.with_name(f"{agenda.stem}.{what}.yaml")


def test_an_action_is_kept_before_anybody_says_who_does_it(tmp_path: Path) -> None:
    async def notes(_: Chairs, pilot: Chair, __: Clock) -> None:
        await pilot.press("enter", "a")
        await type_words(pilot, "Ring the hall\n")
        await pilot.pause()
        text = kept(sample(tmp_path))
        assert "- action: Ring the hall\n    item: Welcome\n" in text

    on_the_day(tmp_path, sample(tmp_path), notes)


@pytest.mark.parametrize("size", SIZES)
def test_what_was_noted_goes_where_it_belongs(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    agenda = sample(tmp_path)

    async def passes(app: Chairs, pilot: Chair, _: Clock) -> None:
        await note_everything(app, pilot)
        await pilot.press("e")
        await pilot.pause()
        assert "3 of 3 still to be put" in text_of(app)
        said = "Ring the hall (Jo Lamb, by Wednesday 16 December 2026)"
        assert said in re.sub(r"[│\s]+", " ", text_of(app))
        await pilot.press("enter")
        await pilot.pause()
        assert "by: Jo Lamb" in beside(agenda, "checklist").read_text()
        await pilot.press("ctrl+z")
        await pilot.pause()
        assert not beside(agenda, "checklist").exists()
        await pilot.press("p")
        await pilot.pause()
        assert "0 of 3 still to be put" in text_of(app)

    on_the_day(tmp_path, agenda, passes, size)
    checklist = beside(agenda, "checklist").read_text()
    assert "do: Ring the hall" in checklist
    assert "barrier: No bus" in checklist
    assert "word: XQZ" in beside(agenda, "words").read_text()


def test_lines_are_changed_taken_away_and_copied(tmp_path: Path) -> None:
    agenda = sample(tmp_path)

    async def changes(app: Chairs, pilot: Chair, _: Clock) -> None:
        await note_everything(app, pilot)
        await pilot.press("e", "down", "o")
        await type_words(pilot, "Ana\nu2027-01-31\n")
        await pilot.press("down", "o", "d", "c")
        await until(pilot, lambda: "XQZ" not in kept(agenda))
        assert "- Ring the hall (Jo Lamb, by Wednesday 16 December 2026)" in (
            app.clipboard
        )

    on_the_day(tmp_path, agenda, changes)
    assert "owner: Ana\n    until: 2027-01-31\n" in kept(agenda)


def test_an_action_is_undone_whole(tmp_path: Path) -> None:
    async def undoes(_: Chairs, pilot: Chair, __: Clock) -> None:
        await pilot.press("a")
        await type_words(pilot, "Ring")
        await pilot.press("enter")
        await type_words(pilot, "Jo")
        await pilot.press("enter", "enter", "ctrl+z")
        await pilot.pause()
        assert kept(sample(tmp_path)) == ""

    on_the_day(tmp_path, sample(tmp_path), undoes)
