"""The time of a meeting: whose minutes, stretches without a break, clock times."""

from collections.abc import Iterator
from datetime import time

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import Item, ItemKind, concerns
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.time_of_day import MINUTES_OF_A_DAY, minutes_of

TALKING = frozenset(
    {"discuss", "discussion", "decide", "decision", "design", "share", "listen"}
    | {"co-design", "co-produce", "agree", "plan", "explore", "choose", "workshop"}
    | {"for discussion", "for decision", "ideas"}
)
TELLING = frozenset(
    {"inform", "information", "for information", "note", "to note", "for noting"}
    | {"noting", "update", "present", "presentation", "report", "assurance", "receive"}
)


@frozen
class Stretch:
    """Items in a row without a break between them, and their minutes."""

    items: tuple[Item, ...]

    @property
    def minutes(self) -> int:
        """Return how long people sit."""
        return sum(item.minutes for item in self.items)


def stretches(meeting: Meeting) -> Iterator[Stretch]:
    """Yield the stretches between breaks, in order."""
    row: list[Item] = []
    for item in meeting.items:
        if item.kind is not ItemKind.BREAK:
            row.append(item)
        elif row:
            yield Stretch(tuple(row))
            row = []
    if row:
        yield Stretch(tuple(row))


def talks(meeting: Meeting) -> tuple[Item, ...]:
    """Return the items with something to talk about: no welcome, break or close."""
    return tuple(item for item in meeting.items if item.kind is ItemKind.TALK)


def is_theirs(item: Item, meeting: Meeting) -> bool:
    """Return whether a contributor leads the item or asked for it."""
    return any(concerns(item, person) for person in meeting.contributors)


def is_led_by_them(item: Item, meeting: Meeting) -> bool:
    """Return whether a contributor, or one's organisation, leads the item."""
    names = {person.name for person in meeting.contributors}
    groups = {person.organisation for person in meeting.contributors} - {""}
    return any(who.name in names | groups for who in item.leads)


def is_telling(item: Item) -> bool:
    """Return whether the item only tells people something."""
    return item.purpose.casefold().strip(" .") in TELLING


def whole(meeting: Meeting) -> int:
    """Return the minutes of the meeting; 0 where nobody can tell."""
    if meeting.start and meeting.end:
        return (minutes_of(meeting.end) - minutes_of(meeting.start)) % MINUTES_OF_A_DAY
    return sum(item.minutes for item in meeting.items)


def ends(meeting: Meeting) -> time | None:
    """Return when the meeting ends: as it says, or when its last item does."""
    if meeting.end or not meeting.items:
        return meeting.end
    return meeting.items[-1].end


def overlaps(meeting: Meeting, first: time, last: time) -> bool:
    """Return whether any of the meeting falls between two times of one day."""
    end = ends(meeting)
    if meeting.start is None or end is None:
        return False
    begins, over = minutes_of(meeting.start), minutes_of(end)
    over += MINUTES_OF_A_DAY if over <= begins else 0
    return begins < minutes_of(last) and over > minutes_of(first)


def shown(moment: time) -> str:
    """Return a time of day as 10:30."""
    return moment.strftime("%H:%M")
