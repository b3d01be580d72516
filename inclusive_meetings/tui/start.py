"""Start the screens, and leave nothing unsaved whatever ends them."""

import sys
from datetime import date
from pathlib import Path

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.editing.home import users_home


def start(agenda: Path | None, today: date) -> None:
    """Show the screens until somebody leaves."""
    app = Chairs(agenda, users_home(), today)
    try:
        app.run()
    finally:
        app.desk.close()
    if app.return_code:
        sys.stderr.write(f"{say('frame.our-fault-at-the-end')}\n")
