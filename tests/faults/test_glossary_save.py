"""Killed or refused while it saves, a glossary is the old one or the new one."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import strace

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.platform != "linux" or not strace.available(),
        reason="needs strace, which stops a program at a chosen moment",
    ),
]
OLD = "terms:\n- id: w-1\n  term: carer\n  meaning: Old.  # kept\n"
NEW = OLD.replace("Old.", "New.")
EDIT = (sys.executable, "-m", "inclusive_meetings", "glossary", "edit", "w-1")


def edit(file: Path, *tracing: str) -> subprocess.CompletedProcess[str]:
    """Give the term its new meaning, under strace if it is told anything."""
    command = [*EDIT, "--in", str(file), "--meaning", "New."]
    start = ["strace", "-qq", "-f", *tracing, *command] if tracing else command
    return subprocess.run(start, check=False, capture_output=True, text=True)


def counted(file: Path, call: str) -> int:
    """Return how often saving makes this call."""
    log = file.parent / "calls.log"
    edit(file, "-o", str(log), "-e", f"trace={call}")
    file.write_text(OLD, encoding="utf-8")
    return sum(f"{call}(" in line for line in log.read_text().splitlines())


def inject(call: str, fault: str, point: int) -> list[str]:
    """Return what strace is told: this fault at that call."""
    fault = f"inject={call}:{fault}:when={point}"
    return ["-o", "/dev/null", "-e", f"trace={call}", "-e", fault]


@pytest.mark.parametrize("call", ["write", "fsync", "rename", "chmod", "close"])
def test_a_save_killed_at_any_call_leaves_one_whole_file(
    tmp_path: Path, call: str
) -> None:
    file = tmp_path / "words.yaml"
    file.write_text(OLD, encoding="utf-8")
    points = counted(file, call)
    assert points
    # Of the many calls of a starting program, those that save are the last.
    for point in range(max(1, points - 12), points + 1):
        edit(file, *inject(call, "signal=KILL", point))

        assert file.read_text(encoding="utf-8") in {OLD, NEW}
        file.write_text(OLD, encoding="utf-8")

    assert edit(file).returncode == 0
    assert file.read_text(encoding="utf-8") == NEW


@pytest.mark.parametrize("error", ["ENOSPC", "EIO", "EROFS"])
@pytest.mark.parametrize("call", ["fsync", "rename", "chmod"])
def test_a_refused_call_is_said_and_nothing_is_lost(
    tmp_path: Path, call: str, error: str
) -> None:
    file = tmp_path / "words.yaml"
    file.write_text(OLD, encoding="utf-8")

    run = edit(file, *inject(call, f"error={error}", 1))

    text = file.read_text(encoding="utf-8")
    assert "Traceback" not in run.stderr
    assert (run.returncode, text) in {(0, NEW), (2, OLD)}
    if text == OLD:
        assert "cannot be written" in run.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["words.yaml"]
