"""What a deck costs, against pandoc making slides of the same agenda.

Run `python -m tests.benchmarks.slides [--runs 31]`. Figures are CPU seconds of whole
processes and their ratio in this run; the machine's speed cancels out.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.measure import cost, costs_in_turn, median_cost

PROGRAM = [sys.executable, "-m", "inclusive_meetings"]
CPU_AT_MOST, RATIO_AT_MOST = 0.45, 1.5
# An item with one question makes two slides; the rest of a deck is nine.
FEW, MANY = 11, 146


def main() -> None:
    """Measure and print everything; say which limit was missed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=31)
    runs = options.parse_args().runs
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours, theirs, ratio = _ours_and_theirs(folder, runs)
        bare = median_cost([sys.executable, "-c", "pass"], folder, runs).cpu
        check = [*PROGRAM, "check", "--fail-on", "never", f"items-{FEW}.md"]
        _say("Python alone", bare)
        _say("check, for comparison", median_cost(check, folder, runs).cpu)
        _say("slides", ours, CPU_AT_MOST)
        _say("pandoc", theirs)
        _say("slides / pandoc", ratio, RATIO_AT_MOST)
        many = cost(_command(folder, MANY), folder).cpu
        each = (ours - bare, many - bare)
        _say(f"{MANY} items / {FEW} items", each[1] / each[0], MANY / FEW)


def _command(folder: Path, items: int) -> list[str]:
    agenda = folder / f"items-{items}.md"
    agenda.write_text(_agenda(items), encoding="utf-8")
    return [*PROGRAM, "slides", agenda.name, "-o", f"items-{items}.pptx", "--replace"]


def _ours_and_theirs(folder: Path, runs: int) -> tuple[float, float, float]:
    import pypandoc  # type: ignore[import-untyped]  # noqa: PLC0415 - only needed here

    pandoc = [pypandoc.get_pandoc_path(), "-s", f"items-{FEW}.md", "-o", "pandoc.pptx"]
    ours, theirs, ratio = costs_in_turn(_command(folder, FEW), pandoc, folder, runs)
    return ours.cpu, theirs.cpu, ratio


def _agenda(items: int) -> str:
    head = (
        "---\ntitle: Growth\nstart: 00:00\npurpose: Agree what to do first.\n"
        "contact: Ana Pop, phone 0113 496 0000, ana@example.org\n---\n\n"
    )
    return head + "".join(
        f"## Item {n}\n- Time: 1 min\n- Lead: Person {n}, Group {n}\n"
        "- Purpose: discuss\n"
        f"- Question: What matters about point {n}?\n\nThe ICB, the PCN and the GP.\n\n"
        for n in range(items)
    )


def _say(what: str, figure: float, at_most: float = 0.0) -> None:
    limit = f"(at most {at_most:.2f})" if at_most else ""
    verdict = ""
    if at_most:
        verdict = "ok" if figure <= at_most else "TOO MUCH"
    print(f"{what:28} {figure:6.2f}  {limit:16} {verdict}")  # noqa: T201 - a benchmark prints


if __name__ == "__main__":
    main()
