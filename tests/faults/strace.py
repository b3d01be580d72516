"""Builds that are killed, or refused by the system, at a chosen call."""

import shutil
import subprocess
import sys
from pathlib import Path


def available() -> bool:
    """Return whether strace is there and may trace."""
    tool = shutil.which("strace")
    if tool is None:
        return False
    return subprocess.run([tool, "-qq", "true"], check=False).returncode == 0


def build(agenda: Path, folder: Path, *inject: str) -> subprocess.CompletedProcess[str]:
    """Build the pack of the agenda into `folder`, with faults injected."""
    tracing = ["strace", "-qq", "-f", "-o", "/dev/null"]
    if inject:
        tracing += [
            "-e",
            f"trace={inject[0].split(':')[0]}",
            "-e",
            f"inject={inject[0]}",
        ]
    command = [sys.executable, "-m", "inclusive_meetings", "build", str(agenda)]
    command += ["-o", str(folder), "--formats", "html"]
    start = tracing + command if inject else command
    return subprocess.run(start, check=False, capture_output=True, text=True)


def counted(agenda: Path, folder: Path, call: str) -> int:
    """Return how often a build makes this call."""
    log = folder.parent / "calls.log"
    command = ["strace", "-qq", "-f", "-o", str(log), "-e", f"trace={call}"]
    command += [sys.executable, "-m", "inclusive_meetings", "build", str(agenda)]
    command += ["-o", str(folder), "--formats", "html"]
    subprocess.run(command, check=True, capture_output=True)
    return sum(f"{call}(" in line for line in log.read_text().splitlines())
