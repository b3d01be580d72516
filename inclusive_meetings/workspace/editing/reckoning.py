"""What a chair watches while items are moved: minutes, the end, whose time it is."""

from bisect import bisect_right
from datetime import time

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Role
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.timing import is_led_by_them

PUBLIC = "public"
VCSO = "vcso"


@frozen
class Sums:
    """Minutes of all items, of those led by VCSO and public people, and the end."""

    minutes: int
    led_by_them: int
    ends: time | None

    @property
    def share(self) -> int:
        """Return the part of the time that they lead, in percent."""
        return round(100 * self.led_by_them / self.minutes) if self.minutes else 0


def sums(meeting: Meeting) -> Sums:
    """Return the sums of a meeting."""
    theirs = (item for item in meeting.items if is_led_by_them(item, meeting))
    return Sums(
        sum(item.minutes for item in meeting.items),
        sum(item.minutes for item in theirs),
        meeting.items[-1].end if meeting.items else meeting.end,
    )


def sort_of(item: Item, meeting: Meeting) -> str:
    """Return what sort of time an item is: its kind, or `vcso`, `public` who lead."""
    if item.kind is not ItemKind.TALK or not is_led_by_them(item, meeting):
        return item.kind.value
    names = {who.name for who in item.leads}
    public = any(
        person.role is Role.PUBLIC for person in meeting.people if person.name in names
    )
    return PUBLIC if public else VCSO


def item_at(meeting: Meeting, place: Place) -> int | None:
    """Return the number from 0 of the item in which a place is; None above them all."""
    if place.file != meeting.place.file:
        return None
    starts = [item.title.start.line for item in meeting.items]
    found = bisect_right(starts, place.line) - 1
    return found if found >= 0 else None
