"""From nothing to a built pack by fed lines alone, also where it is cut short."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from inclusive_meetings.workspace.opening.opened import open_meeting
from tests.plain.at_the_line import ROOT, joined, program

# How often a pack may be made before these hands are quick enough to stop it.
ATTEMPTS = 6

JOURNEY = (
    *("new", "Falls at home", "9 March 2027", "10:00", "online", "Ana Pop, Casa"),
    *("Jo Brown, 0113 496 0112", "agenda", "add Getting up again", "20", "3"),
    *("lead", "Sam Okoro, Casa Group", "text", "What helps people get up.", "."),
    *("back", "minutes 1 10", "break", "move 1 2", "undo", "reflection", "back"),
    *("people", "add Sam Okoro", "vcso", "private", "answers 1", "access"),
    *("Nothing", "food", "No nuts", "back", "back"),
    *("found", "why", "next", "allow", "we are few", "back"),
    *("checklist", "done", "Ana Pop", "not needed", "we all sign", "back"),
    *("build", "formats", "none", "change 1", "change 3", "back", "make", "stop"),
)


@pytest.mark.slow
def test_a_pack_is_made_from_nothing_by_lines_alone(tmp_path: Path) -> None:
    ended = program(tmp_path, "\n".join(JOURNEY).encode(), wide=40)

    words = joined(ended.stdout.decode())
    agenda = tmp_path / "falls-at-home.md"
    meeting = open_meeting(agenda, "falls-at-home.md").meeting
    pack = tmp_path / "packs" / "falls-at-home"
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert "Getting up again" in [item.title.text for item in meeting.items]
    assert [each.name for each in meeting.people] == ["Sam Okoro"]
    assert "Made: " in words
    assert (pack / "index.html").is_file()
    assert sorted({each.suffix for each in (pack / "share").iterdir()}) == [
        ".html",
        ".txt",
    ]
    shared = "".join(each.read_text() for each in (pack / "share").iterdir())
    assert "Getting up again" in shared
    assert "No nuts" not in shared


@pytest.mark.slow
@pytest.mark.parametrize("lines", [8, 13, 21, 27, 33, 41])
def test_a_program_that_is_killed_loses_nothing_that_was_answered(
    tmp_path: Path, lines: int
) -> None:
    whole = _killed_after(tmp_path, JOURNEY[:lines])

    agenda = tmp_path / "falls-at-home.md"
    meeting = open_meeting(agenda, "falls-at-home.md").meeting
    titles = [item.title.text for item in meeting.items]
    assert ("Getting up again" in titles) is (lines > 10)
    # What comes after the kill goes on from there.
    ended = program(tmp_path, b"agenda\nstop\n", "tui", "falls-at-home.md")
    assert b"Item 1: 10:00" in ended.stdout
    assert whole


@pytest.mark.slow
def test_ctrl_c_stops_the_build_and_nothing_else(tmp_path: Path) -> None:
    words, err = "", b""
    for attempt in range(ATTEMPTS):
        words, err = _interrupted(tmp_path / str(attempt))
        if not re.search(r"\b(\d+) of \1\b", words):
            break
        # Other programs held up these hands, and the pack was made before.

    assert "Stopped. The pack that was there before is as it was." in words
    assert "Everything is kept." in words
    assert err == b""


def _interrupted(folder: Path) -> tuple[str, bytes]:
    """Return what was said after Ctrl+C in the midst of making a pack."""
    folder.mkdir()
    with _started(folder) as asked:
        _feed(asked, b"sample\nbuild\nmake\n", until="2 of ")
        asked.send_signal(signal.SIGINT)
        out, err = asked.communicate(b"open\nagenda\nstop\n", timeout=60)
    return joined(out.decode()), err


def _killed_after(folder: Path, typed: tuple[str, ...]) -> str:
    """Return what was said until the program was killed in the midst of a question."""
    with _started(folder) as asked:
        said = _feed(asked, "\n".join((*typed, "")).encode(), prompts=len(typed) + 1)
        asked.kill()
        return said


def _started(folder: Path) -> "subprocess.Popen[bytes]":
    own = {name: str(folder / "own") for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME")}
    return subprocess.Popen(
        [sys.executable, "-m", "inclusive_meetings", "--plain"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env={**os.environ, **own, "PYTHONPATH": str(ROOT), "LINES": "100"},
    )


def _feed(
    asked: "subprocess.Popen[bytes]", typed: bytes, until: str = "", prompts: int = 0
) -> str:
    """Type, and read until something is said or so many questions were asked."""
    if asked.stdin is None or asked.stdout is None:
        raise AssertionError
    asked.stdin.write(typed)
    asked.stdin.flush()
    said, patience = "", time.monotonic() + 60
    while time.monotonic() < patience:
        said += os.read(asked.stdout.fileno(), 65536).decode(errors="replace")
        if until in said and said.count("\n> ") >= prompts:
            return said
    raise AssertionError(said)
