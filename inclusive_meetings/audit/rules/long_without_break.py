"""Long stretches without a break leave people out who cannot sit through them."""

from collections.abc import Iterator

from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.meeting import ItemKind, Meeting

MINUTES_PEOPLE_CAN_SIT = 60
MINUTES_TOO_LONG_FOR_MOST = 90


def check(meeting: Meeting, _words: tuple[WordUsed, ...]) -> Iterator[Finding]:
    """Point at the item during which the hour without a break is up."""
    sitting = 0
    for item in meeting.items:
        if item.kind is ItemKind.BREAK:
            sitting = 0
            continue
        was_fine = sitting <= MINUTES_PEOPLE_CAN_SIT
        sitting += item.minutes
        if was_fine and sitting > MINUTES_PEOPLE_CAN_SIT:
            too_long = sitting > MINUTES_TOO_LONG_FOR_MOST
            yield Finding(
                place=item.title.start,
                rule="long-without-break",
                message=f"By the end of this item people have sat {sitting} minutes.",
                help="Put a break of 10 minutes or more before it.",
                level=Level.MUST if too_long else Level.SHOULD,
            )
