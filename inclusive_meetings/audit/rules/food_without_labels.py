"""Who cannot tell what is in it does not eat, and looks rude."""

import re
from collections.abc import Iterator
from datetime import time

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.language.usage import texts_of
from inclusive_meetings.model.meeting import Mode
from inclusive_meetings.model.timing import overlaps
from inclusive_meetings.model.venue import Answer

FOOD = re.compile(
    r"\b(?:lunch|dinner|supper|breakfast|buffet|sandwiches|hot food|catering|food)\b",
    re.IGNORECASE,
)
THOUGHT_OF = re.compile(
    r"\b(?:vegetarian|vegan|halal|kosher|labell?ed|labels|dietary|allerg)",
    re.IGNORECASE,
)
MEAL = time(12, 15), time(13, 15)


def check(case: Case) -> Iterator[Fault]:
    """Point at food of which nothing says what it is, and at a lunch hour without."""
    meeting = case.meeting
    if meeting.where.mode is Mode.ONLINE:
        return
    texts = [words for _, words in texts_of(meeting)]
    labels = meeting.where.venue and meeting.where.venue.answer_to("dietary-labels")
    if any(THOUGHT_OF.search(words.text) for words in texts):
        return
    if labels and labels.answer in {Answer.YES, Answer.NOT_NEEDED}:
        return
    for words in texts:
        if found := FOOD.search(words.text):
            (place,) = words.places_of([found.start()])
            mend = "Serve vegetarian food with vegan dishes, label all of it, and ask."
            yield could(place, "There is food, and nothing says what kind.", mend)
            return
    if overlaps(meeting, *MEAL) and meeting.contributors:
        yield could(
            meeting.place_of("end", "time"),
            "The meeting goes over lunch, and the agenda says nothing about food.",
            "Say what there is to eat, or that people may bring and eat their own.",
        )
