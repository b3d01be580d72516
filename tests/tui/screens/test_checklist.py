"""The checklist on the screen: every key, at every size, with the file looked at."""

from pathlib import Path

import pytest

from inclusive_meetings.readers.checklist_file import checklist_path
from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.destinations import CHECK
from inclusive_meetings.tui.dialogs.barrier import BarrierForm
from tests.tui.at_the_screen import SIZES, Chair, Doing, on_screen, text_of, type_words
from tests.workspace.agendas import sample

pytestmark = pytest.mark.slow


def on_the_checklist(
    folder: Path, doing: Doing, size: tuple[int, int] = SIZES[0]
) -> str:
    """Do something on the screen, and return the file that is kept then."""
    agenda = sample(folder)
    on_screen(CHECK, folder, agenda, doing, size)
    path = checklist_path(agenda)
    return path.read_text(encoding="utf-8") if path.exists() else ""


async def answer(pilot: Chair, key: str, words: str) -> None:
    await pilot.press(key)
    await pilot.pause()
    await type_words(pilot, words)
    await pilot.press("enter")
    await pilot.pause()


@pytest.mark.parametrize("size", SIZES)
def test_lines_stand_with_sign_and_word_under_their_titles(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def looks(app: Chairs, pilot: Chair) -> None:
        assert "Early, while anything can still change" in text_of(app)
        assert "[ ] Not done: Invite people" in text_of(app)
        assert "Asked late, people can only nod." in text_of(app) or size[1] < 24
        await answer(pilot, "d", "Jo Lamb")
        assert "[x] Done: Invite people" in text_of(app)
        assert "1 done, " in text_of(app)

    kept = on_the_checklist(tmp_path, looks, size)
    assert "- line: invited-early\n    state: done\n    by: Jo Lamb" in kept
    assert "done-on: 2026-11-23" in kept


def test_the_name_is_there_again_and_undo_takes_each_key_back(tmp_path: Path) -> None:
    async def twice(app: Chairs, pilot: Chair) -> None:
        await answer(pilot, "d", "Jo Lamb")
        await pilot.press("down")
        await answer(pilot, "d", "")
        assert "2 done, " in text_of(app)
        await pilot.press("ctrl+z")
        await pilot.pause()
        assert "1 done, " in text_of(app)
        await pilot.press("ctrl+z", "ctrl+y")
        await pilot.pause()
        assert "1 done, " in text_of(app)

    assert on_the_checklist(tmp_path, twice).count("by: Jo Lamb") == 1


def test_not_needed_wants_a_reason(tmp_path: Path) -> None:
    async def no_reason(app: Chairs, pilot: Chair) -> None:
        await pilot.press("x", "enter")
        await pilot.pause()
        assert "Nothing is written yet" in text_of(app)
        await pilot.press("escape")
        await answer(pilot, "x", "all know each other")
        assert "[-] Not needed: Invite people" in text_of(app)
        assert "1 not needed." in text_of(app)

    kept = on_the_checklist(tmp_path, no_reason)
    assert "state: not needed\n    reason: all know each other" in kept


def test_who_and_by_when_are_written_in_words_people_use(tmp_path: Path) -> None:
    async def plans(app: Chairs, pilot: Chair) -> None:
        await answer(pilot, "w", "Ana Pop")
        await answer(pilot, "u", "soon")
        assert "“soon” is no day" in text_of(app)
        await answer(pilot, "ctrl+u", "2 December 2026")
        assert "Ana Pop, by Wednesday 2 December" in text_of(app)
        await answer(pilot, "d", "")
        await pilot.press("n")
        await pilot.pause()
        assert "0 done, " in text_of(app)

    kept = on_the_checklist(tmp_path, plans)
    assert "by: Ana Pop" in kept
    assert "until: 2026-12-02" in kept
    assert "done-on" not in kept


def test_own_lines_and_what_stops_people_are_written_down(tmp_path: Path) -> None:
    async def adds(app: Chairs, pilot: Chair) -> None:
        await answer(pilot, "a", "Ask [the] mosque")
        await answer(pilot, "b", "Letters only in English")
        await pilot.press("end")
        await pilot.pause()
        assert "[ ] Not done: Ask [the] mosque" in text_of(app)
        assert "Letters only in English  still there" in text_of(app)
        await pilot.press("home", "d")
        await pilot.pause()
        assert "Go to a line first" in text_of(app)

    kept = on_the_checklist(tmp_path, adds)
    assert "do: Ask [the] mosque" in kept
    assert "- barrier: Letters only in English" in kept


def test_what_somebody_else_writes_stays(tmp_path: Path) -> None:
    path = checklist_path(sample(tmp_path))
    ours = "# ours\nlines:\n  - line: two-or-more   # both said yes\n    state: done\n"
    path.write_text(ours, encoding="utf-8")

    async def both(app: Chairs, pilot: Chair) -> None:
        assert "[!] Marked done, but nobody is named: " in text_of(app)
        theirs = ours + "    by: Ana Pop\n"
        path.write_text(theirs, encoding="utf-8")
        await answer(pilot, "d", "Jo Lamb")

    kept = on_the_checklist(tmp_path, both)
    assert kept.startswith(ours + "    by: Ana Pop\n")
    assert "line: invited-early" in kept


def test_a_file_that_cannot_be_read_says_so_and_stays(tmp_path: Path) -> None:
    path = checklist_path(sample(tmp_path))
    path.write_text("lines: [", encoding="utf-8")

    async def looks(app: Chairs, pilot: Chair) -> None:
        assert "dementia-pathway.checklist.yaml" in text_of(app)
        await pilot.press("d", "n", "x", "w", "u")

    assert on_the_checklist(tmp_path, looks) == "lines: ["


@pytest.mark.parametrize("size", SIZES)
def test_what_stops_people_gets_who_mends_it_by_when_and_how_it_stands(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    register = sample(tmp_path).parent / "private" / "dementia-pathway" / "risks.csv"

    async def plans(app: Chairs, pilot: Chair) -> None:
        await answer(pilot, "b", "Letters only in English")
        await pilot.press("end")
        await answer(pilot, "w", "Jo Lamb")
        await answer(pilot, "u", "2 December 2026")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, BarrierForm)
        app.screen.query_one("#doing").focus()
        await type_words(pilot, "A letter in Urdu")
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("d")
        await pilot.pause()
        assert "mended" in text_of(app)
        await pilot.press("r")
        await pilot.pause()
        assert "Letters only in English" in register.read_text(encoding="utf-8")
        await pilot.press("ctrl+z")
        await pilot.pause()

    kept = on_the_checklist(tmp_path, plans, size)
    assert "owner: Jo Lamb" in kept
    assert "until: 2026-12-02" in kept
    assert "doing: A letter in Urdu" in kept
    assert "state: mended" not in kept


def test_what_cannot_be_mended_has_a_reason(tmp_path: Path) -> None:
    async def cannot(_: Chairs, pilot: Chair) -> None:
        await answer(pilot, "b", "The lift is broken")
        await pilot.press("end")
        await answer(pilot, "x", "The owner says no")

    kept = on_the_checklist(tmp_path, cannot)
    assert "state: cannot" in kept
    assert "because: The owner says no" in kept
