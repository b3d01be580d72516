"""A line to type in whose words are there again until they are given."""

from pathlib import Path

from textual import on
from textual.timer import Timer
from textual.widgets import Input

from inclusive_meetings.tui.widgets.steady_text import Line
from inclusive_meetings.workspace.saving.home import Home
from inclusive_meetings.workspace.settings.unsent import keep_unsent, unsent

KEEP_AFTER = 0.3  # seconds without a letter


class UnsentLine(Line):
    """One line; `value` is what stands there where nothing was typed before.

    Its owner calls `given` when its words are taken.
    """

    def __init__(
        self, home: Home, agenda: Path | None, question: str, value: str = ""
    ) -> None:
        self._home, self._agenda = home, agenda
        # Another value to begin with is another question: another name, another note.
        self._question = f"{question} {value}".rstrip()
        self._begins = value
        there = unsent(home, agenda, self._question)
        self.was_typed = bool(there)
        self._pause: Timer | None = None
        self._is_given = False
        super().__init__(there or value, select_on_focus=not there)

    @on(Input.Changed)
    def typed(self) -> None:
        """Keep it as soon as there is a pause."""
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(KEEP_AFTER, self.keep)

    def on_unmount(self) -> None:
        """Keep what was typed last."""
        self.keep()

    def keep(self) -> None:
        """Keep what is typed now, if it is not given, and not what it began with."""
        if not self._is_given:
            self._remember("" if self.value == self._begins else self.value)

    def given(self) -> None:
        """Its words were taken: nothing waits any more."""
        self._is_given = True
        self._remember("")

    def _remember(self, words: str) -> None:
        keep_unsent(self._home, self._agenda, self._question, words)
