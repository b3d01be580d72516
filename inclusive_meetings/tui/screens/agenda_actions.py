"""What the keys of the agenda screen do. Each is one edit, and one toast with words."""

from inclusive_meetings.model.meeting import Item, ItemKind
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.timing import shown
from inclusive_meetings.tui.frame import Frame
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.checks import Check
from inclusive_meetings.tui.widgets.rows import KeyRows, Rows
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
from inclusive_meetings.workspace.reckoning import item_at

PANES = ("items", "check", "preview")


class AgendaActions(Frame):
    """The actions; the screen shows, and these change."""

    found: tuple[Check, ...] = ()
    _person = 0

    @property
    def at(self) -> int:
        """Return the number from 0 of the item that one is on."""
        return self.query_one("#items", KeyRows).highlighted or 0

    def action_edit(self) -> None:
        """Open the form of the item."""
        if self._here() is not None:
            self._show_form(self.at)

    def action_facts(self) -> None:
        """Open the form of the facts."""
        if self._outline() is not None:
            from inclusive_meetings.tui.dialogs.facts import FactsForm  # noqa: PLC0415 - loaded when asked for

            self.chairs.show(FactsForm())

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
                self._stand_on(self.at + by)

    def action_minutes(self, by: int) -> None:
        """Give the item more or fewer minutes."""
        here = self._here()
        if here is not None:
            outline, item = here
            minutes = max(item.minutes + by, 1)
            if minutes == 1 + by:  # from 1 to 5, and not to 6
                minutes = by
            said = say("agenda.lasts", title=item.title.text, minutes=minutes)
            self._do(lasting(outline, self.at, minutes), said)

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

    def action_pane(self) -> None:
        """Show the next pane of a narrow window, and stand in it."""
        now = self.query_one(".pane.-front").id or ""
        at = PANES.index(now.removeprefix("pane-"))
        following = PANES[(at + 1) % len(PANES)]
        self.show_pane(following)
        self.query_one(f"#{following}").focus()

    def action_problem(self, by: int) -> None:
        """Go to the next problem, or the one before."""
        if not self.found:
            self.chairs.tell(say("agenda.no-problem"))
            return
        rows = self.query_one("#check", Rows)
        at = -1 if rows.highlighted is None or not rows.has_focus else rows.highlighted
        first = 0 if by > 0 else len(self.found) - 1
        at = (at + by) % len(self.found) if rows.has_focus else first
        self.show_pane("check")
        rows.focus()
        rows.highlighted = at
        number = self._number(self.found[at].place)
        if number is not None:
            self._stand_on(number)

    def action_person(self) -> None:
        """Show the preview of the next person; where it is hidden, show it first."""
        if self.query_one("#pane-preview").region.area:
            self._person += 1
            self.show_preview()
        else:
            self.show_pane("preview")
            self.query_one("#preview").focus()

    def shown_person(self) -> str:
        """Return the name of whose preview is shown; "" where nobody is named."""
        session = self.desk.session
        meeting = session.meeting if session else None
        people = meeting.contributors or meeting.people if meeting else ()
        return people[self._person % len(people)].name if people else ""

    def go_to_place(self, place: Place) -> None:
        """Stand on the item in which a place is, or open the facts above them."""
        number = self._number(place)
        self.show_pane("items")
        self.query_one("#items").focus()
        if number is not None:
            self._stand_on(number)
            self.action_edit()
        else:
            self.action_facts()

    def show_pane(self, name: str) -> None:
        """Bring a pane to the front; the screen knows how."""
        raise NotImplementedError

    def show_preview(self) -> None:
        """Show the preview; the screen knows how."""
        raise NotImplementedError

    def _show_form(self, number: int) -> None:
        from inclusive_meetings.tui.dialogs.item import ItemForm  # noqa: PLC0415 - loaded when asked for

        self.chairs.show(ItemForm(number))

    def _number(self, place: Place) -> int | None:
        session = self.desk.session
        meeting = session.meeting if session else None
        return item_at(meeting, place) if meeting else None

    def _stand_on(self, number: int) -> None:
        self.query_one("#items", KeyRows).highlighted = number

    def _outline(self) -> Outline | None:
        session = self.desk.session
        if session is None or session.outline is None:
            return None
        if session.can_edit:
            return session.outline
        if session.outline.text == session.text:
            self.chairs.tell(say("agenda.not-ours"))
        else:
            wrong = session.problems[0].what if session.problems else ""
            self.chairs.tell(say("agenda.cannot-change", what=wrong), wrong=True)
        return None

    def _here(self) -> tuple[Outline, Item] | None:
        outline = self._outline()
        if outline is None or not outline.items:
            return None
        return outline, outline.items[min(self.at, len(outline.items) - 1)]

    def _insert(self, outline: Outline, place: int, item: NewItem) -> bool:
        said = say("agenda.added", title=item.title)
        done = self._do(inserted(outline, place, item), said)
        if done:
            self._stand_on(place)
        return done

    def _do(self, edits: Edits, said: str) -> bool:
        done = self.desk.edit(edits, said.rstrip("."))
        if done:
            self.chairs.tell(said)
        return done
