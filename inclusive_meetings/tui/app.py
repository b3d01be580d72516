"""The app: it begins, hands out keys, and leaves with everything kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import ClassVar

from textual.app import SystemCommand
from textual.binding import BindingType
from textual.events import Event, Key
from textual.screen import Screen
from textual.types import CSSPathType

from inclusive_meetings.tui.at_hand import AtHand
from inclusive_meetings.tui.desk import LOOK_EVERY
from inclusive_meetings.tui.destinations import FIRST_RUN
from inclusive_meetings.tui.ending import end_when_told
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.palette import commands, open_palette
from inclusive_meetings.tui.refused import Refusals, try_again, would_be_lost
from inclusive_meetings.tui.saved_told import saved_told
from inclusive_meetings.tui.say import has, say
from inclusive_meetings.tui.themes import DARK, THEMES
from inclusive_meetings.tui.turns import Turns, is_by_hand
from inclusive_meetings.workspace.opening.sources import OURS_ALONE, Sources
from inclusive_meetings.workspace.saving.home import Home
from inclusive_meetings.workspace.saving.saved import Saved
from inclusive_meetings.workspace.settings.remembering import choice, remember
from inclusive_meetings.workspace.telling.waiting import taken_over

LOOKS = Path(__file__).parent / "looks"


class Chairs(AtHand):
    """The screens in which chairs prepare packs."""

    # With the looks of the agenda, which nearly always shows first: for a file that
    # comes with a screen, the library reads all of them again.
    CSS_PATH: ClassVar[CSSPathType | None] = [LOOKS / "app.tcss", LOOKS / "agenda.tcss"]
    TITLE = say("frame.program")
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = bindings("everywhere")

    def __init__(
        self,
        agenda: Path | None,
        home: Home,
        today: date | None = None,
        sources: Sources = OURS_ALONE,
    ) -> None:
        super().__init__(home, today, sources)
        self._first = agenda
        self.turns = Turns(self, super().on_event)
        self.refusals = Refusals(self)
        self._warned = False
        for name in tuple(self.available_themes):
            self.unregister_theme(name)
        for theme in THEMES:
            self.register_theme(theme)
        names = {theme.name for theme in THEMES}
        last = choice(home, "theme", DARK)
        self.theme = last if last in names else DARK

    def on_mount(self) -> None:
        """Listen to whoever ends the program; then show the first screen."""
        self.desk.kept.subscribe(self, lambda _: self.refusals.tell_of_saving())
        self.set_interval(LOOK_EVERY, self._look)
        end_when_told(self.end)
        # Until the app stands, the library draws screens in vain: it shows none.
        self.call_later(self._begin)

    def _begin(self) -> None:
        left = tuple(taken_over(self.desk.besides))
        if self._first is None or not self.open_agenda(self._first):
            self.go_to(FIRST_RUN)
        # Last, so that nothing that is said of the agenda stands in its place.
        for words, wrong in left:
            self.tell(words, wrong=wrong)
        self.turns.begin()

    async def on_event(self, event: Event) -> None:
        """Let what is typed and clicked take its turn, and all else come at once."""
        if is_by_hand(event):
            await self.turns.take(event)
        else:
            await super().on_event(event)

    def simulate_key(self, key: str) -> None:
        """Press a key for whoever clicked: before what was typed since."""
        self.call_later(self.turns.hand_out, Key(key, None))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Return all there is, for the palette."""
        return commands(self, screen)

    def action_command_palette(self) -> None:
        """Show all there is."""
        open_palette(self)

    def action_help(self) -> None:
        """Explain what is in focus."""
        from inclusive_meetings.tui.dialogs.help import Help  # noqa: PLC0415 - loaded when asked for

        self.show(Help(self.screen, self.focused))

    def action_go(self) -> None:
        """Ask where to go."""
        from inclusive_meetings.tui.dialogs.go import Go  # noqa: PLC0415 - as above

        self.show(Go())

    def action_say_saved(self) -> None:
        """Say where what was typed is, or ask again whose text shall stay."""
        session = self.desk.session
        if session is not None and session.saved is Saved.CHANGED_OUTSIDE:
            self.refusals.ask_whose()
        else:
            self.tell(saved_told(session))

    def action_undo(self) -> None:
        """Undo."""
        self._step(back=True)

    def action_redo(self) -> None:
        """Do again."""
        self._step(back=False)

    def action_private(self) -> None:
        """Hide or show what is private, when somebody looks over the shoulder."""
        self.desk.shows_private = not self.desk.shows_private
        self.desk.examined.publish(self.desk)

    def action_leave(self) -> None:
        """Leave; there is nothing to ask, unless the disk refused to keep something."""
        for hand_over in tuple(self.desk.pending):
            hand_over()
        if would_be_lost(self.desk) and not self._warned:
            self._warned = True
            self.tell(say("frame.would-be-lost"), wrong=True)
            return
        self.end()

    def end(self) -> None:
        """Keep what can be kept, and end."""
        self.desk.close()
        self.desk.besides.close()
        self.exit()

    def watch_theme(self, theme: str) -> None:
        """Remember the look."""
        remember(self.desk.home, "theme", theme)

    def _step(self, *, back: bool) -> None:
        what = getattr(self.screen, "step", self.desk.step)(back=back)
        if what is None:
            self.tell(say("frame.nothing-to-undo" if back else "frame.nothing-to-redo"))
            return
        words = say(f"frame.step-{what}") if has(f"frame.step-{what}") else what
        self.tell(say("frame.undone" if back else "frame.redone", what=words))

    def _look(self) -> None:
        if self.desk.look():
            self.tell(say("frame.taken"))
        if files := self.desk.look_beside():
            self.tell(say("frame.taken-beside", file=files[0].name))
        try_again(self)
