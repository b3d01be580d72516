"""Feed lines to the questions, and read what was said."""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from io import StringIO
from pathlib import Path

from inclusive_meetings.plain.start import converse
from inclusive_meetings.plain.talk import Talk
from tests.workspace.agendas import home

ROOT = Path(__file__).parent.parent.parent
TODAY = date(2026, 11, 23)


def said(folder: Path, typed: Sequence[str], agenda: Path | None = None) -> str:
    """Return all that is said when these lines are typed, and then no more come."""
    out = StringIO()
    lines = StringIO("".join(f"{line}\n" for line in typed))
    converse(Talk(lines, out), home(folder), agenda, TODAY)
    return out.getvalue()


def joined(words: str) -> str:
    """Return what was said with its folds taken out."""
    return re.sub(r"\s+", " ", words)


def falls(folder: Path, text: str) -> Path:
    """Return an agenda of a few lines."""
    path = folder / "falls.md"
    path.write_bytes(text.encode())
    return path


def program(
    folder: Path, typed: bytes, *arguments: str, wide: int = 80
) -> subprocess.CompletedProcess[bytes]:
    """Start the program as somebody would, with stdin from a pipe."""
    own = {name: str(folder / "own") for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME")}
    return subprocess.run(
        [sys.executable, "-m", "inclusive_meetings", *arguments, "--plain"],
        input=typed,
        capture_output=True,
        cwd=folder,
        timeout=60,
        check=False,
        env={
            **os.environ,
            **own,
            "TERM": "dumb",
            "COLUMNS": str(wide),
            "PYTHONPATH": str(ROOT),
        },
    )
