"""Killed at any moment, the screens lose at most the last second of what was typed."""

import os
import pty
import re
import signal
import struct
import sys
import threading
import time
from pathlib import Path

import pytest
from textual.app import App

from inclusive_meetings.tui.desk import Desk
from inclusive_meetings.workspace.editing.opening import open_session
from tests.workspace.agendas import FALLS, home, outline

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="has no such terminal"),
]
# No more at once than there are processors: they would hold one another up.
KILLS, AT_ONCE = 200, 2
EVERY = 0.04
MOST = 1.0
# An edit: its number, and when it was made. Clocks of one machine agree.
EDIT = struct.Struct("id")
NOTE = re.compile(r"Bring notes (\d+)\.")


class Typing(App[None]):
    """A desk, and somebody who types without a pause; the desk saves by itself."""

    def __init__(self, path: Path, told: int) -> None:
        super().__init__()
        self.path = path
        self.told = told
        self.number = 0
        self.desk = Desk(self, home(path.parent))

    def on_mount(self) -> None:
        """Begin to type."""
        self.desk.open(self.path)
        self.set_interval(EVERY, self.type_on)

    def type_on(self) -> None:
        """Write the next note; now and then with a start that nobody can read."""
        self.number += 1
        text = FALLS.replace("Bring notes.", f"Bring notes {self.number}.")
        if self.number // 25 % 2:
            text = text.replace("start: 10:00", "start: 10:")
        self.desk.retext(text, "a note", mark="note")
        os.write(self.told, EDIT.pack(self.number, time.monotonic()))


def begun(folder: Path) -> tuple[int, int, int]:
    """Start somebody who types at a terminal; return process, terminal and news."""
    folder.mkdir()
    (folder / "falls.md").write_text(FALLS, encoding="utf-8")
    reads, writes = os.pipe()
    child, screen = pty.fork()
    if not child:
        try:
            Typing(folder / "falls.md", writes).run()
        finally:
            os._exit(1)
    os.close(writes)
    return child, screen, reads


def watched(screen: int) -> None:
    """Look at the terminal until it closes: one that is not read holds up typing."""
    try:
        while os.read(screen, 65536):
            pass
    except OSError:
        return


def killed(child: int, news: int) -> tuple[float, list[tuple[int, float]]]:
    """Kill it; return when, and all edits that it told."""
    os.kill(child, signal.SIGKILL)
    at = time.monotonic()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    with os.fdopen(news, "rb") as told:
        content = told.read()
    whole = len(content) // EDIT.size * EDIT.size
    return at, list(EDIT.iter_unpack(content[:whole]))


def noted(text: str) -> int:
    """Return the number of the note in a text."""
    found = NOTE.search(text)
    return int(found[1]) if found else 0


def age(folder: Path, at: float, edits: list[tuple[int, float]]) -> float:
    """Return how many seconds of typing are lost, in a file that is always valid."""
    path = folder / "falls.md"
    outline(path.read_text(encoding="utf-8"))
    again = open_session(path, home(folder))
    kept = noted(again.text)
    again.journal.close(forget=False)
    lost = [when for number, when in edits if number > kept]
    return at - min(lost, default=at)


def test_at_most_the_last_second_is_lost_at_whatever_moment(tmp_path: Path) -> None:
    ages = []
    for first in range(0, KILLS, AT_ONCE):
        folders = [tmp_path / str(first + number) for number in range(AT_ONCE)]
        typing = [begun(folder) for folder in folders]
        for _, screen, _ in typing:
            threading.Thread(target=watched, args=(screen,), daemon=True).start()
        # Spread over two seconds without chance: 397 and 2000 share no divisor.
        time.sleep(0.7 + first // AT_ONCE * 397 % 2000 / 1000)
        for folder, (child, screen, news) in zip(folders, typing, strict=True):
            at, edits = killed(child, news)
            os.close(screen)
            if edits:
                ages.append(age(folder, at, edits))

    assert len(ages) > KILLS / 2  # most were killed while somebody typed
    assert max(ages) > 0  # some of them before the last letters were kept
    assert max(ages) <= MOST
