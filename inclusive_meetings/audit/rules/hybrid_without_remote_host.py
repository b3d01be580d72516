"""People on a screen are forgotten unless somebody has nothing else to do."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.meeting import Mode
from inclusive_meetings.model.venue import Answer


def check(case: Case) -> Iterator[Fault]:
    """Point at a meeting in a room and online that names nobody for those online."""
    meeting = case.meeting
    if meeting.where.mode is not Mode.HYBRID:
        return
    place = meeting.place_of("mode", "join", "where")
    host, chair = meeting.remote_host, meeting.chair
    venue = meeting.where.venue
    answer = venue.answer_to("online-host") if venue else None
    if not host and not (answer and answer.answer is Answer.YES):
        yield should(
            place,
            "Some people join online, and nobody looks after them.",
            "Name somebody with nothing else to do:  remote-host: Grace Liddell",
        )
    elif host and chair and host.startswith(chair.name):
        yield should(
            meeting.place_of("remote-host"),
            f"The chair, {chair.name}, is also to look after the people online.",
            "Name somebody else: a chair cannot watch the chat and the room.",
        )
