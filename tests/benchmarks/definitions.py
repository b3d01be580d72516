"""How many definitions in real abstracts are found, how many are right, how fast.

Run `python -m tests.benchmarks.definitions [even|odd]`. MED1250 holds 1,250 records
in which people marked each short form and long form; its README tells its shape.
The costs of a match were tuned on the records at even positions only.
"""

import re
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from inclusive_meetings.language.definitions.in_text import definitions

ROOT = Path(__file__).parent.parent.parent
MED1250 = ROOT.parent / "shared" / "data" / "med1250" / "MED1250_labeled"
F1_AT_LEAST = 0.90
MEGABYTES_A_SECOND_AT_LEAST = 2.6
RUNS = 5
Pair = tuple[str, str]


class Record(NamedTuple):
    """A title and abstract, with the pairs that it explains.

    Synonyms count neither as right nor as wrong.
    """

    text: str
    pairs: frozenset[Pair]
    synonyms: frozenset[Pair]


class Score(NamedTuple):
    """How much of what was found is right, how much was found, and both in one."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Return the harmonic mean of the two."""
        return 2 * self.precision * self.recall / (self.precision + self.recall)


def records() -> list[Record]:
    """Return the records of MED1250; none where the file is not there."""
    if not MED1250.exists():
        return []
    blocks = re.split(r"(?m)^\d{5,9}\s*$", MED1250.read_text(encoding="cp1252"))
    return [_record(block.splitlines()) for block in blocks[1:]]


def _record(lines: list[str]) -> Record:
    text: list[str] = []
    pairs: set[Pair] = set()
    synonyms: set[Pair] = set()
    for line in filter(str.strip, lines):
        if line.startswith("//*"):
            synonyms.update(_pair(line[3:]))
        elif line.startswith("  ") and "|" in line and not line.strip().startswith("/"):
            pairs.update(_pair(line))
        elif not line.lstrip().startswith("//"):
            text.append(line)
    return Record("\n".join(text), frozenset(pairs), frozenset(synonyms))


def _pair(line: str) -> list[Pair]:
    parts = [part.strip() for part in line.split("|")]
    return [(parts[0], parts[1])] if len(parts) > 1 else []


def score(some: Iterable[Record]) -> Score:
    """Return the score for exact pairs, each counted once a record."""
    right = found = wanted = 0
    for record in some:
        pairs = {(each.short, each.long) for each in definitions(record.text)}
        right += len(pairs & record.pairs)
        found += len(pairs - (record.synonyms - record.pairs))
        wanted += len(record.pairs)
    return Score(right / found, right / wanted)


def speed(some: Iterable[Record]) -> float:
    """Return how many megabytes are read in a CPU second, in the best of some runs."""
    texts = [record.text for record in some]
    times = []
    for run in range(RUNS):
        # Other texts each time: what was found in one is remembered.
        others = [f"{text} {run}." for text in texts]
        began = time.process_time()
        for text in others:
            definitions(text)
        times.append(time.process_time() - began)
    return sum(map(len, texts)) / 1e6 / min(times)


def main() -> None:
    """Print the scores of both halves and of all, and the speed."""
    all_records = records()
    if not all_records:
        sys.exit(f"{MED1250} is not there.")
    halves = {"even": all_records[::2], "odd": all_records[1::2], "all": all_records}
    chosen = [name for name in sys.argv[1:] if name in halves] or list(halves)
    for name in chosen:
        reached = score(halves[name])
        sys.stdout.write(
            f"{name:4} P {reached.precision:.3f} R {reached.recall:.3f} "
            f"F1 {reached.f1:.3f} (at least {F1_AT_LEAST:.2f}; Ab3P .894)\n"
        )
    sys.stdout.write(
        f"{speed(all_records):.1f} MB/s CPU (at least {MEGABYTES_A_SECOND_AT_LEAST})\n"
    )


if __name__ == "__main__":
    main()
