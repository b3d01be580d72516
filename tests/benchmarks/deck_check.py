"""How long a deck takes to check: `python -m tests.benchmarks.deck_check`.

Decks of 30, 300 and 600 slides, each with a title, five points, a picture, a table and
notes. CPU seconds of the check alone, and of the whole command; medians of five.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from tempfile import TemporaryDirectory

from inclusive_meetings.workspace.findings.checking_slides import check_deck
from tests.audit.deck.made import Made, Sheet
from tests.audit.deck.pieces import body, paragraph, picture, row, run, table, title

SIZES = (30, 300, 600)
TIMES = 5
DOT = '<a:buChar char="•"/>'


def made(slides: int) -> Made:
    """Return a deck of so many slides, all with something on them."""
    points = [paragraph(run("We meet at ten in the hall."), inner=DOT)] * 5
    rows = row("Day", "Who", "Pounds") + row("Monday", "Ada", "20") * 4
    return Made(
        tuple(
            Sheet(title(f"Slide {n}") + body(*points) + picture("") + table(rows))
            for n in range(slides)
        )
    )


def of_check(path: Path) -> float:
    """Return the CPU seconds of checking a deck in this process."""
    begins = time.process_time()
    check_deck(path, path.name)
    return time.process_time() - begins


def of_command(path: Path) -> float:
    """Return the CPU seconds of the whole command."""
    before = getrusage(RUSAGE_CHILDREN)
    words = ("slides", "--check", str(path), "--fail-on", "never")
    subprocess.run(
        [sys.executable, "-m", "inclusive_meetings", *words],
        check=True,
        capture_output=True,
    )
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print a line for each size."""
    sys.stdout.write("slides  check, CPU s  command, CPU s  ms a slide\n")
    with TemporaryDirectory() as folder:
        for size in SIZES:
            path = made(size).put(Path(folder))
            check = statistics.median(of_check(path) for _ in range(TIMES))
            whole = statistics.median(of_command(path) for _ in range(TIMES))
            each = 1000 * check / size
            sys.stdout.write(f"{size:6}  {check:12.2f}  {whole:14.2f}  {each:10.2f}\n")


if __name__ == "__main__":
    main()
