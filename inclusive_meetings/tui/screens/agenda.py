"""The home screen: the agenda, what is to be mended in it, and what one person gets."""

from collections.abc import Iterator
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import OptionList, Static, Tab, Tabs

from inclusive_meetings.tui.frame import Frame
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.safe_text import plain, put, title
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.agenda_actions import AgendaActions
from inclusive_meetings.tui.screens.agenda_moves import OF_AN_ITEM, PANES
from inclusive_meetings.tui.widgets import agenda_rows, finding_rows
from inclusive_meetings.tui.widgets.page import page as laid_out
from inclusive_meetings.tui.widgets.rows import KeyRows, Rows

AROUND_A_ROW = 9  # border, padding, room for a scroll bar, and the mark


class AgendaScreen(AgendaActions, Frame):
    """Three panes side by side, or one at a time in a narrow window."""

    PLACE = "agenda"
    BINDINGS: ClassVar[list[BindingType]] = bindings("agenda")

    def body(self) -> Iterator[Widget]:
        """Yield the panes."""
        if not self.has_class("-wide"):
            yield _tabs("items")
        with Horizontal(id="panes"):
            with Vertical(id="pane-items", classes="pane"):
                yield KeyRows(id="items")
                yield Static(id="totals")
            with Vertical(id="beside"):
                with Vertical(id="pane-check", classes="pane"):
                    yield Rows(id="check")
                    yield Static(id="nothing")
                with Vertical(id="pane-preview", classes="pane"):
                    yield VerticalScroll(Static(id="page"), id="preview")

    def on_mount(self) -> None:
        """Listen, and show what is there."""
        for name in PANES:
            pane = self.query_one(f"#pane-{name}")
            pane.border_title = plain(say(f"agenda.{name}"))
        self.hear(self.desk.changed, self.show_items)
        self.hear(self.desk.examined, self.show_found)
        self.show_pane("items")
        self.query_one("#items").focus()
        self.show_items()
        self.show_found()

    def on_resize(self, _event: Resize) -> None:
        """Fill the rows anew: their columns hang on the width."""
        self.once_drawn(self.show_items)
        self.once_drawn(self.show_tabs)

    def show_tabs(self) -> None:
        """Put the names of the panes on top where the window became narrow."""
        if self.has_class("-wide") or self.query(Tabs):
            return
        for pane in self.query(".pane.-front"):
            tabs = _tabs((pane.id or "").removeprefix("pane-"))
            _ = self.query_one("#body").mount(tabs, before=0)

    def in_the_corner(self) -> str:
        """Return the counts of findings."""
        return finding_rows.counts(self.desk)

    def show_items(self) -> None:
        """Show the items as they are now, and what cannot be understood."""
        session = self.desk.session
        if session is None or session.meeting is None or not self._has_parts:
            return
        rows = self.query_one("#items", KeyRows)
        rows.show(agenda_rows.rows(session.meeting, rows.width or self._width_to_be()))
        said = agenda_rows.totals(session.meeting)
        if session.outline and not session.outline.can_edit:
            said = plain(say("agenda.not-ours-yet"))
        put(said, self.query_one("#totals", Static))
        if self.found != finding_rows.checks(self.desk):  # or else at the next findings
            self.show_checks()

    @property
    def _has_parts(self) -> bool:
        """Return whether its parts are there: early enough for the first frame."""
        return self.is_attached and self.display

    def _width_to_be(self) -> int:
        """Return the columns of a row before it has a place, so that it is drawn once.

        Where that is not quite so, the rows are filled anew as they get their place.
        """
        wide = self.app.size.width
        # As the looks share the width out.
        pane = wide * 5 // 9 if self.has_class("-wide") else wide
        return max(pane - AROUND_A_ROW, 0)

    def show_found(self) -> None:
        """Show the findings and the preview."""
        self.show_checks()
        self.show_preview()

    def show_checks(self) -> None:
        """Show what is to be mended."""
        session = self.desk.session
        if session is None or session.meeting is None:
            return
        self.found = finding_rows.checks(self.desk)
        rows = self.query_one("#check", Rows)
        rows.show(finding_rows.rows(self.found, session.meeting))
        rows.display = bool(self.found)
        done = self.desk.found is not None
        words = say("agenda.nothing-found" if done else "agenda.checking")
        nothing = self.query_one("#nothing", Static)
        put(plain(words), nothing)
        nothing.display = not self.found

    def show_preview(self) -> None:
        """Show what the chosen person will get."""
        page, pane = self.query_one("#page", Static), self.query_one("#pane-preview")
        found, person = self.desk.found, self.shown_person()
        if found is None or found.opened is None:
            put(plain(say("agenda.preview-wait")), page)
        elif not person:
            put(plain(say("agenda.nobody")), page)
        elif not self.desk.shows_private:
            put(plain(say("frame.hidden")), page)
        else:
            # There is something to show only once it was examined, and all is loaded.
            from inclusive_meetings.workspace.findings.examining import briefing_of  # noqa: PLC0415 - see above

            put(laid_out(briefing_of(found.opened, person)), page)
        name = say("agenda.preview-of", name=person) if person else ""
        title(plain(name or say("agenda.preview")), pane)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Return whether an action makes sense now: no item is changed out of sight."""
        if action in OF_AN_ITEM and not self.has_class("-wide"):
            return all(each.has_class("-front") for each in self.query("#pane-items"))
        return super().check_action(action, parameters)

    def show_pane(self, name: str) -> None:
        """Bring one pane to the front of a narrow window."""
        for each in PANES:
            self.query_one(f"#pane-{each}").set_class(each == name, "-front")
        self.query_one("#beside").set_class(name != "items", "-front")
        for tabs in self.query(Tabs):
            tabs.active = f"to-{name}"
        self.refresh_bindings()

    @on(Tabs.TabActivated)
    def tab_chosen(self, event: Tabs.TabActivated) -> None:
        """Show the pane of the tab."""
        self.show_pane((event.tab.id or "").removeprefix("to-"))

    @on(OptionList.OptionSelected, "#check")
    def check_chosen(self, event: OptionList.OptionSelected) -> None:
        """Say more about a finding, or go where something cannot be understood."""
        check = self.found[event.option_index]
        if check.finding is not None:
            from inclusive_meetings.tui.dialogs.finding import FindingBox  # noqa: PLC0415 - loaded when asked for

            self.chairs.show(FindingBox(check.finding, self.go_to_place))
        else:
            self.go_to_what_is_odd(check.place)


def _tabs(front: str) -> Tabs:
    """Return the names of the panes, for a window in which one stands in front."""
    tabs = (Tab(say(f"agenda.{name}"), id=f"to-{name}") for name in PANES)
    return Tabs(*tabs, active=f"to-{front}")
