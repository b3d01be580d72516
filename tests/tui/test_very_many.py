"""Agendas of thousands: what nobody can hold is said, and nothing stands still."""

import asyncio
from pathlib import Path

import pytest

from tests.tui.at_the_screen import chair, text_of, until
from tests.tui.falls import saved, session_of

pytestmark = pytest.mark.slow


def many(folder: Path, items: int, people: int) -> Path:
    """Return an agenda with so many items and people."""
    lines = "".join(f"  - {{name: Ana {n}, role: vcso}}\n" for n in range(people))
    (folder / "people.yaml").write_text(f"people:\n{lines}", encoding="utf-8")
    blocks = "".join(
        f"## Item {n}\n- Time: 1 min\n- Lead: Ana {n}\n\nWords.\n\n"
        for n in range(items)
    )
    path = folder / "many.md"
    head = "---\ntitle: Many\npeople: people.yaml\n---\n"
    path.write_text(f"{head}{blocks}", encoding="utf-8", newline="")
    return path


def test_five_thousand_items_and_ten_thousand_people_are_named_and_left_alone(
    tmp_path: Path,
) -> None:
    path = many(tmp_path, 5000, 10_000)
    before = path.read_bytes()

    async def run() -> None:
        async with chair(tmp_path, path) as (app, pilot):
            assert "5000 items: too many to read" in text_of(app)
            for letter in "pcwvbrdta":
                await pilot.press("ctrl+g", letter)
                await pilot.pause()
            await pilot.press("plus", "d", "down", "enter", "escape")

    asyncio.run(run())
    assert path.read_bytes() == before


def test_the_most_that_can_be_read_is_moved_changed_and_saved(tmp_path: Path) -> None:
    path = many(tmp_path, 300, 1000)

    async def run() -> None:
        async with chair(tmp_path, path) as (app, pilot):
            await pilot.press("end", "plus", "shift+up")
            await until(pilot, saved(app))
            assert session_of(app).meeting is not None
            await pilot.press("ctrl+g", "p")
            await pilot.pause()
            await pilot.press("end")
            assert "Ana 999" in text_of(app)

    asyncio.run(run())
    text = path.read_text(encoding="utf-8")
    assert text.index("## Item 299\n- Time: 5 min") < text.index("## Item 298\n")
