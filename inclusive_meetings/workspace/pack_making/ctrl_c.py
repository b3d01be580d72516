"""Ctrl+C while something is made: it ends between two steps, not in the middle of one.

Python would stop anywhere, also within a library that takes it for a fault of its own.
"""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def ctrl_c_noted() -> Iterator[Callable[[], bool]]:
    """Give what says whether Ctrl+C was pressed meanwhile; nothing else comes of it."""
    pressed = threading.Event()
    before = signal.getsignal(signal.SIGINT)
    is_first = threading.current_thread() is threading.main_thread()
    if before is signal.SIG_IGN or not is_first:
        yield pressed.is_set  # nobody shall hear of it, or only another thread can
        return
    signal.signal(signal.SIGINT, lambda *_: pressed.set())
    try:
        yield pressed.is_set
    finally:
        signal.signal(signal.SIGINT, before)
