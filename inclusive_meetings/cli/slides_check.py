"""`slides --check`: what in any deck would stop people, as words or as JSON."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from itertools import groupby

from inclusive_meetings.audit.deck.engine import DeckChecked
from inclusive_meetings.audit.deck.fault import DeckFinding
from inclusive_meetings.cli.audit_as_text import TITLES, wrapped
from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.reading import code_for, counted, findings_in_words
from inclusive_meetings.cli.speech import tell
from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.workspace.findings.checking_slides import check_deck

# A fault on every slide of a long deck is said a few times, and then counted.
SAID_IN_FULL = 10


def run(options: Namespace) -> ExitCode:
    """Print what was found in the deck `options.check`, what must be mended first."""
    found = check_deck(options.check, options.check.as_posix())
    for problem in found.broken:
        tell(problem)
    said = as_json(found) if options.format == "json" else as_text(found)
    sys.stdout.write(cleaned(said))
    slides = counted(found.slides, "slide")
    tell(f"{slides} checked: {findings_in_words(found.findings)}.")
    return code_for(found.findings, options.fail_on)


def as_json(found: DeckChecked) -> str:
    """Return the findings as JSON; slides count from 1, and 0 is the whole deck."""
    report = {
        "file": found.file,
        "slides": found.slides,
        "findings": [_entry(each) for each in found.findings],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _entry(finding: DeckFinding) -> dict[str, object]:
    return {
        "slide": finding.slide,
        "title": finding.title,
        "shape": finding.shape,
        "check": finding.check,
        "level": finding.level.value,
        "what": finding.what,
        "why": finding.why,
        "do": finding.help,
    }


def as_text(found: DeckChecked) -> str:
    """Return the findings in their three levels, each check with its reason once."""
    lines: list[str] = []
    for level, title in TITLES.items():
        findings = [each for each in found.findings if each.level is level]
        if findings:
            lines += (f"{title} ({len(findings)})", "")
            for _, same in groupby(findings, key=lambda each: each.check):
                lines += (*_said(list(same)), "")
    if not lines:
        lines = ["Nothing was found that stops people. Ask them too.", ""]
    return "\n".join(lines[:-1]) + "\n"


def _said(findings: list[DeckFinding]) -> Iterator[str]:
    first = findings[0]
    yield first.check
    yield wrapped(f"Why: {first.why}")
    yield wrapped(f"Do: {first.help}")
    for finding in findings[:SAID_IN_FULL]:
        yield wrapped(f"{finding.place}: {finding.what}")
        if finding.help != first.help:
            yield wrapped(f"Do: {finding.help}")
    if len(findings) > SAID_IN_FULL:
        rest = findings[SAID_IN_FULL:]
        numbers = ", ".join(map(str, dict.fromkeys(each.slide for each in rest)))
        yield wrapped(f"{len(rest)} more, on slides {numbers}")
