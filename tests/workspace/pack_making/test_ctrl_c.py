"""Ctrl+C while something is made is noted, and ends nothing by itself."""

import os
import signal
from collections.abc import Iterator
from threading import Thread

import pytest

from inclusive_meetings.workspace.pack_making.ctrl_c import ctrl_c_noted

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")


@pytest.fixture(autouse=True)
def keys_are_heard() -> Iterator[None]:
    """Hear of Ctrl+C as in a terminal: what runs in the background is not told."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_ctrl_c_is_noted_while_something_is_made_and_ends_all_else() -> None:
    with ctrl_c_noted() as is_pressed:
        assert not is_pressed()
        os.kill(os.getpid(), signal.SIGINT)
        assert is_pressed()

    with pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)


def test_a_thread_that_hears_of_no_keys_goes_on_without() -> None:
    told: list[bool] = []

    def work() -> None:
        with ctrl_c_noted() as is_pressed:
            told.append(is_pressed())

    thread = Thread(target=work)
    thread.start()
    thread.join()

    assert told == [False]


def test_where_nobody_shall_hear_of_ctrl_c_nobody_does() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    with ctrl_c_noted() as is_pressed:
        os.kill(os.getpid(), signal.SIGINT)
        assert not is_pressed()
