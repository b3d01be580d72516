"""Whoever types faster than boxes open loses nothing: keys wait for their turn."""

import asyncio
from collections.abc import Iterable
from functools import partial
from pathlib import Path

import pytest
from textual.events import Key, Paste
from textual.widgets import Input, OptionList

from inclusive_meetings.tui.app import Chairs
from tests.tui.at_the_screen import SIZES, Chair, chair, text_of, told, until
from tests.tui.pictures import WAYS
from tests.tui.walking import BEGINS, later, name_of, walk
from tests.workspace.agendas import home, sample

SLOW = pytest.mark.slow
LONG = "What families told us about the ward round, and what came of it since"


def typed_at_once(app: Chairs, keys: Iterable[str]) -> None:
    """Send keys as a terminal does that was pasted into: nobody waits between them."""
    for key in keys:
        letter = {"space": " ", "enter": "\r"}.get(key, key)
        app.post_message(Key(key, letter if len(letter) == 1 else None))


async def all_are_taken(app: Chairs, pilot: Chair) -> None:
    """Wait until all that was sent has done its work."""
    came = asyncio.Event()
    app.call_later(came.set)
    await came.wait()
    await until(pilot, lambda: not app.turns.waits)


def in_keys(words: str) -> list[str]:
    return [{" ": "space", "\n": "enter"}.get(letter, letter) for letter in words]


def value(app: Chairs) -> str:
    return app.focused.value if isinstance(app.focused, Input) else ""


@pytest.mark.parametrize("size", SIZES)
def test_a_title_typed_with_the_key_that_asks_for_it_is_whole(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path), size) as (app, pilot):
            typed_at_once(app, ["a", *in_keys(LONG)])
            await until(pilot, lambda: value(app) == LONG)

            typed_at_once(app, ["tab", *in_keys("25")])
            await until(pilot, lambda: value(app) == "25")

    asyncio.run(run())


def test_what_is_pasted_after_a_key_comes_into_the_box(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            app.post_message(Key("a", "a"))
            app.post_message(Paste(LONG))
            typed_at_once(app, in_keys(" too"))
            await until(pilot, lambda: value(app) == f"{LONG} too")

    asyncio.run(run())


def test_box_after_box_each_gets_its_own_answer(tmp_path: Path) -> None:
    async def run() -> None:
        path = sample(tmp_path)
        async with chair(tmp_path, path) as (app, pilot):
            app.desk.now = partial(later, BEGINS)
            keys = "aRing the hall\nJo Lee\nFriday\nbNo lift\nuXQZ\n"
            typed_at_once(app, ["ctrl+g", "d", "enter", *in_keys(keys)])
            await until(pilot, lambda: "XQZ" in told(app))
        (day,) = path.parent.glob(f"{path.stem}.day.yaml")
        said = day.read_text(encoding="utf-8")
        assert all(words in said for words in ("Ring the hall", "Jo Lee", "No lift"))

    asyncio.run(run())


def test_letters_after_a_click_wait_for_what_it_opens(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            rows = app.screen.query_one("#items", OptionList)
            rows.highlighted = 0
            await pilot.pause()
            await pilot.click(rows, offset=(4, 0))
            typed_at_once(app, in_keys("XQZ"))
            await until(pilot, lambda: "XQZ" in value(app))

    asyncio.run(run())


def test_what_is_typed_while_the_program_starts_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> None:
        monkeypatch.chdir(tmp_path)
        app = Chairs(None, home(tmp_path))
        typed_at_once(app, ["2", *in_keys("Falls\n")])
        async with app.run_test() as pilot:
            await until(pilot, lambda: "Falls" in text_of(app))

    asyncio.run(run())


def test_a_turn_that_never_ends_is_ended_by_the_next_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            monkeypatch.setattr("inclusive_meetings.tui.turns.SECONDS_AT_MOST", 0.2)
            with monkeypatch.context() as broken:
                broken.setattr(app.turns, "_go_up", lambda *_: None)
                typed_at_once(app, ["down", "m"])
                await pilot.pause(0.4)
                assert not app.has_dialog
            typed_at_once(app, ["down"])
            await until(pilot, lambda: app.has_dialog and not app.turns.waits)

    asyncio.run(run())


async def end_of(
    folder: Path, way: tuple[str, ...], *, at_once: bool
) -> tuple[object, ...]:
    """Return where a way ends: the box, the focus, and what stands in the field."""
    agenda = sample(folder) if "OPEN" in way else None
    async with chair(folder, agenda, SIZES[1]) as (app, pilot):
        app.desk.now = partial(later, BEGINS)
        if at_once:
            await walk_at_once(app, pilot, way)
        else:
            await walk(app, pilot, way)
        rows = app.focused.highlighted if isinstance(app.focused, OptionList) else None
        focus = app.focused.id if app.focused else None
        return (name_of(app), focus, value(app), rows)


async def walk_at_once(app: Chairs, pilot: Chair, way: tuple[str, ...]) -> None:
    """Send all keys between two pauses of a way at once."""
    for key in way:
        if key.isupper() and len(key) > 1:
            await all_are_taken(app, pilot)
            await walk(app, pilot, (key,))
        else:
            typed_at_once(app, (key,))
    await all_are_taken(app, pilot)
    await pilot.pause(0.1)


@SLOW
@pytest.mark.parametrize("name", WAYS)
def test_keys_at_once_lead_where_they_lead_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    for folder in ("slow", "fast"):
        (tmp_path / folder).mkdir()
    monkeypatch.chdir(tmp_path)
    slowly = asyncio.run(end_of(tmp_path / "slow", WAYS[name], at_once=False))

    fast = asyncio.run(end_of(tmp_path / "fast", WAYS[name], at_once=True))

    assert fast == slowly
