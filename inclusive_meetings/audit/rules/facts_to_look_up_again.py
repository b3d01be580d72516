"""A number or a date that was right once is worse than none."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could


def check(case: Case) -> Iterator[Fault]:
    """Say which of our dated facts were due to be looked up again by now."""
    if case.today is None:
        return
    due = [
        number.name
        for number in case.settings.numbers.values()
        if number.review_by and number.review_by < case.today
    ]
    days = case.settings.days.review_by
    if days and days < case.today:
        due.append("holy days and school holidays")
    if due:
        names = ", ".join(due[:3]) + (f" and {len(due) - 3} more" if due[3:] else "")
        yield could(
            case.meeting.title.start,
            f"Facts that this audit goes by were due to be looked up again: {names}.",
            "Update the program, or set them in  inclusive-meetings.yaml  with"
            " a source.",
            people=0,
        )
