"""On their holy days people are at prayer, fasting, or with their families."""

from collections.abc import Iterator

from inclusive_meetings.audit.asked import asked_to_consider
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, must, should
from inclusive_meetings.calendars.observed import may_fall_on, observed_on


def check(case: Case) -> Iterator[Fault]:
    """Say which holy day, fast or festival the day falls into."""
    meeting = case.meeting
    if meeting.date is None:
        return
    days = case.settings.days
    for each in may_fall_on(meeting.date, days):
        asked = asked_to_consider(meeting, each.name, *each.also)
        say = should if asked else could
        yield say(
            meeting.place_of("date"),
            f"{each.name} may fall on this day: the moon can move it. {each.means}",
            "Ask which day people keep; a mosque nearby knows by the evening before.",
            people=len(asked) or None,
            private=bool(asked),
        )
    for each in observed_on(meeting.date, days):
        asked = asked_to_consider(meeting, each.name, *each.also)
        what = f"The day falls into {each.name}. {each.means}"
        place = meeting.place_of("date")
        if asked:
            yield must(
                place,
                f"{what} Somebody asked you to plan around it.",
                "Choose another day, together with them.",
                people=len(asked),
                private=True,
            )
        else:
            yield could(
                place,
                what,
                "Ask everyone whether the day suits them; do not guess who keeps it.",
            )
