"""Findings come quickly where they can, and never hold up whoever types."""

import asyncio
import time
from pathlib import Path

import pytest

from inclusive_meetings.tui.pause import LEAST_SECONDS, MOST_SECONDS, pause_after
from inclusive_meetings.workspace.findings import examining
from inclusive_meetings.workspace.findings.examining import Examined
from tests.tui.at_the_screen import chair
from tests.workspace.agendas import sample


def test_a_short_agenda_is_looked_at_nearly_at_once() -> None:
    assert pause_after(0.04) <= 0.02


def test_a_long_agenda_waits_longer_but_never_longer_than_is_calm() -> None:
    assert 0.02 < pause_after(0.2) < MOST_SECONDS
    assert pause_after(60) == MOST_SECONDS


def test_what_the_first_look_loads_makes_no_key_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = examining.examined

    def slow(*what: object) -> Examined:
        began = time.thread_time()
        while time.thread_time() - began < MOST_SECONDS:
            pass
        return looks(*what)  # type: ignore[arg-type] # handed on as it came

    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            monkeypatch.setattr(examining, "examined", looks)
            waits: list[float] = []
            monkeypatch.setattr(app, "set_timer", lambda wait, _: waits.append(wait))
            await pilot.press("plus")
            assert LEAST_SECONDS in waits

    monkeypatch.setattr(examining, "examined", slow)
    asyncio.run(run())
