"""A short agenda on the screens, and what stands in it now."""

from collections.abc import Callable
from pathlib import Path

from inclusive_meetings.model.findings import Finding
from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.dialogs.finding import FindingBox
from inclusive_meetings.tui.screens.agenda import AgendaScreen
from inclusive_meetings.workspace.editing.session import Session
from inclusive_meetings.workspace.saving.saved import Saved
from tests.workspace.agendas import FALLS


def falls(folder: Path, text: str = FALLS) -> Path:
    path = folder / "falls.md"
    path.write_text(text, encoding="utf-8", newline="")
    return path


def session_of(app: Chairs) -> Session:
    assert app.desk.session is not None
    return app.desk.session


def saved(app: Chairs) -> Callable[[], bool]:
    return lambda: session_of(app).saved is Saved.YES


def titles(app: Chairs) -> list[str]:
    meeting = session_of(app).meeting
    assert meeting is not None
    return [item.title.text for item in meeting.items]


def show_finding(app: Chairs, finding: Finding) -> None:
    """Show all about a finding, as the agenda that is on top does."""
    assert isinstance(app.screen, AgendaScreen)
    app.show(FindingBox(finding, app.screen.go_to_place))
