"""The clock of the room: which item it is, for how long, and what has become of it.

It is reckoned anew from all that happened, so a program that was stopped goes on with
the right item and the right minutes. Nothing here reads a clock: the moment is given.
"""

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import datetime, timedelta

from inclusive_meetings.model.day import Did, Event
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import Item

# A clock that nobody stopped is not one of this meeting any more.
LEFT_OPEN = timedelta(hours=12)
NO_TIME = timedelta()


@frozen
class Running:
    """The clock at one moment.

    `item` is the number from 0 of what is on, None before and after the meeting.
    `spent` is how long each item has been on, pauses left out, `more` the minutes that
    it was given; both by the number of the item. `paused` says since when it stands.
    """

    opened: datetime | None = None
    closed: datetime | None = None
    item: int | None = None
    paused: datetime | None = None
    spent: Mapping[int, timedelta] = field(default_factory=dict)
    more: Mapping[int, int] = field(default_factory=dict)
    began: Mapping[int, datetime] = field(default_factory=dict)

    @property
    def is_on(self) -> bool:
        """Return whether the meeting is going on, paused or not."""
        return self.item is not None


def running(
    events: tuple[Event, ...], items: tuple[Item, ...], now: datetime
) -> Running:
    """Return the clock at a moment after all that happened.

    A meeting that was begun again starts afresh. Moments that go backwards, because
    somebody set the computer's clock, count for nothing.
    """
    clock, last = Running(), None
    for event in events:
        if last is not None:
            clock = _passed(clock, last, event.at)
        clock = _happened(clock, event, items)
        last = event.at
    if last is None or not clock.is_on:
        return clock
    if now - last > LEFT_OPEN:
        return replace(clock, item=None, paused=None, closed=last)
    return _passed(clock, last, now)


def number_of(event: Event, items: tuple[Item, ...]) -> int | None:
    """Return the number from 0 of the item that began.

    It goes by the title, where it stands nearest to where it stood: somebody may have
    moved items meanwhile. None where the agenda has no items.
    """
    there = event.number - 1
    same = [n for n, item in enumerate(items) if _title(item) == event.item]
    if same:
        return min(same, key=lambda number: abs(number - there))
    return min(max(there, 0), len(items) - 1) if items else None


def begins(items: tuple[Item, ...], number: int, now: datetime) -> Event:
    """Return that an item begins."""
    return Event(Did.ITEM, now, _title(items[number]), number + 1)


def _title(item: Item) -> str:
    return " ".join(item.title.text.split())


def _happened(clock: Running, event: Event, items: tuple[Item, ...]) -> Running:
    match event.did:
        case Did.OPENED:
            return Running(opened=event.at)
        case Did.ITEM:
            return _on(clock, number_of(event, items), event.at)
        case Did.PAUSED if clock.is_on:
            return replace(clock, paused=clock.paused or event.at)
        case Did.WENT_ON:
            return replace(clock, paused=None)
        case Did.MORE if clock.item is not None:
            there = clock.more.get(clock.item, 0)
            more = {**clock.more, clock.item: there + event.minutes}
            return replace(clock, more=more)
        case Did.CLOSED:
            return replace(clock, item=None, paused=None, closed=event.at)
        case Did.PAUSED | Did.MORE:
            return clock


def _on(clock: Running, number: int | None, at: datetime) -> Running:
    if number is None:
        return replace(clock, item=None)
    return replace(
        clock,
        item=number,
        paused=None,
        opened=clock.opened or at,
        closed=None,
        began={number: at, **clock.began},
    )


def _passed(clock: Running, last: datetime, now: datetime) -> Running:
    if clock.item is None or clock.paused is not None:
        return clock
    passed = max(now - last, NO_TIME)
    there = clock.spent.get(clock.item, NO_TIME)
    return replace(clock, spent={**clock.spent, clock.item: there + passed})


def minutes_of(length: timedelta) -> int:
    """Return whole minutes, cut towards zero: 59 seconds late is on time."""
    return int(length.total_seconds() / 60)
