"""What is told of a reflection: where it stands, and how one way to hold it goes."""

from inclusive_meetings.model.item import Item
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.timing import shown
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.phrases import names
from inclusive_meetings.pack.phrasing.times import length_words
from inclusive_meetings.pack.reflection import (
    minutes_each,
    opening_words,
    prompt_words,
)
from inclusive_meetings.pack.reflection_methods import LEAST_MINUTES_EACH, Method
from inclusive_meetings.workspace.editing.reflecting import Slot
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling import Told, present


def standing(meeting: Meeting, slot: Slot | None, wording: Wording) -> str:
    """Return where it stands, who speaks, and how long each may."""
    people = len(meeting.contributors)
    speaks = say("reflection.speaks", count=people)
    lines = [speaks if people else say("reflection.speaks-nobody")]
    if slot is None:
        return "\n".join((say("reflection.none"), *lines))
    if people:
        each = minutes_each(meeting, slot.item)
        words = length_words(each, wording) or say("reflection.under-a-minute")
        key = "each" if each >= LEAST_MINUTES_EACH else "too-little"
        lines.append(say(f"reflection.{key}", each=words))
    return "\n".join((_where(meeting, slot), *lines))


def told_of_way(method: Method, item: Item | None, wording: Wording) -> Told:
    """Return what a way is good for, how it goes, and the words to say."""
    steps = "\n".join(f"{n}. {step}" for n, step in enumerate(method.steps, 1))
    ours = "" if item and item.say else "-ours"
    ours_too = "" if item and item.questions else "-ours"
    leads = names(item.leads) if item else ""
    return present(
        ("reflection.good-for", method.good_for),
        ("reflection.how", steps),
        (f"reflection.words{ours}", "\n".join(opening_words(item, wording))),
        (f"reflection.questions{ours_too}", "\n".join(prompt_words(item, wording))),
        ("reflection.holds", leads or say("reflection.nobody")),
        ("reflection.source", method.source),
    )


def _where(meeting: Meeting, slot: Slot) -> str:
    item = slot.item
    named = {"title": item.title.text, "minutes": item.minutes}
    if not slot.number:
        return say("reflection.stands-first", **named)
    named["before"] = meeting.items[slot.number - 1].title.text
    if item.start is None:
        return say("reflection.stands-plain", **named)
    return say("reflection.stands", start=shown(item.start), **named)
