"""What the screens cost: until they show, and from a key to new findings.

Run `python -m tests.benchmarks.tui`. CPU seconds and memory of a whole process at a
terminal (Linux) until the agenda stands on the screen, beside a bare app of the same
library in the same run; then, for 40 items and 10,000 terms, milliseconds from a key to
its line on the screen, and to the findings about it; and from a letter to what is found
in all words. Findings wait for a pause in typing, and that pause is counted.

`python -m tests.benchmarks.tui --peers FOLDER` compares the first paint with harlequin
and posting, which it installs into the folder: all three at a real terminal (Linux).
"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from inclusive_meetings.tui.destinations import WORDS
from inclusive_meetings.tui.start import spare_long_looks
from tests.benchmarks.audit import TERMS, agenda
from tests.benchmarks.made_up import glossary_yaml
from tests.benchmarks.tui_bare import WORD
from tests.benchmarks.tui_keys import keys, told
from tests.benchmarks.tui_peers import PEERS, peer_cost, shown_cost
from tests.tui.at_the_screen import Chair, chair
from tests.workspace.agendas import sample

ROOT = Path(__file__).parent.parent.parent
KEYS, RUNS = 80, 3
SHOWN = b"12:30."  # when the sample ends, below its items
SECONDS, MEGABYTES, MILLISECONDS = 0.7, 80, 100
LIST_MILLISECONDS = 30
SOUGHT = ("measured", "care", "aa", "zq", "some") * 3


def main() -> None:
    """Measure and print everything."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours = shown_cost(program(sample(folder)), SHOWN, folder, RUNS)
        bare = [sys.executable, "-m", "tests.benchmarks.tui_bare"]
        theirs = shown_cost(bare, WORD.encode(), ROOT, RUNS)
        say(
            f"until the agenda shows: {ours.cpu:.2f} s (at most {SECONDS}),"
            f" {ours.peak:.0f} MiB (at most {MEGABYTES});"
            f" a bare app: {theirs.cpu:.2f} s, {theirs.peak:.0f} MiB"
        )
        path = large(folder)
        for line in told(asyncio.run(keys(path, KEYS))):
            say(f"{line} (at most {MILLISECONDS})")
        asyncio.run(searching(path))


def program(agenda_file: Path) -> list[str]:
    """Return the command that shows an agenda."""
    return [sys.executable, "-m", "inclusive_meetings", "tui", str(agenda_file)]


def large(folder: Path) -> Path:
    """Return an agenda of 40 items that uses a glossary of 10,000 terms."""
    (folder / "glossaries").mkdir()
    terms = glossary_yaml(TERMS)
    (folder / "glossaries" / "large.yaml").write_text(terms, encoding="utf-8")
    path = folder / "meeting.md"
    path.write_text(agenda(), encoding="utf-8")
    return path


async def searching(path: Path) -> None:
    """Search 10,000 words letter by letter, and move; print what a key costs."""
    async with chair(path.parent, path) as (app, pilot):
        spare_long_looks()  # as in the program
        app.go_to(WORDS)
        await pilot.pause(0.5)
        await pilot.press("ctrl+f")
        typed = []
        for word in SOUGHT:
            typed += [await pressed(pilot, letter) for letter in word]
            typed += [await pressed(pilot, "backspace") for _ in word]
        await pilot.press("m", "enter")
        moved = [await pressed(pilot, "down") for _ in range(KEYS)]
    for what, each in (("a letter of a search", typed), ("a step in the list", moved)):
        say(
            f"{what}, {TERMS} terms: median {median(each):.0f} ms of CPU,"
            f" 95 in 100 within {quantiles(each, n=20)[-1]:.0f} ms"
            f" (at most {LIST_MILLISECONDS})"
        )


async def pressed(pilot: Chair, key: str) -> float:
    """Return the milliseconds of CPU until a key is dealt with and drawn."""
    began = time.process_time()
    await pilot.press(key)
    return 1000 * (time.process_time() - began)


def compare(folder: Path) -> None:
    """Compare the first paint of three programs at a terminal, in one run."""
    folder.mkdir(parents=True, exist_ok=True)
    agenda_file = sample(folder)
    mine = shown_cost(program(agenda_file), SHOWN, folder, RUNS)
    say(f"ours at a terminal: {mine.cpu:.2f} s, {mine.peak:.0f} MiB")
    for peer in PEERS:
        cost = peer_cost(peer, folder, RUNS)
        ratio = mine.cpu / cost.cpu
        say(
            f"{peer.name}: {cost.cpu:.2f} s, {cost.peak:.0f} MiB;"
            f" ours costs {ratio:.2f} of it"
        )


def say(words: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{words}\n")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--peers", folder]:
            compare(Path(folder).resolve())
        case _:
            main()
