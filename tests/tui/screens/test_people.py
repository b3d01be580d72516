"""The people on the screen: every key, at every size, with the file looked at."""

from pathlib import Path

import pytest
from textual.widgets import Static

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.screens.people import PeopleScreen
from tests.tui.at_the_screen import SIZES, Chair, text_of, told, type_words, until
from tests.tui.on_the_people import on_the_people, people_of
from tests.workspace.agendas import sample

pytestmark = pytest.mark.slow


def beside(app: Chairs) -> str:
    return str(app.screen.query_one("#one", Static).content)


@pytest.mark.parametrize("size", SIZES)
def test_who_was_not_asked_stands_first_and_what_is_private_can_be_hidden(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def looks(app: Chairs, pilot: Chair) -> None:
        assert "▶ Harjit Bains" in text_of(app)
        assert "NOT ASKED YET: what they eat" in text_of(app)
        assert "0113 496 0112" in beside(app)
        await pilot.press("ctrl+t")
        await pilot.pause()
        assert "0113 496 0112" not in beside(app)
        assert "what they eat" not in text_of(app)
        await pilot.press("enter")
        await pilot.pause()
        assert app.screen.query("#does")
        assert not app.screen.query("#contact")

    on_the_people(tmp_path, sample(tmp_path), looks, size)


def test_an_answer_is_written_as_it_is_typed_and_undo_takes_it_back(
    tmp_path: Path,
) -> None:
    path = people_of(tmp_path)
    before = path.read_text(encoding="utf-8")

    async def answers(app: Chairs, pilot: Chair) -> None:
        await pilot.press("enter")
        await pilot.pause()
        app.screen.query_one("#food").focus()
        await type_words(pilot, "Halal")
        await pilot.press("escape")
        await until(pilot, lambda: "food: Halal" in path.read_text(encoding="utf-8"))
        assert "NOT ASKED YET: what they want in return" in text_of(app)
        after = path.read_text(encoding="utf-8").splitlines()
        assert [line for line in before.splitlines() if line not in after] == []
        await pilot.press("ctrl+z")
        await until(pilot, lambda: path.read_text(encoding="utf-8") == before)

    on_the_people(tmp_path, sample(tmp_path), answers)


def test_what_somebody_else_wrote_meanwhile_is_kept_and_said(tmp_path: Path) -> None:
    path = people_of(tmp_path)

    async def meanwhile(app: Chairs, pilot: Chair) -> None:
        await pilot.press("enter")
        await pilot.pause()
        text = path.read_text(encoding="utf-8")
        theirs = text.replace(
            "Saath Lunch Club\n    role: vcso", "Saath\n    role: vcso"
        )
        assert theirs != text
        path.write_text(theirs, encoding="utf-8")
        await type_words(pilot, "Ours")
        await pilot.press("escape")
        await pilot.pause(0.3)
        assert "This was not kept: Somebody else changed this" in " ".join(
            text_of(app).split()
        )
        assert path.read_text(encoding="utf-8") == theirs

    on_the_people(tmp_path, sample(tmp_path), meanwhile)


def test_whom_somebody_else_adds_is_shown_without_a_key(tmp_path: Path) -> None:
    path = people_of(tmp_path)

    async def meanwhile(app: Chairs, pilot: Chair) -> None:
        with path.open("a", encoding="utf-8") as file:
            file.write("  - name: Grace Okello\n    role: vcso\n")
        await until(pilot, lambda: "Grace Okello" in text_of(app))
        assert f"Somebody else changed {path.name}." in told(app)

    on_the_people(tmp_path, sample(tmp_path), meanwhile)


def test_the_first_person_of_an_agenda_gets_a_file(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    agenda.write_text("---\ntitle: Falls\n---\n## Hello\n- Time: 10 min\n")

    async def adds(app: Chairs, pilot: Chair) -> None:
        assert "Press A to add the first person." in text_of(app)
        await pilot.press("a")
        await type_words(pilot, "Ana Pop")
        await pilot.press("enter", "up", "enter")
        await until(pilot, lambda: "people: people/falls.yaml" in agenda.read_text())
        assert "▶ Ana Pop" in text_of(app)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: "people:" not in agenda.read_text())
        assert not (tmp_path / "people" / "falls.yaml").exists()
        await pilot.press("ctrl+y")
        await until(pilot, lambda: "people: people/falls.yaml" in agenda.read_text())

    on_the_people(tmp_path, agenda, adds)
    people = (tmp_path / "people" / "falls.yaml").read_text()
    assert "- name: Ana Pop\n    role: vcso\n" in people


def test_what_somebody_is_here_how_they_are_shown_and_their_name_change_by_keys(
    tmp_path: Path,
) -> None:
    path = people_of(tmp_path)
    before = path.read_text(encoding="utf-8")

    async def changes(app: Chairs, pilot: Chair) -> None:
        await pilot.press("r", "end", "enter")
        await until(pilot, lambda: "role: note-taker" in path.read_text("utf-8"))
        assert "Harjit Bains: takes the notes." in text_of(app)
        assert "▶ Harjit Bains" in text_of(app)  # though others come first now
        await pilot.press("ctrl+z")
        await until(pilot, lambda: path.read_text("utf-8") == before)
        await pilot.press("s", "end", "enter")
        await until(pilot, lambda: "shown-as: nobody" in path.read_text("utf-8"))
        await pilot.press("c", "end")
        await type_words(pilot, " Kaur")
        await pilot.press("enter")
        await until(pilot, lambda: "name: Harjit Bains Kaur" in path.read_text("utf-8"))
        assert "Harjit Bains is called Harjit Bains Kaur now" in text_of(app)

    on_the_people(tmp_path, sample(tmp_path), changes)


def test_the_agenda_takes_a_new_name_too_and_one_key_takes_both_back(
    tmp_path: Path,
) -> None:
    agenda, path = sample(tmp_path), people_of(tmp_path)
    before = agenda.read_text("utf-8"), path.read_text("utf-8")
    lead = "- Lead: Harjit Bains Kaur, Saath Lunch Club"

    def as_they_were() -> bool:
        return (agenda.read_text("utf-8"), path.read_text("utf-8")) == before

    async def changes(app: Chairs, pilot: Chair) -> None:
        await pilot.press("c", "end")
        await type_words(pilot, " Kaur")
        await pilot.press("enter")
        await until(pilot, lambda: agenda.read_text("utf-8").count(lead) == 2)
        assert "Kaur now, also here: item 1, 10:10; item 5" in text_of(app)
        await pilot.press("ctrl+z")
        await until(pilot, as_they_were)
        await pilot.press("ctrl+y")
        await until(pilot, lambda: agenda.read_text("utf-8").count(lead) == 2)
        assert "name: Harjit Bains Kaur" in path.read_text("utf-8")

        await pilot.press("ctrl+g", "a", "plus", "ctrl+g", "p", "ctrl+z")
        await pilot.pause()
        assert "The agenda was changed on another screen since." in text_of(app)
        assert "name: Harjit Bains Kaur" in path.read_text("utf-8")
        await pilot.press("ctrl+g", "a", "ctrl+z", "ctrl+g", "p", "ctrl+z")
        await until(pilot, as_they_were)

    on_the_people(tmp_path, agenda, changes)


def test_the_checklist_takes_a_new_name_too_and_one_key_takes_all_back(
    tmp_path: Path,
) -> None:
    agenda, path = sample(tmp_path), people_of(tmp_path)
    checklist = agenda.with_name(f"{agenda.stem}.checklist.yaml")
    ours = "lines:\n- line: needs-asked\n  state: done\n  by: Harjit Bains\n"
    checklist.write_text(ours, encoding="utf-8")
    before = agenda.read_text("utf-8"), path.read_text("utf-8")

    async def changes(app: Chairs, pilot: Chair) -> None:
        await pilot.press("c", "end")
        await type_words(pilot, " Kaur")
        await pilot.press("enter")
        await until(pilot, lambda: "by: Harjit Bains Kaur" in checklist.read_text())
        assert checklist.name in told(app)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: checklist.read_text() == ours)
        await until(
            pilot,
            lambda: (agenda.read_text("utf-8"), path.read_text("utf-8")) == before,
        )

    on_the_people(tmp_path, agenda, changes)


def test_somebody_is_taken_away_and_comes_back(tmp_path: Path) -> None:
    path = people_of(tmp_path)
    before = path.read_text(encoding="utf-8")

    async def goes(app: Chairs, pilot: Chair) -> None:
        await pilot.press("d")
        await until(pilot, lambda: "Harjit Bains" not in path.read_text("utf-8"))
        assert "Harjit Bains was taken away." in text_of(app)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: path.read_text("utf-8") == before)

    on_the_people(tmp_path, sample(tmp_path), goes)


def test_where_nobody_is_named_the_keys_say_how_to_begin(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    agenda.write_text("---\ntitle: Falls\n---\n## Hello\n- Time: 10 min\n")

    async def presses(app: Chairs, pilot: Chair) -> None:
        for key in ("r", "c", "s", "d"):
            app.news.clear()
            await pilot.press(key)
            await pilot.pause()
            assert len(app.news.told) == 1, key
        assert isinstance(app.screen, PeopleScreen)

    on_the_people(tmp_path, agenda, presses)
