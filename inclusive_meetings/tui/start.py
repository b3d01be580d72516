"""Start the screens, and leave nothing unsaved whatever ends them."""

import gc
import sys
from datetime import date
from pathlib import Path

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.saving.home import users_home

# While a thread looks at the agenda, a letter waits so long for its turn. Python's own
# 0.005 is waited for several times before a letter is painted.
SECONDS_TO_WAIT_FOR_A_TURN = 0.0005


# Then what is new is looked through sooner, a little at a time: 100,000 values at once
# take longer than a letter may.
VALUES_BETWEEN_LOOKS_WHILE_TYPING = 30_000


def start(agenda: Path | None, today: date) -> bool:
    """Show the screens until somebody leaves; return whether somebody did.

    False where a fault of ours ended them.
    """
    sys.setswitchinterval(SECONDS_TO_WAIT_FOR_A_TURN)
    app = Chairs(agenda, users_home(), today)
    # The words of the glossaries stay: to look through them for rubbish again and again
    # would now and then hold up a letter for a fifth of a second.
    app.desk.when_known = spare_long_looks
    try:
        app.run()
    finally:
        app.desk.close()
        app.desk.besides.close()
    if app.desk.besides.waiting and not app.desk.besides.would_be_lost():
        sys.stderr.write(f"{say('frame.waits-at-the-end')}\n")
    if app.return_code:
        sys.stderr.write(f"{say('frame.our-fault-at-the-end')}\n")
    return not app.return_code


def spare_long_looks() -> None:
    """Let Python look for rubbish in bits, and never among what is loaded already."""
    gc.freeze()
    gc.set_threshold(VALUES_BETWEEN_LOOKS_WHILE_TYPING)
