"""Everything said twice takes twice as long."""

from collections.abc import Iterator

from inclusive_meetings.audit.asked import wants_interpreter
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.timing import talks


def check(case: Case) -> Iterator[Fault]:
    """Point at what an interpreted person leads where the minutes are too few."""
    meeting = case.meeting
    names = {person.name for person in case.contributors if wants_interpreter(person)}
    takes = case.number("interpreted-takes-in-100")
    least = case.number("minutes-to-speak")
    for item in talks(meeting):
        interpreted = [who for who in item.leads if who.name in names]
        if not interpreted or not item.minutes:
            continue
        each = item.minutes * 100 // takes // len(item.leads)
        if each < least:
            yield should(
                item.title.start,
                f"“{item.title}” has {item.minutes} minutes for {len(item.leads)} to"
                f" lead; with interpreting, {each} minutes each are left.",
                "Double the time of what is interpreted.",
                people=len(interpreted),
                private=True,
            )
