"""Words for the person at the terminal; data goes to stdout alone.

Nothing that could steer a terminal gets through, whatever a file holds, and a
terminal that cannot show a letter shows its number instead of failing.
"""

import os
import sys
from pathlib import Path

from inclusive_meetings.files.decode import cleaned


def prepare() -> None:
    """Let both streams take any text, whatever the system's encoding.

    A stream that was closed (`>&-`) is given a place where its words are lost;
    else the next file that is opened would get its number, and the words.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - lasts as long as the program
            setattr(sys, name, nowhere)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def tell(words: object = "") -> None:
    """Write a line for the person to stderr."""
    sys.stderr.write(f"{cleaned(str(words))}\n")


def put(words: object) -> None:
    """Write a line of data to stdout."""
    sys.stdout.write(f"{cleaned(str(words))}\n")
