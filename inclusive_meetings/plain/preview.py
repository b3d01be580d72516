"""What one person will get: their briefing, read to the chair alone."""

from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.questions import pick
from inclusive_meetings.workspace.findings.examining import briefing_of
from inclusive_meetings.workspace.saying import say


def preview(desk: Desk) -> None:
    """Ask whose briefing, and say it; only while what is private is said."""
    talk, opened = desk.talk, desk.opened()
    people = opened.meeting.contributors or opened.meeting.people
    if not people:
        talk.tell(say("plain.nobody"))
        return
    if not desk.shows_private:
        talk.tell(say("plain.private-first"))
        return
    at = pick(talk, say("plain.whose"), [each.name for each in people])
    talk.tell(briefing_of(opened, people[at].name))
