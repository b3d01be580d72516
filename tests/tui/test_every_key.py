"""Every key of the table does something where it works, at every size; so do clicks."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.geometry import Offset
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static, TextArea
from textual.widgets._footer import FooterKey

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.destinations import DESTINATIONS
from inclusive_meetings.tui.frame import TitleBar
from inclusive_meetings.tui.keys import KEYS, Key, keys_of
from inclusive_meetings.tui.widgets.rows import Rows
from inclusive_meetings.tui.widgets.said import Said
from tests.tui.at_the_screen import SIZES, Chair, chair, told
from tests.tui.walking import walk
from tests.workspace.agendas import sample

# A screen takes a second to start; .ci/run has the time.
pytestmark = pytest.mark.slow
LETTERS = {place.name: ("ctrl+g", place.letter) for place in DESTINATIONS}
# The way to a place that is a box over a screen.
BOXES = {
    "everywhere": LETTERS["agenda"],
    "finding": (*LETTERS["agenda"], "f8", "enter"),
    "letter": (*LETTERS["words"], "WAIT", "a"),
    "asking": (*LETTERS["people"], "n"),
}
# What must be pressed before, or the key has nothing to do.
BEFORE = {
    "everywhere.undo": ("plus",),
    "everywhere.redo": ("plus", "ctrl+z"),
    "everywhere.back": ("m",),
    "agenda.up": ("down",),
    "check.not-done": ("d", "A", "enter"),
    "venue.not-checked": ("x", "backspace"),
    "venue.back": ("x",),
    "build.stop": ("b",),
}
# These answer in words alone: there is nothing to open yet, or nothing to change.
ONLY_SAY = {
    "everywhere.save",
    "build.folder",
    "build.open",
    "build.stop",
    "venue.add",
    "check.risks",
    "settings.ours",
}
# Off where there is one letter alone, as in the sample; test_people presses it.
OFF_HERE = {"asking.next"}
# Places that need a file or a meeting of their own: test_day, test_words and
# test_venue press their keys.
ELSEWHERE = {"first-run", "day", "after", "versions", "places"}
PLACES_OF_KEYS = sorted({key.place for key in KEYS} - ELSEWHERE)


def seen(app: Chairs) -> tuple[object, ...]:
    """Return what a person can see or find changed; not what is told, nor the title."""
    focus = app.focused.id if app.focused else None
    shown = tuple(
        (each.id, each.region, _said(each))
        for each in app.screen.query("*")
        if each.region.area and not isinstance(each, Said | TitleBar)
    )
    return (id(app.screen), focus, app.clipboard, app.desk.shows_private, shown)


def _said(widget: Widget) -> object:
    if isinstance(widget, OptionList):
        prompts = (str(option.prompt) for option in widget.options)
        return (widget.highlighted, *prompts)
    if isinstance(widget, Input):
        return widget.value
    if isinstance(widget, TextArea):
        return widget.text
    return str(widget.content) if isinstance(widget, Static) else None


def files(folder: Path) -> dict[Path, bytes]:
    """Return the chair's files; the program's own are left out."""
    there = (path for path in folder.rglob("*") if "own" not in path.parts)
    return {path: path.read_bytes() for path in there if path.is_file()}


async def come_to(app: Chairs, pilot: Chair, key: Key) -> None:
    """Go to where the key works, with all that went before done."""
    while app.has_dialog:
        await pilot.press("escape")
        await pilot.pause()
    await walk(app, pilot, BOXES.get(key.place) or LETTERS[key.place])
    await walk(app, pilot, BEFORE.get(key.name, ()))
    await pilot.pause(0.2)


async def does_something(
    app: Chairs, pilot: Chair, folder: Path, press: str, *, says: bool = False
) -> bool:
    """Press it; return whether a file or the screen changed, or the program ended.

    Of keys that only say something, whether they said it.
    """
    app.news.clear()
    before = seen(app), files(folder)

    def is_done() -> bool:
        ended = app.return_code is not None
        return ended or (seen(app), files(folder)) != before

    await pilot.press(press)
    for _ in range(60):
        if is_done() or (says and told(app)):
            return True
        await pilot.pause(0.05)
    return False


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("place", PLACES_OF_KEYS)
def test_every_key_does_something_where_it_works(
    tmp_path: Path, place: str, size: tuple[int, int]
) -> None:
    async def run() -> list[str]:
        idle = []
        async with chair(tmp_path, sample(tmp_path), size) as (app, pilot):
            for key in sorted(keys_of(place), key=lambda key: "leave" in key.name):
                for press in key.keys.split(","):
                    await come_to(app, pilot, key)
                    if key.name in OFF_HERE:
                        continue
                    says = key.name in ONLY_SAY
                    if not await does_something(app, pilot, tmp_path, press, says=says):
                        idle.append(f"{key.name} {press}")
        return idle

    assert asyncio.run(run()) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("press", ["1", "2", "3"])
def test_every_key_of_the_first_screen_opens_something(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, press: str, size: tuple[int, int]
) -> None:
    async def run() -> None:
        monkeypatch.chdir(tmp_path)
        async with chair(tmp_path, size=size) as (app, pilot):
            assert await does_something(app, pilot, tmp_path, press)

    assert {key.keys for key in keys_of("first-run")} == {"1", "2", "3"}
    asyncio.run(run())


def test_a_key_that_does_nothing_would_be_found(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            assert not await does_something(app, pilot, tmp_path, "f9")

    asyncio.run(run())


async def click_does_something(
    app: Chairs, pilot: Chair, folder: Path, where: Offset
) -> bool:
    """Click there; return whether anything changed, or was said."""
    app.news.clear()
    before = seen(app), files(folder)
    await pilot.click(offset=where)
    for _ in range(60):
        if told(app) or (seen(app), files(folder)) != before:
            return True
        await pilot.pause(0.05)
    return False


def in_reach(app: Chairs) -> Iterator[tuple[str, Offset]]:
    """Yield the keys in the footer that can be clicked, and where."""
    for key in app.screen.query(FooterKey):
        if app.screen.region.contains_region(key.region) and not key.has_class(
            "-disabled"
        ):
            yield key.key, key.region.offset


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("place", [p for p in PLACES_OF_KEYS if p != "everywhere"])
def test_a_click_on_a_key_in_the_footer_presses_it(
    tmp_path: Path, place: str, size: tuple[int, int]
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path), size) as (app, pilot):
            by_press = {
                each: key for key in keys_of(place) for each in key.keys.split(",")
            }
            await come_to(app, pilot, keys_of(place)[0])
            footer = [press for press, _ in in_reach(app) if press in by_press]
            assert footer
            for press in footer:
                await come_to(app, pilot, by_press[press])
                # What one key did may have moved the others.
                where = dict(in_reach(app))[press]
                assert await click_does_something(app, pilot, tmp_path, where), press

    asyncio.run(run())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("place", [p.name for p in DESTINATIONS if p.name in LETTERS])
def test_a_click_on_a_row_goes_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, size: tuple[int, int]
) -> None:
    monkeypatch.chdir(tmp_path)  # the sample is copied to where one is

    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path), size) as (app, pilot):
            await walk(app, pilot, (*LETTERS[place], "WAIT"))
            lists = [each for each in app.screen.query(Rows) if each.region.height > 1]
            for rows in lists:
                if rows.option_count > 1:
                    rows.highlighted = 0
                    await pilot.pause()
                    was = app.screen
                    await pilot.click(rows, offset=(4, min(3, rows.region.height - 1)))
                    await pilot.pause()
                    assert rows.highlighted or app.screen is not was
                    while app.has_dialog:
                        await pilot.press("escape")
                        await pilot.pause()

    asyncio.run(run())
