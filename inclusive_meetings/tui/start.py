"""Start the screens, and leave nothing unsaved whatever ends them."""

from datetime import date
from pathlib import Path

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.workspace.editing.home import users_home


def start(agenda: Path | None, today: date) -> None:
    """Show the screens until somebody leaves."""
    app = Chairs(agenda, users_home(), today)
    try:
        app.run()
    finally:
        app.desk.close()
