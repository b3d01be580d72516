"""A folder with an agenda whose checklist is looked at, and what `checklist` says."""

from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run
from tests.samples import NO_WORDS

AGENDA = """---
title: Falls in the valley
date: 2027-03-17
people: people.yaml
glossaries: [ours]
---
## Discharge
- Time: 10 min
"""
PEOPLE = "- {name: Joanne Fisk, role: public}\n"
KEPT = Path("falls.checklist.yaml")


def put_down() -> None:
    """Write the agenda, its people and its words into this folder."""
    Path("falls.md").write_text(AGENDA, encoding="utf-8")
    Path("people.yaml").write_text(PEOPLE, encoding="utf-8")
    Path("ours.yaml").write_text(NO_WORDS, encoding="utf-8")


def checklist(
    capsys: pytest.CaptureFixture[str], *typed: str, today: str = "2027-01-12"
) -> tuple[int, str, str]:
    """Return the exit code and both streams of `checklist falls.md`."""
    code = run(["checklist", "falls.md", *typed, "--today", today])
    streams = capsys.readouterr()
    return code, streams.out, streams.err


def line(out: str, name: str) -> str:
    """Return what is said of one line."""
    return next(
        part for part in out.split("\n\n") if part.partition("\n")[0].endswith(name)
    )
