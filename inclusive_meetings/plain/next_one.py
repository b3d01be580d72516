"""The agenda of the next meeting, from the one that is open."""

from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.questions import ask
from inclusive_meetings.workspace.before_the_day.coming_day import coming_day
from inclusive_meetings.workspace.new_agenda.next_meeting import next_meeting
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling.calendar_day import day_told


def next_one(desk: Desk) -> None:
    """Ask for the day, write the agenda, and open it."""
    asked = say("agenda.ask-next")
    while (day := coming_day(words := ask(desk.talk, asked), desk.day)) is None:
        desk.talk.tell(say("check.no-day", words=words))
    path = next_meeting(desk.session.agenda, desk.session.text, day)
    desk.open(path)
    desk.talk.tell(say("agenda.said-next", file=path.name, day=day_told(day)))
