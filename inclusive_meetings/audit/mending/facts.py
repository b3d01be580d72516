"""Lines to put into the front matter, and a sentence to put above the items."""

from datetime import date

from inclusive_meetings.audit.mending.agenda import Agenda
from inclusive_meetings.audit.mending.lines import Edit, Mend
from inclusive_meetings.calendars.days import (
    ONE_DAY,
    clear_working_days,
    is_working_day,
)
from inclusive_meetings.model.meeting import Nation

DAYS_BEFORE = 5


def say_we_heard(agenda: Agenda) -> Mend | None:
    """Write down by when people will read what was heard."""
    if "we-heard-by" in agenda.meeting.places:
        return None
    days = agenda.number("working-days-until-we-heard")
    return _fact(agenda, f"we-heard-by: {days} working days")


def plan_pre_meeting(agenda: Agenda) -> Mend | None:
    """Write down a pre-meeting a week before, to be agreed with the contributors."""
    meeting = agenda.meeting
    if meeting.date is None or "pre-meeting" in meeting.places:
        return None
    nation = meeting.nation or agenda.settings.nation or Nation.ENGLAND
    day = _days_before(meeting.date, nation)
    start = meeting.start.strftime("%H:%M") if meeting.start else "14:00"
    said = f"{{date: {day}, start: {start}, minutes: 45, where: by phone}}"
    return _fact(agenda, f"pre-meeting: {said}", agenda.say("date-to-agree"))


def ask_for_needs(agenda: Agenda) -> Mend | None:
    """Write above the items that everyone is asked, and whom to tell."""
    contact = agenda.meeting.contact
    close = agenda.lines.end_of_facts
    if contact is None or close is None:
        return None
    told = ", ".join(filter(None, (contact.name, contact.phone)))
    words = agenda.say("ask-needs", contact=told)
    if words in " ".join("".join(agenda.lines.lines).split()):
        return None
    edit = Edit(agenda.lines.begins(0), puts=agenda.lines.written(words, ""))
    return Mend(agenda.rule, (edit,), agenda.say("still-ask"))


def _fact(agenda: Agenda, line: str, note: str = "") -> Mend | None:
    close = agenda.lines.end_of_facts
    if close is None:
        return None
    return Mend(agenda.rule, (Edit(close, puts=agenda.lines.fact(line)),), note)


def _days_before(meeting: date, nation: Nation) -> date:
    day = meeting - ONE_DAY
    while clear_working_days(day, meeting, nation) < DAYS_BEFORE or not is_working_day(
        day, nation
    ):
        day -= ONE_DAY
    return day
