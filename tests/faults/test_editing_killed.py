"""Killed at any moment while somebody types, an agenda loses nothing that was kept."""

import os
import re
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from inclusive_meetings.workspace.editing.opening import open_session
from tests.workspace.agendas import FALLS, home, outline

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process to kill"),
]
KILLS = 200
NOTES = re.compile(r"Bring notes (\d+)\.")


def half_typed(number: int) -> str:
    """Return the agenda with a note, and with a start that nobody can read yet."""
    return written(number).replace("start: 10:00", "start: 10:")


def written(number: int) -> str:
    """Return the agenda with a note of this number."""
    return FALLS.replace("Bring notes.", f"Bring notes {number}.")


def type_until_killed(path: Path, told: int) -> None:
    """Change the agenda again and again, and tell what was kept."""
    session = open_session(path, home(path.parent))
    number = noted(session.text)
    while True:
        number += 1
        made = half_typed(number) if number % 3 == 0 else written(number)
        session.retext(made, "a note")
        session.keep()
        os.write(told, f"{number}\n".encode())


def noted(text: str) -> int:
    """Return the number of the note in a text."""
    found = NOTES.search(text)
    return int(found[1]) if found else 0


def killed_after(milliseconds: int, work: Callable[[int], None]) -> int:
    """Do the work in a process, kill it, and return the last number that it told."""
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        os.close(reads)
        try:
            work(writes)
        finally:
            os._exit(1)
    os.close(writes)
    time.sleep(milliseconds / 1000)
    os.kill(child, signal.SIGKILL)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    with os.fdopen(reads, "rb") as told:
        lines = told.read().splitlines()
    return int(lines[-1]) if lines else 0


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_whatever_was_kept_is_there_after_a_kill_at_any_moment(tmp_path: Path) -> None:
    path = tmp_path / "falls.md"
    path.write_text(FALLS, encoding="utf-8")
    at_work = 0
    for number in range(KILLS):
        # Spread over 120 ms without chance: 37 and 120 share no divisor.
        last = killed_after(
            10 + number * 37 % 120, lambda told: type_until_killed(path, told)
        )
        at_work += bool(last)
        on_disk = path.read_text(encoding="utf-8")
        again = open_session(path, home(tmp_path))

        outline(on_disk)  # always an agenda that can be read
        assert noted(again.text) >= last
        again.journal.close(forget=False)

    assert at_work > KILLS / 3
