"""A pack that is being made in a thread: how far it is, and what came of it."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Protocol

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.opening.sources import Sources
from inclusive_meetings.workspace.pack_making.pack_looks import SlideLook
from inclusive_meetings.workspace.pack_making.packing import (
    Built,
    CouldNotBuildError,
    StoppedError,
    build_pack,
)
from inclusive_meetings.workspace.saying import in_words

if TYPE_CHECKING:
    from textual.app import App


class Listener(Protocol):
    """Hears of each step; `words` are to be told, empty where there is none."""

    def __call__(self, words: str, *, wrong: bool) -> None:
        """Hear it."""


class Making:
    """One making of a pack. `step` is None before it begins and when it is over."""

    def __init__(self, app: App[None], listener: Listener) -> None:
        self._app = app
        self._listener = listener
        self._stop = Event()
        self.step: tuple[int, int, str] | None = None
        self.built: Built | None = None
        self.failed = ""

    def begin(
        self, agenda: Path, left: frozenset[str], sources: Sources, look: SlideLook
    ) -> None:
        """Make the pack in a thread."""
        self.step = (0, 0, "")
        self._app.run_worker(
            lambda: self._make(agenda, left, sources, look), thread=True, group="build"
        )

    def stop(self) -> None:
        """Stop before the next document."""
        self._stop.set()

    def _make(
        self, agenda: Path, left: frozenset[str], sources: Sources, look: SlideLook
    ) -> None:
        built, failed = None, ""
        try:
            built = build_pack(agenda, left, self._told, sources, look)
        except StoppedError:
            failed = say("build.stopped")
        except CannotRead as error:
            failed = say("build.failed", what=in_words(error))
        except CouldNotBuildError as error:
            failed = say("build.failed", what=str(error))
        except Exception as error:  # noqa: BLE001 - a fault of ours must not end what somebody types
            failed = say("frame.our-fault-building", what=type(error).__name__)
        if self._app.is_running:
            self._app.call_from_thread(self._over, built, failed)

    def _told(self, number: int, of: int, title: str) -> None:
        if self._stop.is_set() or not self._app.is_running:
            raise StoppedError
        self._app.call_from_thread(self._at, (number, of, title))

    def _at(self, step: tuple[int, int, str]) -> None:
        self.step = step
        self._listener("", wrong=False)

    def _over(self, built: Built | None, failed: str) -> None:
        self.step, self.built, self.failed = None, built, failed
        self._listener(failed or say("build.sums-made"), wrong=bool(failed))
