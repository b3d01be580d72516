"""What is told of a whole agenda: its minutes, its end, and whose time it is."""

from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.timing import shown
from inclusive_meetings.workspace.editing.reckoning import sums
from inclusive_meetings.workspace.saying import say


def sums_of_items(meeting: Meeting) -> tuple[str, str]:
    """Return how long all items take and when they end, and how much VCSOs lead."""
    found = sums(meeting)
    key = "totals" if found.ends else "totals-no-end"
    ends = shown(found.ends) if found.ends else ""
    share = {"theirs": found.led_by_them, "share": found.share}
    return (
        say(f"agenda.{key}", minutes=found.minutes, ends=ends),
        say("agenda.share", minutes=found.minutes, **share),
    )
