"""The pack on the screen: chosen, made, stopped, at every size."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from inclusive_meetings.tui import making
from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.destinations import VENUE
from inclusive_meetings.tui.screens.build import BuildScreen
from inclusive_meetings.tui.screens.venue import VenueScreen
from inclusive_meetings.tui.widgets.rows import KeyRows
from inclusive_meetings.workspace.pack_making.packing import left_out, pack_of
from tests.audit.deck.made import Made
from tests.tui.at_the_screen import SIZES, Chair, chair, text_of, until
from tests.workspace.agendas import home, sample

pytestmark = pytest.mark.slow

Doing = Callable[[Chairs, BuildScreen, Chair], Awaitable[None]]


def on_the_pack(folder: Path, doing: Doing, size: tuple[int, int] = SIZES[0]) -> Path:
    """Do something on the screen, and return the folder of the pack."""
    agenda = sample(folder)

    async def run() -> None:
        async with chair(folder, agenda, size) as (app, pilot):
            await pilot.press("ctrl+g", "b")
            await pilot.pause()
            assert isinstance(app.screen, BuildScreen)
            await doing(app, app.screen, pilot)

    asyncio.run(run())
    return pack_of(agenda)


def test_a_template_of_ones_own_is_the_look_that_is_chosen_first(
    tmp_path: Path,
) -> None:
    beside = sample(tmp_path).parent
    Made(wide=720).put(beside, "theirs.pptx")
    settings = beside / "inclusive-meetings.yaml"
    settings.write_text("template: theirs.pptx\n", encoding="utf-8")

    async def looks(app: Chairs, screen: BuildScreen, pilot: Chair) -> None:
        own = next(at for at, row in enumerate(screen.lines) if row.name == "look: own")
        assert [row.is_chosen for row in screen.lines[own : own + 4]] == [
            *(True, False, False, False)
        ]
        await pilot.press("b")
        await until(pilot, lambda: screen.making is not None and not screen._is_making)  # noqa: SLF001 - to wait for its end
        assert "Slide template: " in text_of(app)

    on_the_pack(tmp_path, looks, (140, 60))


@pytest.mark.parametrize("size", SIZES)
def test_every_document_stands_under_who_it_is_for(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def looks(app: Chairs, _screen: BuildScreen, _pilot: Chair) -> None:
        shown = text_of(app)
        assert "To share with everyone" in shown
        assert "[x] Agenda" in shown
        assert "documents are chosen. B makes them." in shown

    on_the_pack(tmp_path, looks, size)


def test_the_pack_is_made_of_what_is_chosen_and_what_is_chosen_is_kept(
    tmp_path: Path,
) -> None:
    async def makes(app: Chairs, screen: BuildScreen, pilot: Chair) -> None:
        await pilot.press("down", "space")
        assert "[ ] Words you may meet" in text_of(app)
        await pilot.press("b")
        await until(pilot, lambda: screen.making is not None and not screen._is_making)  # noqa: SLF001 - to wait for its end
        assert "The pack is ready" in text_of(app)

    folder = on_the_pack(tmp_path, makes)

    assert (folder / "index.html").is_file()
    assert (folder / "share" / "agenda.html").is_file()
    assert not (folder / "share" / "words-you-may-meet.html").exists()
    agenda = folder.parent.parent / "dementia-pathway.md"
    assert left_out(home(tmp_path), agenda) == {"words-you-may-meet"}


def test_a_pack_that_is_stopped_is_not_there(tmp_path: Path) -> None:
    async def stops(_app: Chairs, screen: BuildScreen, pilot: Chair) -> None:
        # Both in one moment: a pilot that presses keys waits until the pack is made.
        screen.action_make()
        screen.action_stop()
        await until(pilot, lambda: screen.making is not None and not screen._is_making)  # noqa: SLF001 - to wait for its end
        assert screen.making is not None
        assert screen.making.failed.startswith("Stopped.")

    assert not on_the_pack(tmp_path, stops).exists()


def test_names_are_hidden_with_what_is_private(tmp_path: Path) -> None:
    async def hides(app: Chairs, screen: BuildScreen, pilot: Chair) -> None:
        assert any("Nasreen" in row.words for row in screen.lines)
        await pilot.press("ctrl+t")
        await pilot.pause()
        screen.show()
        assert not any("Nasreen" in row.words for row in screen.lines)
        assert "Nasreen" not in text_of(app)

    on_the_pack(tmp_path, hides)


def test_opening_a_pack_that_is_not_there_says_how_to_make_it(tmp_path: Path) -> None:
    async def opens(app: Chairs, _screen: BuildScreen, pilot: Chair) -> None:
        await pilot.press("o")
        await pilot.pause(0.1)
        assert "There is no pack yet. B makes it." in text_of(app)

    on_the_pack(tmp_path, opens)


def test_a_fault_of_ours_while_making_is_said_and_the_screen_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise KeyError("odd")

    async def makes(app: Chairs, screen: BuildScreen, pilot: Chair) -> None:
        monkeypatch.setattr(making, "build_pack", fails)
        screen.action_make()
        await until(pilot, lambda: screen.making is not None and not screen._is_making)  # noqa: SLF001 - to wait for its end
        assert screen.making is not None
        assert "a fault of the program, not yours" in screen.making.failed
        assert app.is_running

    on_the_pack(tmp_path, makes)


@pytest.mark.parametrize("size", SIZES)
def test_looks_and_languages_of_the_slides_are_chosen_below(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def chooses(app: Chairs, screen: BuildScreen, pilot: Chair) -> None:
        await pilot.press("end", "space")
        at = [line.name for line in screen.lines].index("look: dark")
        screen.query_one("#lines", KeyRows).highlighted = at
        await pilot.press("space")
        await pilot.pause()
        assert "[x] Light words on a dark ground" in text_of(app)
        rows = screen.query_one("#lines", KeyRows).options
        assert any("[ ] Dark words on cream" in str(row.prompt) for row in rows)
        assert screen.look.look == "dark"
        assert len(screen.look.languages) == 1
        await pilot.press("f")
        await pilot.pause()
        assert "There is no pack yet" in text_of(app)

    on_the_pack(tmp_path, chooses, size)


def test_a_pack_that_is_made_while_one_is_elsewhere_ends_nothing(
    tmp_path: Path,
) -> None:
    async def leaves(app: Chairs, screen: BuildScreen, pilot: Chair) -> None:
        screen.action_make()
        app.go_to(VENUE)
        await until(pilot, lambda: not screen._is_making)  # noqa: SLF001 - to wait for its end
        await until(pilot, lambda: isinstance(app.screen, VenueScreen))
        assert app.return_code is None

    on_the_pack(tmp_path, leaves)
