"""What a whole pack costs, against pandoc making as many documents.

Run `python -m tests.benchmarks.pack [--runs 5]`. Figures are CPU seconds of whole
processes and their ratio in this run; the machine's speed cancels out.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.measure import Cost, cost, median_cost

ROOT = Path(__file__).parent.parent.parent
AGENDA = ROOT / "agendas" / "dementia-pathway.md"
PROGRAM = [sys.executable, "-m", "inclusive_meetings"]
LIMITS = {"build": 2.0, "--help": 0.2, "check": 0.3}
PEAK_AT_MOST = 120
RATIO_AT_MOST = 0.7


def main() -> None:
    """Measure and print everything; say which limit was missed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=5)
    runs = options.parse_args().runs
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole = commands(folder, runs)
        against_pandoc(folder, whole, runs)
        growth(folder)


def commands(folder: Path, runs: int) -> Cost:
    """Print what each command costs; return the cost of a whole pack."""
    build = [*PROGRAM, "build", str(AGENDA)]
    measured = {
        "build": median_cost(build, folder, runs),
        "--help": median_cost([*PROGRAM, "--help"], folder, runs),
        "check": median_cost(
            [*PROGRAM, "check", "--fail-on", "never", str(AGENDA)], folder, runs
        ),
    }
    for name, each in measured.items():
        verdict = "ok" if each.cpu <= LIMITS[name] else "TOO MUCH"
        print(  # noqa: T201 - a benchmark prints
            f"{name:8} {each.cpu:5.2f} s CPU (at most {LIMITS[name]:.2f}) "
            f"{each.peak:5.0f} MiB  {verdict}"
        )
    return measured["build"]


def against_pandoc(folder: Path, whole: Cost, runs: int) -> None:
    """Print the pack's CPU as a ratio of pandoc's for as many documents."""
    import pypandoc  # type: ignore[import-untyped]  # noqa: PLC0415 - only needed here

    pack = folder / "packs" / AGENDA.stem
    theirs = 0.0
    for suffix in ("html", "docx", "pptx"):
        many = len(list(pack.rglob(f"*.{suffix}")))
        target = str(folder / f"pandoc.{suffix}")
        command = [pypandoc.get_pandoc_path(), "-s", str(AGENDA), "-o", target]
        each = median_cost(command, folder, runs).cpu
        theirs += each * many
        print(f"pandoc {suffix}: {many} x {each:.2f} s CPU")  # noqa: T201 - what a benchmark is for
    ratio = whole.cpu / theirs
    verdict = "ok" if ratio <= RATIO_AT_MOST else "TOO MUCH"
    print(  # noqa: T201 - what a benchmark is for
        f"pack / pandoc: {whole.cpu:.2f} / {theirs:.2f} = {ratio:.2f} "
        f"(at most {RATIO_AT_MOST})  {verdict}; peak {whole.peak:.0f} MiB "
        f"(at most {PEAK_AT_MOST})"
    )


def growth(folder: Path) -> None:
    """Print how cost grows with items and with contributors."""
    for what, few, many in (("items", 10, 100), ("contributors", 10, 100)):
        costs = [_cost_of(folder, what, number) for number in (few, many)]
        print(  # noqa: T201 - what a benchmark is for
            f"{many} {what} against {few}: "
            f"{costs[1]:.2f} / {costs[0]:.2f} s = {costs[1] / costs[0]:.1f} times"
        )


def _cost_of(folder: Path, what: str, many: int) -> float:
    items = many if what == "items" else 5
    people = many if what == "contributors" else 3
    stem = f"{what}-{many}"
    (folder / f"{stem}.yaml").write_text(
        "".join(
            f"- name: Person {n}\n  role: public\n  private: {{access: nothing}}\n"
            for n in range(people)
        ),
        encoding="utf-8",
    )
    (folder / f"{stem}.md").write_text(
        f"---\ntitle: Growth\npeople: {stem}.yaml\nstart: 00:00\n---\n"
        + "".join(
            f"## Item {n}\n- Time: 1 min\n- Lead: Person {n}\n\nThe ICB, the PCN.\n\n"
            for n in range(items)
        ),
        encoding="utf-8",
    )
    return cost([*PROGRAM, "build", f"{stem}.md"], folder).cpu


if __name__ == "__main__":
    main()
