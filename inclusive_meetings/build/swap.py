"""Two folders change places in one step where the system can do that.

Linux and macOS can exchange two names at once, so that a pack is never absent,
not even for a moment. Elsewhere the old folder steps aside first; when that is
interrupted, the next build puts it back.
"""

import ctypes
import os
import shutil
import sys
import time
from pathlib import Path

from inclusive_meetings.files.folders import settle

# Kept as plain text, or mypy would only look at the branches of its own system.
SYSTEM = str(sys.platform)
AT_FDCWD = -100
EXCHANGE = 2
# Word, virus scanners and cloud folders hold files for moments on Windows.
PATIENCE_SECONDS = (0.05, 0.1, 0.2, 0.4, 0.8)


def put_in_place(stage: Path, folder: Path, aside: Path) -> None:
    """Let `stage` become `folder`; what was there before is removed afterwards."""
    settle(stage.parent)
    if not folder.exists():
        _patiently(stage, folder)
    elif _exchanged(stage, folder):
        # What stands at `stage` is the old pack now.
        settle(folder.parent)
        shutil.rmtree(stage, ignore_errors=True)  # the next build sweeps what is left
        return
    else:
        _patiently(folder, aside)
        try:
            _patiently(stage, folder)
        except OSError:
            aside.rename(folder)
            raise
        shutil.rmtree(aside, ignore_errors=True)
    settle(folder.parent)


def _exchanged(one: Path, other: Path) -> bool:
    """Exchange two names in one step; return whether the system could."""
    if SYSTEM == "win32":
        return False
    first, second = os.fsencode(one), os.fsencode(other)
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if SYSTEM == "darwin":
            return int(library.renamex_np(first, second, EXCHANGE)) == 0
        result = library.renameat2(AT_FDCWD, first, AT_FDCWD, second, EXCHANGE)
        return int(result) == 0
    except (AttributeError, OSError, TypeError):
        return False


def _patiently(source: Path, target: Path) -> None:
    for seconds in PATIENCE_SECONDS:
        try:
            source.rename(target)
        except PermissionError:
            if SYSTEM != "win32":
                raise
            time.sleep(seconds)
        else:
            return
    source.rename(target)
