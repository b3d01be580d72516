"""An agenda with words that nobody explained, and what `words` says of it."""

import json
from pathlib import Path
from typing import Any

import pytest

from inclusive_meetings.cli.run import run

AGENDA = """---
title: Falls in the valley
glossaries: [ours]
papers:
  - {{title: The plan, file: plan.md}}
{more}---
## Discharge
- Time: 10 min

The XQZ asks what the ABC and the HUB do.

## Anything else
- Time: 10 min

The XQZ again. The Better Food Drive (BFD) is new.
"""
GLOSSARY = """title: Ours
owner: Us
licence: CC0 1.0
terms:
  - id: ours-1
    term: ABC
    meaning: A thing we made up.
  - id: ours-2
    term: HUB
    senses:
      - {meaning: A room., expansion: Help Under Bridges}
      - {meaning: A bus., expansion: Holiday Under Banners}
"""


def settle(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Write an agenda, its glossary and its paper into the folder, and go there."""
    monkeypatch.chdir(folder)
    agenda()
    Path("ours.yaml").write_text(GLOSSARY, encoding="utf-8")
    Path("plan.md").write_text("# Plan\n\nThe PQR writes.\n", encoding="utf-8")


def agenda(more: str = "") -> None:
    """Write the agenda, with more lines in its front matter."""
    Path("falls.md").write_text(AGENDA.format(more=more), encoding="utf-8")


def said(capsys: pytest.CaptureFixture[str], *typed: str) -> tuple[int, str, str]:
    """Return the exit code and what was said to both streams."""
    code = run(["words", *typed])
    streams = capsys.readouterr()
    return code, streams.out, streams.err


def listed(capsys: pytest.CaptureFixture[str], *typed: str) -> dict[str, Any]:
    """Return the words of the JSON by their form."""
    _, out, _ = said(capsys, *typed, "--format", "json")
    return {word["word"]: word for word in json.loads(out)["words"]}


def slugs(capsys: pytest.CaptureFixture[str], *typed: str) -> tuple[int, set[str]]:
    """Return the exit code and the problems of the JSON."""
    code, out, _ = said(capsys, *typed, "--format", "json")
    return code, {problem["slug"] for problem in json.loads(out)["problems"]}
