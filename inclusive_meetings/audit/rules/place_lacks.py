"""What else a place lacks, each small thing keeping somebody away."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should
from inclusive_meetings.model.meeting import Mode
from inclusive_meetings.model.venue import Answer

HARD = {
    "no-photo-id": ("asks for photo ID", "Ask them to let your guests in by name."),
    "last-bus": ("has no bus when the meeting ends", "Pay for taxis, or end earlier."),
    "drop-off": ("has nowhere to stop near the door", "Reserve a place for taxis."),
}
WORTH_A_THOUGHT = {
    "quiet-room": ("has no quiet room", "Find a corner, or a room next door."),
    "prayer-room": (
        "has no room to pray in",
        "Ask which room can be used, and sign it.",
    ),
    "someone-at-the-door": ("has nobody at the door", "Ask somebody to stand there."),
    "gender-neutral-toilet": (
        "has no toilet for people of any gender",
        "Ask whether one can be signed so for the day.",
    ),
    "baby-changing": (
        "has nowhere for any parent to change a baby",
        "Bring a mat, and keep the accessible toilet free.",
    ),
    "microphones": ("has too few microphones", "Bring one to hand round."),
}


def check(case: Case) -> Iterator[Fault]:
    """Point at each question of comfort that the venue file answers with no."""
    venue = case.meeting.where.venue
    if venue is None or case.meeting.where.mode is Mode.ONLINE:
        return
    for table, say in ((HARD, should), (WORTH_A_THOUGHT, could)):
        for question, (what, mend) in table.items():
            answer = venue.answer_to(question)
            # A note says what was done about it.
            if answer and answer.answer is Answer.NO and not answer.note:
                yield say(
                    answer.place,
                    f"{venue.name} {what}.",
                    f"{mend} Write what you did as the answer's note.",
                )
