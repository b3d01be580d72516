"""CPU seconds and peak memory of a whole process, as the system counted them."""

import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run of a command cost: CPU seconds and MiB at its peak."""

    cpu: float
    peak: float


def cost(command: list[str], folder: Path) -> Cost:
    """Run the command in the folder and return what it cost (not on Windows)."""
    # An installed program has its modules compiled; so has this one, after one run.
    settings = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    with subprocess.Popen(
        command,
        cwd=folder,
        env=settings,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    kilo = 1 if sys.platform == "darwin" else 1024
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss * kilo / 2**20)


def costs_in_turn(
    one: list[str], other: list[str], folder: Path, runs: int
) -> tuple[Cost, Cost, float]:
    """Return the medians of two commands, and how many times the first costs more CPU.

    They run one after the other again and again, and each pair is compared by itself:
    the speed of a machine goes up and down, and a pair has the same of it.
    """
    pairs = [(cost(one, folder), cost(other, folder)) for _ in range(runs + 1)][1:]
    first, second = zip(*pairs, strict=True)
    ratio = median(ours.cpu / theirs.cpu for ours, theirs in pairs)
    return _median(first), _median(second), ratio


def _median(costs: Iterable[Cost]) -> Cost:
    known = list(costs)
    return Cost(median(c.cpu for c in known), max(c.peak for c in known))


def median_cost(command: list[str], folder: Path, runs: int) -> Cost:
    """Return the median of several runs, after one that warms the disk."""
    cost(command, folder)
    return _median(cost(command, folder) for _ in range(runs))
