"""Words for the person at the terminal; data goes to stdout alone.

Nothing that could steer a terminal gets through, whatever a file holds, and a
terminal that cannot show a letter shows its number instead of failing.
"""

import sys

from inclusive_meetings.files.decode import cleaned


def prepare() -> None:
    """Let both streams take any text, whatever the system's encoding."""
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
