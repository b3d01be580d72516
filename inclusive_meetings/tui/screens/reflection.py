"""The reflection: a way to hold it, its minutes, its place, the words to say."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from inclusive_meetings.audit.mending.lines import applied
from inclusive_meetings.pack.reflection_methods import Method, methods
from inclusive_meetings.tui.dialogs.reflection_words import ReflectionWords
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.list_screen import ListScreen
from inclusive_meetings.tui.widgets.reflection_rows import about, row
from inclusive_meetings.workspace.editing.fields import field_set, lasting
from inclusive_meetings.workspace.editing.items import Edits, moved
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.reflecting import Slot, held, slot_of
from inclusive_meetings.workspace.telling.reflection import standing


class ReflectionScreen(ListScreen):
    """Ways to hold it left, all about one of them right."""

    PLACE = "reflection"
    BINDINGS: ClassVar[list[BindingType]] = bindings("reflection")
    ways: tuple[Method, ...] = ()
    slot: Slot | None = None

    def load(self) -> None:
        """Take the agenda as it was last understood."""
        session = self.desk.session
        if session is not None and session.meeting is not None:
            self.ways = methods(session.wording)
            self.slot = slot_of(session.meeting)

    def rows(self) -> Sequence[Content]:
        """Return the ways with their minutes."""
        session = self.desk.session
        if session is None or session.meeting is None:
            return ()
        meeting, wording = session.meeting, session.wording
        return [row(way, meeting, self.slot, wording) for way in self.ways]

    def sums(self) -> str:
        """Return where it stands, who speaks and for how long."""
        session = self.desk.session
        if session is None or session.meeting is None:
            return ""
        return standing(session.meeting, self.slot, session.wording)

    def about(self) -> Content:
        """Return how the way goes, and the words to say."""
        session = self.desk.session
        if session is None or self.at >= len(self.ways):
            return Content()
        item = self.slot.item if self.slot else None
        return about(self.ways[self.at], item, session.wording)

    def step(self, *, back: bool) -> str | None:
        """Undo or redo in the agenda: all of this stands there."""
        return self.desk.step(back=back)

    def action_choose(self) -> None:
        """Hold it this way."""
        outline = self._outline()
        if outline is not None and self.at < len(self.ways):
            way = self.ways[self.at]
            said = say("reflection.said-chosen", name=way.name)
            text = held(outline, way, say("reflection.title-of-new"))
            if self.desk.retext(text, said.rstrip(".")):
                self.chairs.tell(said)

    def action_minutes(self, by: int) -> None:
        """Make it longer or shorter."""
        here = self._here()
        if here is not None:
            outline, slot = here
            minutes = max(slot.item.minutes + by, 1)
            said = say("reflection.said-minutes", minutes=minutes)
            self._do(lasting(outline, slot.number, minutes), said)

    def action_move(self, by: int) -> None:
        """Hold it earlier or later."""
        here = self._here()
        if here is not None:
            outline, slot = here
            said = say("reflection.said-moved")
            if not self._do(moved(outline, slot.number, by), said):
                self.chairs.tell(say("reflection.edge"))

    def action_say(self) -> None:
        """Change the words to say."""
        if self._here() is not None:
            self.chairs.show(ReflectionWords("say"))

    def action_questions(self) -> None:
        """Change what people are asked."""
        if self._here() is not None:
            self.chairs.show(ReflectionWords("question"))

    def action_lead(self) -> None:
        """Ask who holds the time."""
        here = self._here()
        if here is not None:
            leads = here[1].item.leads
            there = str(leads[0]) if leads else ""
            self.ask("reflection.ask-lead", self._lead, there)

    def _lead(self, name: str) -> None:
        here = self._here()
        if here is not None:
            outline, slot = here
            edits = field_set(outline, slot.number, "lead", (name,))
            self._do(edits, say("reflection.said-lead", name=name))

    def _do(self, edits: Edits, said: str) -> bool:
        session = self.desk.session
        if session is None:
            return False
        done = self.desk.retext(applied(session.text, edits), said.rstrip("."))
        if done:
            self.chairs.tell(said)
        return done

    def _outline(self) -> Outline | None:
        session = self.desk.session
        if session is None or session.outline is None:
            return None
        if not session.can_edit:
            self.chairs.tell(say("agenda.not-ours"))
            return None
        return session.outline

    def _here(self) -> tuple[Outline, Slot] | None:
        outline = self._outline()
        if outline is None:
            return None
        slot = slot_of(outline.meeting)
        if slot is None:
            self.chairs.tell(say("reflection.first"))
            return None
        return outline, slot
