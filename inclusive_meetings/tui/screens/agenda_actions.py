"""What the keys of the agenda screen do. Each is one edit, and words that tell it."""

from datetime import date

from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.model.timing import shown
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.agenda_moves import AgendaMoves
from inclusive_meetings.workspace.editing.fields import lasting, starting
from inclusive_meetings.workspace.editing.items import (
    Edits,
    NewItem,
    deleted,
    inserted,
    moved,
)
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.slots import (
    MINUTES_OF_BREAK,
    USUAL_MINUTES,
    place_for_break,
    place_for_reflection,
)
from inclusive_meetings.workspace.saying import in_words


class AgendaActions(AgendaMoves):
    """The actions; the screen shows, and these change."""

    def action_edit(self, begins_at: str = "") -> None:
        """Open the form of the item."""
        if self._here() is not None:
            self._show_form(self.at, begins_at)

    def action_facts(self, begins_at: str = "") -> None:
        """Open the form of the facts."""
        if self._outline() is not None:
            from inclusive_meetings.tui.dialogs.facts import FactsForm  # noqa: PLC0415 - loaded when asked for

            self.chairs.show(FactsForm(begins_at))

    def action_add(self) -> None:
        """Add an item below and open its form."""
        outline = self._outline()
        if outline is None:
            return
        place = self.at + 1 if outline.items else 0
        if self._insert(outline, place, NewItem(say("agenda.untitled"), USUAL_MINUTES)):
            self._show_form(place)

    def action_pause(self) -> None:
        """Put a break where people would sit longest."""
        outline = self._outline()
        if outline is not None:
            title = say("agenda.break-title")
            item = NewItem(title, MINUTES_OF_BREAK, ItemKind.BREAK)
            self._insert(outline, place_for_break(outline.items), item)

    def action_reflect(self) -> None:
        """Put a time to reflect into the middle."""
        outline = self._outline()
        if outline is not None:
            title = say("agenda.reflection-title")
            item = NewItem(title, USUAL_MINUTES, ItemKind.REFLECTION)
            place = place_for_reflection(outline.items, item.minutes)
            self._insert(outline, place, item)

    def action_remove(self) -> None:
        """Take the item away."""
        here = self._here()
        if here is not None:
            outline, item = here
            said = say("agenda.removed", title=item.title.text)
            self._do(deleted(outline, self.at), said)

    def action_move(self, by: int) -> None:
        """Move the item up or down."""
        here = self._here()
        if here is not None:
            outline, item = here
            said = say("agenda.moved", title=item.title.text)
            if self._do(moved(outline, self.at, by), said):
                self.stand_on(self.at + by)

    def action_minutes(self, by: int) -> None:
        """Give the item more or fewer minutes."""
        here = self._here()
        if here is not None:
            outline, item = here
            minutes = max(item.minutes + by, 1)
            if minutes == 1 + by:  # from 1 to 5, and not to 6
                minutes = by
            said = say("agenda.lasts", title=item.title.text, minutes=minutes)
            # Not told: the minutes, the times below and the sums are there to be seen.
            self.desk.edit(lasting(outline, self.at, minutes), said.rstrip("."))

    def action_lock(self) -> None:
        """Fix the start of the item, or let it go."""
        here = self._here()
        if here is None:
            return
        outline, item = here
        if item.start is None:
            self.chairs.tell(say("agenda.no-time-to-fix"))
            return
        start = None if item.start_is_fixed else item.start
        key = "unlocked" if item.start_is_fixed else "locked"
        said = say(f"agenda.{key}", title=item.title.text, start=shown(item.start))
        self._do(starting(outline, self.at, start), said)

    def _show_form(self, number: int, begins_at: str = "") -> None:
        from inclusive_meetings.tui.dialogs.item import ItemForm  # noqa: PLC0415 - loaded when asked for

        self.chairs.show(ItemForm(number, begins_at))

    def _outline(self) -> Outline | None:
        session = self.desk.session
        if session is None or session.outline is None:
            return None
        if session.can_edit:
            return session.outline
        if session.outline.text == session.text:
            self.chairs.tell(say("agenda.not-ours-yet"))
        else:
            wrong = session.problems[0].what if session.problems else ""
            self.chairs.tell(say("agenda.cannot-change", what=wrong), wrong=True)
        return None

    def action_adopt(self) -> None:
        """Make the agenda of the next meeting, or a copy of one from elsewhere."""
        from inclusive_meetings.workspace.new_agenda.adopting import adopted  # noqa: PLC0415 - loaded when asked for

        session = self.desk.session
        if session is None or session.meeting is None or session.outline is None:
            return
        if session.outline.can_edit:
            self._ask_next()
            return
        try:
            copy = adopted(session.agenda, session.text, session.meeting)
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return
        if self.chairs.open_agenda(copy):
            self.chairs.tell(say("agenda.adopted", file=copy.name))

    def _ask_next(self) -> None:
        from inclusive_meetings.tui.dialogs.ask_day import AskDay  # noqa: PLC0415 - loaded when asked for

        self.chairs.show(AskDay(say("agenda.ask-next"), self._next))

    def _next(self, day: date | None) -> None:
        from inclusive_meetings.workspace.new_agenda.next_meeting import next_meeting  # noqa: PLC0415 - loaded when asked for
        from inclusive_meetings.workspace.telling.calendar_day import day_told  # noqa: PLC0415 - as above

        session = self.desk.session
        if session is None or day is None:
            return
        try:
            path = next_meeting(session.agenda, session.text, day)
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return
        if self.chairs.open_agenda(path):
            told = day_told(day)
            self.chairs.tell(say("agenda.said-next", file=path.name, day=told))

    def _here(self) -> tuple[Outline, Item] | None:
        outline = self._outline()
        if outline is None or not outline.items:
            return None
        return outline, outline.items[min(self.at, len(outline.items) - 1)]

    def _insert(self, outline: Outline, place: int, item: NewItem) -> bool:
        said = say("agenda.added", title=item.title)
        done = self._do(inserted(outline, place, item), said)
        if done:
            self.stand_on(place)
        return done

    def _do(self, edits: Edits, said: str) -> bool:
        done = self.desk.edit(edits, said.rstrip("."))
        if done:
            self.chairs.tell(said)
        return done
