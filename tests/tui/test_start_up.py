"""What is loaded and put together before the agenda stands on the screen."""

import asyncio
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from rich.console import RenderableType
from textual.screen import Screen

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.destinations import DESTINATIONS
from inclusive_meetings.tui.screens.agenda import AgendaScreen
from inclusive_meetings.tui.widgets.key_line import KeyLine
from tests.tui.at_the_screen import SIZES, TODAY, chair, text_of, until
from tests.workspace.agendas import home, sample

# Each is for what comes after: findings, forms, boxes, other screens, packs.
LATER = (
    "inclusive_meetings.workspace.findings.examining",
    "inclusive_meetings.workspace.opening.opened",
    "inclusive_meetings.model.glossary",
    "markdown_it",
    "inclusive_meetings.audit.engine",
    "inclusive_meetings.language.plainness",
    "inclusive_meetings.pack",
    "inclusive_meetings.writers",
    "inclusive_meetings.tui.dialogs.form",
    "inclusive_meetings.tui.dialogs.finding",
    "inclusive_meetings.tui.screens.words",
    "holidays",
)


@pytest.mark.parametrize("name", LATER)
def test_what_shall_be_loaded_later_is_there_under_this_name(name: str) -> None:
    assert find_spec(name) is not None


def test_what_comes_after_the_agenda_is_loaded_after_it(tmp_path: Path) -> None:
    code = (
        "import sys, inclusive_meetings.tui.app, inclusive_meetings.tui.screens.agenda;"
        "from pathlib import Path;"
        "from inclusive_meetings.workspace.saving.home import Home;"
        "from inclusive_meetings.workspace.editing.opening import open_session;"
        "agenda, folder, *later = sys.argv[1:];"
        "home = Home(Path(folder));"
        "open_session(Path(agenda), home).close();"
        "print(*(name for name in later if name in sys.modules))"
    )
    agenda = str(sample(tmp_path))
    ended = subprocess.run(
        [sys.executable, "-c", code, agenda, str(tmp_path), *LATER],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert ended.stdout.split() == []


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
def test_the_agenda_stands_on_the_first_frame_that_is_drawn(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def run() -> None:
        app = FirstFrame(sample(tmp_path), home(tmp_path), TODAY)
        async with app.run_test(size=size) as pilot:
            await until(pilot, lambda: bool(app.first))
            app.desk.close()

        assert "10:00   Welcome" in app.first
        assert "ends 12:30." in app.first

    asyncio.run(run())


class FirstFrame(Chairs):
    """The screens, with somebody who keeps the first that is drawn of an agenda."""

    first = ""

    def _display(
        self, screen: Screen[object], renderable: RenderableType | None
    ) -> None:
        super()._display(screen, renderable)
        if isinstance(screen, AgendaScreen) and renderable and not self.first:
            self.first = text_of(self)


@pytest.mark.slow
def test_a_screen_that_was_just_made_has_the_styles_it_would_find_again(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            for place in DESTINATIONS:
                app.go_to(place)
                await pilot.pause(0.2)
                before = styles(app)
                app.screen.update_node_styles(animate=False)
                await pilot.pause()
                assert styles(app) == before

    asyncio.run(run())


def styles(app: Chairs) -> list[str]:
    """Return the styles of all that is on the screen."""
    return [each.styles.css for each in app.screen.walk_children(with_self=True)]


@pytest.mark.slow
def test_the_line_of_keys_is_put_together_once_while_the_keys_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many: list[KeyLine] = []
    recompose = KeyLine.recompose

    async def counted(line: KeyLine) -> None:
        many.append(line)
        await recompose(line)

    monkeypatch.setattr(KeyLine, "recompose", counted)

    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            await pilot.pause()
            assert len(many) == 1
            before = [str(each) for each in app.screen.query("FooterKey")]
            await pilot.press("f1")
            await pilot.press("escape")
            await pilot.pause()
            assert [str(each) for each in app.screen.query("FooterKey")] == before

    asyncio.run(run())
