"""Who said it must not be found in the minutes."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, must
from inclusive_meetings.model.item import ItemKind

RECORDED = re.compile(
    r"\b(?:is|are|will be|gets?) (?:\w+ )?(?:record(?:ed|ing)|minuted|filmed"
    r"|transcribed"
    r"|noted by name|written down by name|attributed|live-?streamed)\b"
    r"|\b(?:minutes|notes|record) (?:will )?(?:say|show|name)s? who\b",
    re.IGNORECASE,
)
NOT = re.compile(r"\b(?:not|no|never|nothing|nobody|none)\b[^.]{0,40}", re.IGNORECASE)


def check(case: Case) -> Iterator[Fault]:
    """Point at a reflection that is recorded, or minuted by name."""
    for item in case.meeting.items:
        if item.kind is not ItemKind.REFLECTION or item.text is None:
            continue
        for found in RECORDED.finditer(item.text.text):
            start = item.text.text.rfind(".", 0, found.start()) + 1
            if NOT.search(item.text.text[start : found.end()]):
                continue
            (place,) = item.text.places_of([found.start()])
            yield must(
                place,
                f"The reflection {found.group().lower()}: people will not speak"
                " freely.",
                "Do not record it. Write down what was said, and not who said it.",
            )
