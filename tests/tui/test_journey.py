"""A chair who has never opened the program makes a pack with keys alone."""

import asyncio
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from inclusive_meetings.tui.app import Chairs
from tests.tui.at_the_screen import (
    SIZES,
    Chair,
    chair,
    text_of,
    told,
    type_words,
    until,
)
from tests.tui.journey import STEPS, is_done
from tests.validators.tools import MUST

# A pack is made; .ci/run has the time.
pytestmark = pytest.mark.slow
NAMES = {"enter": "Enter", "escape": "Escape", "plus": "+", "ctrl+g": "C-g"}
PATIENCE = 90


async def seen(app: Chairs, pilot: Chair, words: str) -> None:
    """Wait until the words stand on the screen."""
    await until(pilot, lambda: words in text_of(app) + told(app), PATIENCE * 10)


@pytest.mark.parametrize("size", SIZES)
def test_from_nothing_to_a_pack_with_keys_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    monkeypatch.chdir(tmp_path)

    async def run() -> None:
        async with chair(tmp_path, size=size) as (app, pilot):
            for kind, what in STEPS:
                if kind == "press":
                    await pilot.press(what)
                elif kind == "type":
                    await type_words(pilot, what)
                else:
                    await seen(app, pilot, what)
            await pilot.press("ctrl+q")

    asyncio.run(run())
    assert is_done(tmp_path)


class Terminal:
    """A real terminal with the program in it; hands and eyes of whoever sits there."""

    def __init__(self, folder: Path) -> None:
        self._server = f"journey-{os.getpid()}"
        own = {f"XDG_{each}_HOME": folder / "own" for each in ("STATE", "CONFIG")}
        settings = [f"{name}={path}" for name, path in own.items()]
        command = ["env", *settings, sys.executable, "-m", "inclusive_meetings"]
        size = ("-x", "100", "-y", "34", "-c", str(folder))
        self._tmux("-f", os.devnull, "new-session", "-d", *size, shlex.join(command))

    def press(self, key: str) -> None:
        """Press a key."""
        self._tmux("send-keys", NAMES.get(key, key))

    def type(self, words: str) -> None:
        """Type words."""
        self._tmux("send-keys", "-l", words)

    def send_at_once(self, steps: Sequence[tuple[str, str]]) -> None:
        """Press and type all of it in one go, as what is pasted comes."""
        words: list[str] = []
        for kind, what in steps:
            sent = ("-l", what) if kind == "type" else (NAMES.get(what, what),)
            words += ["send-keys", *sent, ";"]
        self._tmux(*words)

    def see(self, words: str) -> None:
        """Wait until the words stand there; fail where they never do."""
        began, shown = time.monotonic(), ""
        while time.monotonic() - began < PATIENCE:
            shown = self._tmux("capture-pane", "-p").stdout
            if words in shown:
                return
            time.sleep(0.2)
        raise AssertionError(f"“{words}” is not in:\n{shown}")

    def is_left(self) -> bool:
        """Leave; return whether the program and its terminal are gone."""
        self.press("C-q")
        began = time.monotonic()
        while time.monotonic() - began < PATIENCE:
            if self._tmux("has-session").returncode:
                return True
            time.sleep(0.2)
        return False

    def end(self) -> None:
        """Take the terminal away, whatever happened."""
        self._tmux("kill-server")

    def _tmux(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["tmux", "-L", self._server, *words],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    if shutil.which("tmux") is None and not os.environ.get(MUST):
        pytest.skip("needs tmux, a terminal that a test can sit at")
    opened = Terminal(tmp_path)
    yield opened
    opened.end()


def test_the_same_in_a_real_terminal_as_a_person_would(
    tmp_path: Path, terminal: Terminal
) -> None:
    hands = {"press": terminal.press, "type": terminal.type, "see": terminal.see}
    for kind, what in STEPS:
        hands[kind](what)

    assert terminal.is_left()
    assert is_done(tmp_path)


def test_all_keys_sent_at_once_to_a_real_terminal_do_the_same(
    tmp_path: Path, terminal: Terminal
) -> None:
    hands = [step for step in STEPS if step[0] != "see"]
    # A key right behind Escape is one key with Alt, in any terminal.
    after_escape = hands.index(("press", "escape")) + 1
    terminal.see("Start a new agenda")
    terminal.send_at_once(hands[:after_escape])
    terminal.see("min in all, ends")
    terminal.send_at_once(hands[after_escape:])
    terminal.see("Made: ")

    assert terminal.is_left()
    assert is_done(tmp_path)
