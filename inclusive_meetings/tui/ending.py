"""The system says when to end: the terminal is closed, the computer shuts down."""

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress


def end_when_told(end: Callable[[], None]) -> None:
    """Let the running loop end in an orderly way, with all that was typed kept."""
    loop = asyncio.get_running_loop()
    for name in ("SIGHUP", "SIGTERM"):
        # Windows has no SIGHUP, and a test may run outside the main thread.
        with suppress(AttributeError, NotImplementedError, RuntimeError):
            loop.add_signal_handler(getattr(signal, name), end)
