"""What an audit costs once everything is loaded, and again after one typed letter.

Run `python -m tests.benchmarks.audit`. 40 items and 10,000 terms of a glossary, the
jargon and the word rules among what is asked: a screen has to ask all of it again at
each letter. CPU milliseconds; the same work in plain Python stands beside them, so
that a slow or busy machine shows.
"""

import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import TypeVar

from inclusive_meetings.model.findings import Audited
from inclusive_meetings.workspace.findings.auditing import audited
from inclusive_meetings.workspace.opening.opened import open_meeting
from inclusive_meetings.workspace.words.jargon import jargon_of
from tests.benchmarks.made_up import glossary_yaml, names

ROOT = Path(__file__).parent.parent.parent
ITEMS, TERMS, LETTERS = 40, 10_000, 20
AT_MOST = 50
Made = TypeVar("Made")
HEADING = re.compile(r"^## .*$", re.MULTILINE)
BY_NAME = {"meeting.md": "", "other.md": "Another day. "}


def main() -> None:
    """Measure and print everything."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "glossaries").mkdir()
        large = folder / "glossaries" / "large.yaml"
        large.write_text(glossary_yaml(TERMS), encoding="utf-8")
        for file, words in BY_NAME.items():
            (folder / file).write_text(agenda(words), encoding="utf-8")
        first, again = Costs(), Costs()
        once = Costs()
        asked(folder / "other.md", once)
        found = asked(folder / "meeting.md", first)
        for number in range(LETTERS):
            typed = agenda(letters="x" * (number + 1))
            (folder / "meeting.md").write_text(typed, encoding="utf-8")
            asked(folder / "meeting.md", again)
    say(f"{ITEMS} items, {TERMS:,} terms: {len(found.findings)} findings")
    say(f"the first audit of a process, with all that it loads: {once}")
    say(f"audit of another agenda (at most {AT_MOST} ms): {first}")
    say(f"again after one letter, median of {LETTERS} (at most {AT_MOST} ms): {again}")
    say(f"beside it: counting 10,000 words takes {median(plain_work()):.1f} ms")


@dataclass
class Costs:
    """CPU milliseconds of each step, once for each time that it was taken."""

    steps: dict[str, list[float]] = field(default_factory=dict)

    def of(self, step: str, work: Callable[[], Made]) -> Made:
        """Return what the work makes, and note what it cost."""
        began = time.process_time()
        made = work()
        self.steps.setdefault(step, []).append(1000 * (time.process_time() - began))
        return made

    def __str__(self) -> str:
        parts = {step: median(costs) for step, costs in self.steps.items()}
        each = ", ".join(f"{step} {cost:.1f}" for step, cost in parts.items())
        return f"{sum(parts.values()):.1f} ms ({each})"


def asked(agenda_file: Path, costs: Costs) -> Audited:
    """Return what the audit finds, as a screen asks for it."""
    opened = costs.of("reading", lambda: open_meeting(agenda_file, agenda_file.name))
    jargon = costs.of("jargon", lambda: jargon_of(opened))
    return costs.of("rules", lambda: audited(opened, jargon))


def agenda(words: str = "", letters: str = "") -> str:
    """Return an agenda of texts from our examples and of terms of the glossary.

    `words` stand in each item, `letters` in one.
    """
    files = sorted((ROOT / "agendas").glob("*-*.md"))
    bodies = [
        file.read_text(encoding="utf-8").partition("\n---\n")[2] for file in files
    ]
    texts = [text for body in bodies for text in HEADING.split(body)[1:]]
    terms = list(names(TERMS))
    items = [
        f"## Item {number}\n{texts[number % len(texts)].strip()}\n\n{words}"
        f"We look at {terms[number * 37]} and the {terms[number * 91 + 2]}. "
        f"{letters if number == ITEMS // 2 else ''}\n"
        for number in range(ITEMS)
    ]
    return "---\ntitle: A long day\nstart: 01:00\n---\n" + "\n".join(items)


def plain_work() -> list[float]:
    """Return how long the same piece of plain Python takes, several times."""
    costs = Costs()
    for _ in range(LETTERS):
        costs.of("count", lambda: Counter(re.findall(r"\w+", "the plan of us " * 2500)))
    return costs.steps["count"]


def say(line: str) -> None:
    """Write a line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
