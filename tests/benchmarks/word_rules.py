"""How often the word rules speak up in ordinary writing: `… word_rules FOLDER…`.

Prints each hit with the words around it, to be judged by a person, and the rate in
2,000 words. The goal is at most one false hit in 2,000 words.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from inclusive_meetings.audit.words_in_use import Adviser, Said
from inclusive_meetings.cli.speech import put
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.workspace.opening.going_by import ours

SUFFIXES = frozenset({".txt", ".md"})
AROUND = 50
IN_WORDS = 2000
ADVISER = Adviser(ours().words)


def texts(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield each text of a folder and of those below it."""
    for path in sorted(folder.rglob("*")):
        if path.suffix in SUFFIXES and not path.stem.upper().startswith("README"):
            yield path, path.read_text(encoding="utf-8", errors="replace")


def said_in(name: str, text: str) -> tuple[Said, ...]:
    """Return the words of a text on which the rules have advice."""
    start = Place(name, 1, 1)
    words = Passage(text, start)
    return ADVISER.said_in(Meeting(name, Passage("", start), start, background=words))


def report(folder: Path) -> None:
    """Print each hit in the folder, and how many there are in 2,000 words."""
    words = 0
    rules: Counter[str] = Counter()
    for path, text in texts(folder):
        words += len(text.split())
        lines = text.splitlines()
        for said in said_in(path.name, text):
            rules[said.advice.rule] += 1
            line = lines[said.place.line - 1]
            around = line[max(0, said.place.column - AROUND) :][: AROUND * 2]
            put(
                f"{said.place}: {said.advice.rule}: “{said.words}” in: {around.strip()}"
            )
    hits = sum(rules.values())
    rate = hits * IN_WORDS / words if words else 0.0
    put(f"{folder.as_posix()}: {words} words, {hits} hits, {rate:.2f} in {IN_WORDS}")
    for rule, count in rules.most_common():
        put(f"  {rule}: {count}")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        report(Path(name))
