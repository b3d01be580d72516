"""Where one is on the agenda screen, and the keys that only go somewhere else."""

from inclusive_meetings.model.place import Place
from inclusive_meetings.tui.destinations import PEOPLE, VENUE
from inclusive_meetings.tui.frame import Frame
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.finding_rows import FindingRow
from inclusive_meetings.tui.widgets.rows import KeyRows, Rows
from inclusive_meetings.workspace.editing.field_at import fact_at, field_at
from inclusive_meetings.workspace.editing.reckoning import item_at
from inclusive_meetings.workspace.editing.whereabouts import kept_with

# What changes the item you are on, which must be in sight.
OF_AN_ITEM = frozenset({"edit", "add", "remove", "move", "minutes", "lock"})
PANES = ("items", "check", "preview")


class AgendaMoves(Frame):
    """Panes, problems, persons, items: going to them changes nothing."""

    found: tuple[FindingRow, ...] = ()
    _person = 0

    @property
    def at(self) -> int:
        """Return the number from 0 of the item that one is on."""
        return self.query_one("#items", KeyRows).highlighted or 0

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
            self.stand_on(number)

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
        """Stand on the item in which a place is, or go where it is written down."""
        meeting = self.desk.session.meeting if self.desk.session else None
        kept = kept_with(place, meeting) if meeting else ""
        if kept:
            self.chairs.go_to(PEOPLE if kept == "people" else VENUE, came_for=place)
            return
        number = self._number(place)
        self.show_pane("items")
        self.query_one("#items").focus()
        outline = self.desk.session.outline if self.desk.session else None
        if number is not None and outline is not None:
            self.stand_on(number)
            self.action_edit(field_at(outline, number, place.line))
        else:
            is_here = meeting is not None and place.file == meeting.place.file
            self.action_facts(
                fact_at(outline, place.line) if outline and is_here else ""
            )

    def go_to_what_is_odd(self, place: Place) -> None:
        """Go where it is written, or say in which file, if none of ours opens it."""
        meeting = self.desk.session.meeting if self.desk.session else None
        if (
            meeting
            and not kept_with(place, meeting)
            and place.file != meeting.place.file
        ):
            file = place.file.rpartition("/")[2]
            self.chairs.tell(say("agenda.in-a-file", file=file, line=place.line))
        else:
            self.go_to_place(place)

    def action_edit(self, begins_at: str = "") -> None:
        """Open the form of the item; the actions know how."""
        raise NotImplementedError

    def action_facts(self, begins_at: str = "") -> None:
        """Open the form of the facts; the actions know how."""
        raise NotImplementedError

    def show_pane(self, name: str) -> None:
        """Bring a pane to the front; the screen knows how."""
        raise NotImplementedError

    def show_preview(self) -> None:
        """Show the preview; the screen knows how."""
        raise NotImplementedError

    def _number(self, place: Place) -> int | None:
        session = self.desk.session
        meeting = session.meeting if session else None
        return item_at(meeting, place) if meeting else None

    def stand_on(self, number: int) -> None:
        """Stand on the item with this number from 0."""
        self.query_one("#items", KeyRows).highlighted = number
