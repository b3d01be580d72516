"""Our layouts the other way round, for languages that are written from the right."""

from dataclasses import replace

from inclusive_meetings.writers.pptx.layouts import (
    BESIDE_LARGE_TIMES,
    BESIDE_TIMES,
    Plan,
    Room,
)
from inclusive_meetings.writers.template import Box, Layout

WIDTH = 12_192_000


def mirrored(plan: Plan) -> Plan:
    """Return the plan with everything on the other side.

    The line beside times goes: in a language from the right they have no column.
    """
    return replace(
        plan,
        title=_room(plan.title),
        body=_room(plan.body),
        over=_room(plan.over) if plan.over else None,
        second=_room(plan.second) if plan.second else None,
        shapes=tuple(
            replace(each, box=_box(each.box))
            for each in plan.shapes
            if each not in {BESIDE_TIMES, BESIDE_LARGE_TIMES}
        ),
    )


def mirrored_rooms(layout: Layout) -> Layout:
    """Return a layout whose picture and strip of times are on the other side too.

    The number of the slide goes with the strip.
    """
    number = layout.number
    return replace(
        layout,
        picture=_box(layout.picture) if layout.picture else None,
        times=_box(layout.times) if layout.times else None,
        number=replace(number, box=_box(number.box)) if number else None,
    )


def _room(room: Room) -> Room:
    return replace(room, box=_box(room.box))


def _box(box: Box) -> Box:
    return replace(box, left=WIDTH - box.left - box.width)
