"""The venue on the screen: every key, at every size, with the file looked at."""

from functools import partial
from pathlib import Path

import pytest
from textual.widgets import Input

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.destinations import VENUE
from inclusive_meetings.tui.dialogs.venues import VenuesBox
from inclusive_meetings.tui.widgets.rows import Rows
from tests.tui.at_the_screen import SIZES, Chair, on_screen, text_of, type_words, until
from tests.workspace.agendas import sample

pytestmark = pytest.mark.slow

on_the_venue = partial(on_screen, VENUE)


def hall(folder: Path) -> Path:
    return sample(folder).parent / "venues" / "khidmat-hall.yaml"


@pytest.mark.parametrize("size", SIZES)
def test_not_checked_never_looks_like_yes(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def looks(app: Chairs, pilot: Chair) -> None:
        assert "[✓] yes: Is the way from the bus stop" in text_of(app)
        assert "Khidmat Hall: " in text_of(app)
        assert "not checked" in text_of(app)
        await pilot.press("down", "down")
        await pilot.pause()
        assert "▶ [?] not checked: Does the last bus" in text_of(app)

    on_the_venue(tmp_path, sample(tmp_path), looks, size)


KEYS = [
    ("n", 'answer: "no"', True),
    ("x", "step-free-route: not needed", False),
    ("u", "step-free-route: not checked", False),
]


@pytest.mark.parametrize(("key", "written", "asks"), KEYS)
def test_one_key_answers_and_undo_takes_it_back(
    tmp_path: Path, key: str, written: str, *, asks: bool
) -> None:
    path = hall(tmp_path)
    before = path.read_text(encoding="utf-8")

    async def answers(_: Chairs, pilot: Chair) -> None:
        await pilot.press(key)
        if asks:
            await type_words(pilot, "Jo Lamb")
            await pilot.press("enter")
        await until(pilot, lambda: written in path.read_text(encoding="utf-8"))
        now = path.read_text(encoding="utf-8")
        assert ("checked-by: Jo Lamb" in now) is asks
        assert now.count("\n") - before.count("\n") == (3 if asks else 0)
        await pilot.press("ctrl+z")
        assert path.read_text(encoding="utf-8") == before

    on_the_venue(tmp_path, sample(tmp_path), answers)


def test_the_name_is_asked_once_and_a_yes_says_who_and_when(tmp_path: Path) -> None:
    path = hall(tmp_path)

    async def twice(app: Chairs, pilot: Chair) -> None:
        await pilot.press("w")
        await type_words(pilot, "Jo Lamb")
        await pilot.press("enter", "down", "down", "y")
        await pilot.pause()
        assert "▶ [?] not checked" in text_of(app)
        await pilot.press("backspace")
        await pilot.pause()
        assert "▶ [✓] yes: Does the last bus" in text_of(app)
        assert "Jo Lamb, 23 November 2026" in text_of(app)
        await pilot.press("m")
        await type_words(pilot, "At 22:40")
        await pilot.press("enter")
        await pilot.pause()
        assert "At 22:40" in text_of(app)

    on_the_venue(tmp_path, sample(tmp_path), twice)
    assert "note: At 22:40" in path.read_text(encoding="utf-8")


def test_a_yes_that_nobody_looked_at_says_so(tmp_path: Path) -> None:
    path = hall(tmp_path)
    text = path.read_text(encoding="utf-8").replace("checked-by: Gareth Pryce\n", "")
    path.write_text(text, encoding="utf-8")

    async def looks(app: Chairs, _: Chair) -> None:
        assert "[!] yes, but nobody is named who looked: Is the way" in text_of(app)
        assert "treat them as not checked" in " ".join(text_of(app).split())

    on_the_venue(tmp_path, sample(tmp_path), looks)


def test_a_place_is_described_where_the_agenda_has_none(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    agenda.write_text("---\ntitle: Falls\n---\n## Hello\n- Time: 10 min\n")

    async def adds(app: Chairs, pilot: Chair) -> None:
        assert "A begins, with the name of the place." in text_of(app)
        await pilot.press("y", "a")
        await type_words(pilot, "Old Mill")
        await pilot.press("enter")
        await until(pilot, lambda: "venues/old-mill.yaml" in agenda.read_text())
        assert "Old Mill: 0 yes" in text_of(app)
        await pilot.press("down", "x")
        await pilot.pause()
        assert "1 not needed." in text_of(app)

    on_the_venue(tmp_path, agenda, adds)
    assert "not needed" in (tmp_path / "venues" / "old-mill.yaml").read_text()


def test_another_place_is_answered_while_the_meeting_stays_where_it_is(
    tmp_path: Path,
) -> None:
    agenda = sample(tmp_path)
    before, chosen = agenda.read_bytes(), hall(tmp_path).read_bytes()
    other = agenda.parent / "venues" / "old-mill.yaml"

    async def answers(app: Chairs, pilot: Chair) -> None:
        await pilot.press("a")
        await type_words(pilot, "Old Mill")
        await pilot.press("enter")
        await until(pilot, lambda: "Old Mill: 0 yes" in text_of(app))
        shown = " ".join(text_of(app).split())
        assert "The meeting is not there: O shows the next place." in shown
        await pilot.press("x")
        await until(pilot, lambda: "not needed" in other.read_text(encoding="utf-8"))
        await pilot.press("ctrl+z")
        await until(pilot, lambda: "not needed" not in other.read_text())
        for _ in range(5):
            if "Khidmat Hall:" in text_of(app):
                break
            await pilot.press("o")
            await pilot.pause()
        assert "Khidmat Hall:" in text_of(app)
        assert "The meeting is not there" not in text_of(app)

    on_the_venue(tmp_path, agenda, answers)
    assert (agenda.read_bytes(), hall(tmp_path).read_bytes()) == (before, chosen)


@pytest.mark.parametrize("size", SIZES)
def test_places_stand_side_by_side_and_a_number_chooses_one(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    agenda = sample(tmp_path)

    async def chooses(app: Chairs, pilot: Chair) -> None:
        await pilot.press("c")
        await pilot.pause()
        assert isinstance(app.screen, VenuesBox)
        assert "[chosen now]" in text_of(app)
        assert "not checked" in text_of(app)
        second = app.screen.shown[1]
        await pilot.press("2")
        await until(
            pilot, lambda: f"where: {second.place.file}" in agenda.read_text("utf-8")
        )
        await pilot.press("ctrl+g", "a", "ctrl+z")
        await until(
            pilot, lambda: "where: venues/khidmat-hall" in agenda.read_text("utf-8")
        )

    on_the_venue(tmp_path, agenda, chooses, size)


def test_the_way_there_is_written_on_a_form_and_undone(tmp_path: Path) -> None:
    path = hall(tmp_path)
    before = path.read_text(encoding="utf-8")

    async def writes(app: Chairs, pilot: Chair) -> None:
        await pilot.press("f")
        await pilot.pause()
        app.screen.query_one("#website").focus()
        await type_words(pilot, "hall.example")
        await pilot.press("escape")
        await until(pilot, lambda: "hall.example" in path.read_text("utf-8"))
        await pilot.press("ctrl+z")
        await until(pilot, lambda: path.read_text("utf-8") == before)

    on_the_venue(tmp_path, sample(tmp_path), writes)


def test_a_place_without_a_name_is_refused_in_words(tmp_path: Path) -> None:
    path = hall(tmp_path)
    before = path.read_text(encoding="utf-8")

    async def clears(app: Chairs, pilot: Chair) -> None:
        await pilot.press("f")
        await pilot.pause()
        app.screen.query_one("#name", Input).value = ""
        await until(pilot, lambda: "Write what people call the place" in text_of(app))
        assert path.read_text("utf-8") == before

    on_the_venue(tmp_path, sample(tmp_path), clears)


def test_an_answer_goes_on_to_the_next_question_and_undo_comes_back(
    tmp_path: Path,
) -> None:
    async def goes_on(app: Chairs, pilot: Chair) -> None:
        rows = app.screen.query_one("#lines", Rows)
        await pilot.press("w", *"Jo", "enter")
        await pilot.pause()
        begins = rows.highlighted
        await pilot.press("u")
        await pilot.pause()
        after = rows.highlighted
        assert begins is not None
        assert after is not None
        assert after > begins
        assert "▶ [?]" in text_of(app)
        await pilot.press("x", "backspace", "x")
        await pilot.pause()
        assert rows.highlighted != after
        await pilot.press("ctrl+z")
        await until(pilot, lambda: rows.highlighted == after)

    on_the_venue(tmp_path, sample(tmp_path), goes_on)


def test_the_place_that_the_agenda_names_is_offered(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    agenda.write_text("---\ntitle: Falls\nwhere: The mosque\n---\n## Hello\n")

    async def adds(app: Chairs, pilot: Chair) -> None:
        await pilot.press("a", "enter")
        await until(pilot, lambda: "The mosque: 0 yes" in text_of(app))

    on_the_venue(tmp_path, agenda, adds)
