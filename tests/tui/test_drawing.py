"""What nobody sees is not drawn, and what did not change is not drawn again."""

import asyncio
from pathlib import Path

import pytest
from textual.content import Content
from textual.widgets import Static

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.dialogs.choose import Choose
from inclusive_meetings.tui.dialogs.item import ItemForm
from inclusive_meetings.tui.safe_text import put
from inclusive_meetings.tui.screens.agenda import AgendaScreen
from inclusive_meetings.tui.screens.words import PAUSE
from inclusive_meetings.tui.widgets.rows import KeyRows, Rows
from tests.tui.at_the_screen import TODAY, chair, text_of, type_words, until
from tests.tui.falls import falls, session_of
from tests.workspace.agendas import home, sample

# A screen takes a second to start and to be examined; .ci/run has the time.
slow = pytest.mark.slow


def shown_rows(rows: Rows) -> list[str]:
    return [str(option.prompt) for option in rows.options]


@slow
def test_what_is_under_a_box_is_as_it_was_and_true_once_the_box_is_gone(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        async with chair(tmp_path, falls(tmp_path)) as (app, pilot):
            items = app.screen.query_one("#items", KeyRows)
            before = shown_rows(items)
            app.show(ItemForm(0))
            await pilot.pause()
            app.screen.query_one("#title").focus()
            await type_words(pilot, "Soon ")
            session = app.desk.session
            await until(pilot, lambda: session is not None and "Soon" in session.text)

            assert shown_rows(items) == before

            app.put_away()
            await until(pilot, lambda: "Soon" in text_of(app))
            assert shown_rows(items) != before

    asyncio.run(run())


@slow
def test_a_row_that_changed_is_drawn_and_the_others_stay_what_they_are(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        async with chair(tmp_path, falls(tmp_path)) as (app, pilot):
            items = app.screen.query_one("#items", KeyRows)
            before = tuple(items.options)
            rows = [Content(f"Row {number}") for number in range(len(before))]
            items.show(rows)
            all_new = tuple(items.options)
            items.show([*rows[:-1], Content("The last one")])
            await pilot.pause()

            assert not set(before) & set(all_new)
            assert tuple(items.options)[:-1] == all_new[:-1]
            assert "The last one" in text_of(app)
            assert f"Row {len(rows) - 1}" not in text_of(app)
            assert items.get_option_at_index(len(rows) - 1) not in all_new

    asyncio.run(run())


@slow
def test_a_row_that_comes_in_leaves_those_above_it_and_lays_nothing_out(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        async with chair(tmp_path, falls(tmp_path)) as (app, pilot):
            items = app.screen.query_one("#items", KeyRows)
            rows = [Content(f"Row {number}") for number in range(9)]
            items.show(rows[:6], at=4)
            await pilot.pause()
            before = tuple(items.options)
            laid_out: list[object] = []
            app.screen.screen_layout_refresh_signal.subscribe(items, laid_out.append)
            items.show([*rows[:3], Content("New"), *rows[3:6]])
            await pilot.pause()

            assert tuple(items.options)[:3] == before[:3]
            assert [row.strip("▶ ") for row in shown_rows(items)] == [
                *("Row 0", "Row 1", "Row 2", "New", "Row 3", "Row 4", "Row 5")
            ]
            assert [row for row in shown_rows(items) if "▶" in row] == ["▶ Row 3"]
            assert "New" in text_of(app)
            assert not laid_out

            items.show(rows[:2])
            await pilot.pause()
            assert shown_rows(items) == ["  Row 0", "▶ Row 1"]
            assert "Row 5" not in text_of(app)

    asyncio.run(run())


@slow
def test_rows_that_came_while_their_list_was_hidden_fit_once_it_is_seen(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path), (100, 30)) as (app, pilot):
            rows = app.screen.query_one("#check", Rows)
            rows.display = False
            await pilot.pause()
            rows.show(
                [Content("So many words that they need two lines of it, at least")]
            )
            rows.display = True
            # The library learns of it between two frames, as it may on its own.
            compositor = app.screen._compositor  # noqa: SLF001 - nothing else does it
            compositor.update_widgets({rows})
            assert rows in compositor.full_map
            await pilot.pause()

            assert "\n" in shown_rows(rows)[0]

    asyncio.run(run())


@slow
def test_a_list_as_high_as_its_rows_gets_room_for_more(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, falls(tmp_path)) as (app, pilot):
            app.show(Choose("Which?", ["One", "Two"], lambda _: None))
            await pilot.pause()
            rows = app.screen.query_one(Rows)
            low = rows.size.height
            rows.show([Content("One"), Content("Two"), Content("Three"), Content("4")])
            await pilot.pause()

            assert rows.size.height == low + 2
            assert "Three" in text_of(app)

    asyncio.run(run())


@slow
def test_words_that_need_another_line_get_it(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, falls(tmp_path)) as (app, pilot):
            totals = app.screen.query_one("#totals", Static)
            put(Content("One line"), totals)
            await pilot.pause()
            low = totals.size.height
            put(Content("One\nTwo\nThree\nFour"), totals)
            await pilot.pause()

            assert totals.size.height == low + 3
            assert "Four" in text_of(app)

    asyncio.run(run())


@slow
def test_the_program_learns_once_that_all_is_loaded(tmp_path: Path) -> None:
    async def run() -> None:
        known: list[int] = []
        app = Chairs(falls(tmp_path), home(tmp_path), TODAY)
        app.desk.when_known = lambda: known.append(1)
        async with app.run_test() as pilot:
            await until(pilot, lambda: app.desk.found is not None)
            first = app.desk.found
            await pilot.press("plus")
            await until(pilot, lambda: app.desk.found is not first)
            app.desk.close()

        assert known == [1]

    asyncio.run(run())


@slow
def test_a_finding_is_read_whole_where_its_pane_was_hidden_at_first(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path), (60, 18)) as (app, pilot):
            screen = app.screen
            assert isinstance(screen, AgendaScreen)
            whole = screen.found[1].what.split()
            screen.show_pane("check")
            await pilot.pause()

            assert not set(whole) - set(text_of(app).split())

    asyncio.run(run())


@slow
def test_what_a_form_waited_for_is_not_waited_for_again(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, falls(tmp_path)) as (app, _):
            text = session_of(app).text

            app.desk.retext(f"{text}\nA word.\n", "typed")
            assert "examine" not in {each.group for each in app.workers}
            app.desk.rested = 1
            app.desk.retext(f"{text}\nAnother.\n", "typed")
            assert "examine" in {each.group for each in app.workers}

    asyncio.run(run())


@slow
def test_letters_of_a_search_lay_the_screen_out_when_they_stop(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            await pilot.press("ctrl+g", "w", "ctrl+f", "a")
            await until(pilot, lambda: "An empty search" in text_of(app))
            await pilot.press("d")  # a list that fits has no bar: that is laid out
            laid_out: list[object] = []
            signal = app.screen.screen_layout_refresh_signal
            signal.subscribe(app.screen.query_one("#lines"), laid_out.append)
            for letters in ("m", ("backspace", "v"), "i", ("backspace", "backspace")):
                await pilot.pause(2 * PAUSE)
                laid_out.clear()
                await pilot.press(*letters)
                assert laid_out == [], letters
                await pilot.pause(2 * PAUSE)
                assert len(laid_out) <= 1, letters

    asyncio.run(run())
