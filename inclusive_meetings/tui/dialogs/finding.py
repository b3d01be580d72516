"""One finding: why, on what evidence, what to do, and what can be written for you."""

from collections.abc import Callable, Iterator
from typing import ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Label, Static

from inclusive_meetings.audit.mending.lines import Mend
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.model.place import Place
from inclusive_meetings.tui.dialogs.reason import Reason
from inclusive_meetings.tui.frame import Dialog
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.changes import changes
from inclusive_meetings.tui.widgets.finding_rows import COLOURS
from inclusive_meetings.workspace.editing.whereabouts import where
from inclusive_meetings.workspace.findings.advising import advice
from inclusive_meetings.workspace.findings.explaining import about


class FindingBox(Dialog):
    """All about one finding, with its keys."""

    PLACE = "finding"
    BINDINGS: ClassVar[list[BindingType]] = bindings("finding")

    def __init__(self, finding: Finding, go: Callable[[Place], object]) -> None:
        super().__init__()
        self._finding = finding
        self._go = go

    def box_title(self) -> str:
        """Return the level and the place."""
        session = self.desk.session
        meeting = session.meeting if session else None
        level = say(f"agenda.{self._finding.level}")
        return f"{level}  {where(self._finding.place, meeting)}" if meeting else level

    def body(self) -> Iterator[Widget]:
        """Yield the words of the rule, and the change."""
        said = about(self._finding.rule)
        with VerticalScroll():
            what = Content.styled(self._finding.message, COLOURS[self._finding.level])
            yield Static(what)
            yield from _part("to-do", advice(self._finding, "keys"))
            yield from self._change()
            yield from _part("why", said.why)
            yield from _part("source", said.evidence)
            yield from _part("allow-when", said.when_to_allow)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Return whether an action makes sense now: not every change can be written."""
        if action == "mend":
            return self._mend() is not None
        return super().check_action(action, parameters)

    def action_mend(self) -> None:
        """Write the change into the agenda."""
        mend, found, session = self._mend(), self.desk.found, self.desk.session
        if mend is None or found is None or found.proposed is None or session is None:
            self.chairs.tell(say("finding.no-change"))
            return
        if session.text != found.text:
            self.chairs.tell(say("agenda.checking"))
            return
        text = found.proposed.mended((mend,))
        self.chairs.put_away()
        self.desk.retext(text, "mend")
        self.chairs.tell(say("finding.mended", note=mend.note))

    def action_allow(self) -> None:
        """Ask for the reason."""
        self.chairs.put_in_place(Reason(self._finding.rule))

    def action_there(self) -> None:
        """Go to the item."""
        self.chairs.put_away()
        self._go(self._finding.place)

    def _mend(self) -> Mend | None:
        found = self.desk.found
        mends = found.proposed.mends if found and found.proposed else ()
        return next((each for each in mends if each.rule == self._finding.rule), None)

    def _change(self) -> Iterator[Widget]:
        mend, found = self._mend(), self.desk.found
        yield Label(plain(say("finding.change")), classes="label")
        if mend is None or found is None or found.proposed is None:
            yield Static(plain(say("finding.no-change")))
            return
        try:
            diff = found.proposed.diff((mend,))
        except ValueError:
            yield Static(plain(say("finding.two-lines")))
            return
        yield Static(changes(diff, with_context=False))
        if mend.note:
            yield Static(plain(mend.note))


def _part(name: str, words: str) -> Iterator[Widget]:
    if words:
        yield Label(plain(say(f"finding.{name}")), classes="label")
        yield Static(plain(words))
