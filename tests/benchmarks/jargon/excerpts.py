"""Cut the labelled excerpts anew out of whole documents.

Run `python -m tests.benchmarks.jargon.excerpts WHOLE TEXTS`. WHOLE has the documents
of `sources.tsv` as .txt files, as their sources have them. Where an excerpt began was
not kept, but how many words it has and how often it has each label was: the stretch
that fits these best is written to TEXTS. Said of each: how many mentions are amiss.
"""

import csv
import re
import sys
from bisect import bisect_left
from pathlib import Path

from tests.benchmarks.jargon.forms import spans, straight
from tests.benchmarks.jargon.scores import LABELS

SOURCES = LABELS.parent / "sources.tsv"
WORD = re.compile(r"\S+")
LINE = re.compile(r"^(?=[^\n])", re.MULTILINE)
SHORTEST = 0.8
Row = dict[str, str]


def rows(file: Path) -> list[Row]:
    """Return the rows of a table of ours."""
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def excerpt(text: str, length: int, labels: list[Row]) -> tuple[str, int]:
    """Return the stretch of so many words that fits the labels best, and its misfit."""
    words = [word.span() for word in WORD.finditer(text)]
    begins = [start for start, _ in words]
    same = straight(text)
    places = [
        (int(row["mentions"]), [start for start, _ in spans(same, row["form"], within)])
        for row in labels
        for within in [row["within"] or ""]
    ]
    best = (sys.maxsize, 0, 0)
    for line in LINE.finditer(text):
        first = bisect_left(begins, line.start())
        some = words[first : first + length]
        if len(some) < min(length, len(words)) * SHORTEST:
            break
        start, end = line.start(), some[-1][1]
        misfit = sum(
            abs(wanted - (bisect_left(found, end) - bisect_left(found, start)))
            for wanted, found in places
        )
        best = min(best, (misfit, start, end))
    return text[best[1] : best[2]], best[0]


def main() -> None:
    """Cut every document that is there."""
    whole, texts = map(Path, sys.argv[1:3])
    labels = rows(LABELS)
    for source in rows(SOURCES):
        file = whole / source["file"]
        name = file.stem
        if file.exists():
            own = [row for row in labels if row["document"] == name]
            text = file.read_text(encoding="utf-8")
            cut, misfit = excerpt(text, int(source["words"]), own)
            (texts / file.name).write_text(f"{cut}\n", encoding="utf-8")
            sys.stdout.write(f"{name}: {misfit} mentions amiss\n")


if __name__ == "__main__":
    main()
