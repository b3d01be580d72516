"""An agenda whose words wait beside it, and what `words` says of them."""

from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run

AGENDA = """---
title: Falls in the valley
chair: Maria Okafor, Valley Council
glossaries: [ours]
papers:
  - {title: The plan, file: plan.md}
---
## Discharge
- Time: 10 min
- Lead: Ali Reza, Valley Trust

The XQZ asks what the PQR does.

## Travel
- Time: 10 min
- Lead: Beth Low, Valley Buses
- Paper: The plan

Nothing odd here.
"""
INBOX = Path("falls.words.yaml")


def settle(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Write an agenda, its glossary and its paper into the folder, and go there."""
    monkeypatch.chdir(folder)
    Path("falls.md").write_text(AGENDA, encoding="utf-8")
    Path("plan.md").write_text("# Plan\n\nThe BFD drives.\n", encoding="utf-8")
    Path("ours.yaml").write_text(
        "title: Ours\nowner: Us\nlicence: CC0 1.0\nterms:\n"
        "  - id: our-1\n    term: Aa\n    meaning: A kind of lava.\n",
        encoding="utf-8",
    )


def words(capsys: pytest.CaptureFixture[str], *typed: str) -> tuple[int, str, str]:
    """Return the exit code and both streams of `words falls.md`."""
    code = run(["words", "falls.md", *typed, "--today", "2026-11-24"])
    streams = capsys.readouterr()
    return code, streams.out, streams.err


def inbox() -> str:
    """Return what the inbox says."""
    return INBOX.read_text(encoding="utf-8")
