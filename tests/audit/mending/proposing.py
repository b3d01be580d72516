"""An agenda with faults in the hands of a test, and what is proposed to mend them."""

from pathlib import Path

from inclusive_meetings.audit.mending.lines import Mend
from inclusive_meetings.workspace.findings.auditing import audited
from inclusive_meetings.workspace.findings.mending import Proposed, proposed
from inclusive_meetings.workspace.opening.opened import open_meeting
from tests.samples import NO_WORDS

PEOPLE = """\
- {name: Ann Moss, organisation: Valley Council, role: chair}
- {name: Ana Pop, role: public}
- {name: Joe Low, role: public}
"""
AGENDA = """\
---
title: Support at home   # ours
date: 2027-03-17
start: 10:00
contact: Lou Brand, 0113 496 0100
people: people.yaml
glossaries: [ours]
---
Some words for everyone.

## What the service plans
- Time: 40 min
- Lead: Ann Moss, Valley Council

It has *two* parts.

## Pause
- Type: break
- Time: 5 min

## The budget
- Time: 55 min
- Lead: Ann Moss, Valley Council

## What families told us
- Lead: Ana Pop
- Time: 10 min
"""


def look(folder: Path, agenda: str) -> tuple[Proposed, list[str]]:
    """Return what would mend an agenda, and the rules that have found something."""
    path = folder / "falls.md"
    path.write_bytes(agenda.encode())
    (folder / "people.yaml").write_text(PEOPLE, encoding="utf-8")
    (folder / "ours.yaml").write_text(NO_WORDS, encoding="utf-8")
    return look_again(path)


def look_again(path: Path) -> tuple[Proposed, list[str]]:
    """Return the same of the file as it is now."""
    opened = open_meeting(path, path.name)
    found = audited(opened)
    rules = [finding.rule for finding in found.findings]
    return proposed(opened, found, path), rules


def mend_of(agenda: Proposed, rule: str) -> Mend:
    """Return what is proposed for this rule."""
    return next(mend for mend in agenda.mends if mend.rule == rule)


def lines_are_kept(before: str, after: str) -> bool:
    """Return whether every line of the one stands in the other, in the same order."""
    rest = iter(after.splitlines(keepends=True))
    return all(line in rest for line in before.splitlines(keepends=True))
