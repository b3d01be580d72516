"""Terminal programs at a terminal: what they cost until their main screen shows.

Each is started in a terminal of its own, 120 by 36, and watched until a word of its
main screen is drawn; then its CPU seconds and its memory are read from the system.
Peers are installed from PyPI into environments of their own, in a folder one names.
"""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
import venv
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.benchmarks.measure import Cost

ROWS, COLUMNS = 36, 120
PATIENCE = 120
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Peer:
    """Another terminal program, and a word that stands on its main screen.

    `packages` are what is installed for it.
    """

    name: str
    command: tuple[str, ...]
    word: bytes
    packages: tuple[str, ...]


HARLEQUIN = ("harlequin", "--adapter", "duckdb")
PEERS = (
    Peer("harlequin", HARLEQUIN, b"Catalog", ("harlequin",)),
    # With tree-sitter 0.26 posting 2.11 ends in a fault of memory.
    Peer("posting", ("posting",), b"Collection", ("posting", "tree-sitter<0.26")),
)


def peer_cost(peer: Peer, folder: Path, runs: int) -> Cost:
    """Install the peer where it is not there yet; return what its start costs."""
    place = folder / peer.name
    program = place / "bin" / peer.command[0]
    if not program.exists():
        venv.create(place, with_pip=True)
        install = (str(place / "bin" / "pip"), "install", "-q", *peer.packages)
        subprocess.run(install, check=True)
    return shown_cost([str(program), *peer.command[1:]], peer.word, folder, runs)


def shown_cost(command: list[str], word: bytes, folder: Path, runs: int) -> Cost:
    """Return the median of several starts, after one that warms the disk."""
    costs = [_one(command, word, folder) for _ in range(runs + 1)][1:]
    return Cost(median(each.cpu for each in costs), max(each.peak for each in costs))


def _one(command: list[str], word: bytes, folder: Path) -> Cost:
    child, screen = pty.fork()
    if not child:
        os.chdir(folder)
        settings = {**os.environ, "TERM": "xterm-256color", "HOME": str(folder)}
        settings.pop("PYTHONDONTWRITEBYTECODE", None)
        os.execvpe(command[0], command, settings)  # noqa: S606 - the program that is measured
    size = struct.pack("HHHH", ROWS, COLUMNS, 0, 0)
    fcntl.ioctl(screen, termios.TIOCSWINSZ, size)
    try:
        _wait_for(word, screen, command)
        return _cost_of(child)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(screen)


def _wait_for(word: bytes, screen: int, command: list[str]) -> None:
    drawn, began = b"", time.monotonic()
    while time.monotonic() - began < PATIENCE:
        if select.select([screen], [], [], 1)[0]:
            try:
                drawn += os.read(screen, 65536)
            except OSError:
                break
        if word in drawn:
            return
    sys.exit(f"{' '.join(command)} never showed {word.decode()}: {drawn[-400:]!r}")


def _cost_of(process: int) -> Cost:
    parts = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    status = Path(f"/proc/{process}/status").read_text()
    peak = next(x for x in status.splitlines() if x.startswith("VmHWM"))
    used = sum(int(part) for part in parts[11:15])  # its own, and its children's
    return Cost(used / TICKS, int(peak.split()[1]) / 1024)
