"""Ways to hold the reflection as rows, and all about one way."""

from textual.content import Content

from inclusive_meetings.model.meeting import Item, Meeting
from inclusive_meetings.model.timing import shown
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrases import names
from inclusive_meetings.pack.reflection import (
    minutes_each,
    opening_words,
    prompt_words,
)
from inclusive_meetings.pack.reflection_methods import (
    LEAST_MINUTES_EACH,
    Method,
    method_of,
)
from inclusive_meetings.pack.times import length_words
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.kept import labelled
from inclusive_meetings.workspace.reflecting import Slot


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


def row(
    method: Method, meeting: Meeting, slot: Slot | None, wording: Wording
) -> Content:
    """Return a way with its minutes, and whether it is the one that is taken."""
    people = len(meeting.contributors)
    minutes = method.minutes(people)
    taken = slot is not None and method_of(slot.item, wording) == method
    sign = say("reflection.chosen" if taken else "reflection.not-chosen")
    words = say("reflection.row", name=method.name, minutes=minutes)
    more = ""
    if people < method.least:
        more = say("reflection.row-few", least=method.least)
    elif slot is not None and slot.item.minutes < minutes:
        more = say("reflection.row-long")
    said = Content.assemble((f"{sign} {words}", "bold" if taken else ""))
    return said + Content.styled(f"  {more}", "$text-warning") if more else said


def about(method: Method, item: Item | None, wording: Wording) -> Content:
    """Return what a way is good for, how it goes, and the words to say."""
    steps = "\n".join(f"{n}. {step}" for n, step in enumerate(method.steps, 1))
    ours = "" if item and item.say else "-ours"
    ours_too = "" if item and item.questions else "-ours"
    leads = names(item.leads) if item else ""
    return labelled(
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
