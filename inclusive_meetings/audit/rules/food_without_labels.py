"""Who cannot tell what is in it does not eat, and looks rude."""

import re
from collections.abc import Iterator
from datetime import time

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.language.usage import texts_of
from inclusive_meetings.model.item import ItemKind
from inclusive_meetings.model.meeting import Meeting, Mode
from inclusive_meetings.model.place import Passage
from inclusive_meetings.model.timing import overlaps
from inclusive_meetings.model.venue import Answer

FOOD = re.compile(
    r"\b(?:lunch|dinner|supper|breakfast|buffet|sandwich(?:es)?|pizza|soup|hot food"
    r"|catering|food|meal)\b",
    re.IGNORECASE,
)
# Many meetings are about food; only where somebody serves it does it need a label.
SERVED = re.compile(
    r"\b(?:there (?:is|are|will be)|we (?:serve|bring|cook|have|offer|provide)|with a"
    r"|enjoy|join us for|followed by|served?|provided?)\b[^.;\n]{0,30}?"
    rf"({FOOD.pattern})"
    rf"|({FOOD.pattern})[^.;\n]{{0,30}}?\b(?:served|provided|cooked|from \d|at \d"
    r"|is (?:free|ready|cooked))\b",
    re.IGNORECASE,
)
PAUSES = frozenset({ItemKind.BREAK, ItemKind.WELCOME, ItemKind.CLOSE})
THOUGHT_OF = re.compile(
    r"\b(?:vegetarian|vegan|halal|kosher|labell?ed|labels?|dietary|allerg)",
    re.IGNORECASE,
)
MEAL = time(12, 15), time(13, 15)


def check(case: Case) -> Iterator[Fault]:
    """Point at food of which nothing says what it is, and at a lunch hour without."""
    meeting = case.meeting
    if meeting.where.mode is Mode.ONLINE:
        return
    labels = meeting.where.venue and meeting.where.venue.answer_to("dietary-labels")
    if any(THOUGHT_OF.search(words.text) for _, words in texts_of(meeting)):
        return
    if labels and labels.answer in {Answer.YES, Answer.NOT_NEEDED}:
        return
    for words, what in _where_food_is_served(meeting):
        if found := what.search(words.text):
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


def _where_food_is_served(
    meeting: Meeting,
) -> Iterator[tuple[Passage, re.Pattern[str]]]:
    if meeting.background:
        yield meeting.background, SERVED
    for item in meeting.items:
        what = FOOD if item.kind in PAUSES else SERVED
        # A title such as “The food bank, provided we agree” says what it is about.
        if item.kind in PAUSES:
            yield item.title, what
        if item.text:
            yield item.text, what
