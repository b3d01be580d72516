"""Some rooms tell people that they do not belong before anybody has spoken."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should
from inclusive_meetings.model.venue import Answer

INTIMIDATING = re.compile(
    r"\b(?:hospital|council (?:chamber|offices?)|civic (?:centre|offices?)|board ?room"
    r"|town hall|city hall|county hall|police|court(?:house|room)?|magistrates"
    r"|job ?cent(?:re|er)|headquarters|HQ|trust offices?|commissioning"
    r"|health cent(?:re|er)|surgery|clinic|prison|home office)\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Fault]:
    """Point at a venue that is the service's own, or one with power over people."""
    where = case.meeting.where
    if not case.contributors:
        return
    said = f"{where.venue.kind} {where.venue.name}" if where.venue else where.words
    found = INTIMIDATING.search(said)
    belongs = where.venue.answer_to("belongs-to-community") if where.venue else None
    if found and not (belongs and belongs.answer is Answer.YES):
        place = belongs.place if belongs else case.meeting.place_of("where")
        no = belongs is not None and belongs.answer is Answer.NO
        say = should if no else could
        yield say(
            place,
            f"“{found.group()}”: some people have had bad times in such a place, or"
            " feel that it is not theirs.",
            "Ask the contributors whether they like to go there. Offer a community"
            " hall, a library or, if all are glad to enter, a place of worship.",
        )
