"""The reflection: a way to hold it, its minutes, its place, the words to say."""

from inclusive_meetings.pack.reflection import opening_words, prompt_words
from inclusive_meetings.pack.reflection_methods import Method, method_of, methods
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.questions import (
    Menu,
    ask,
    choice,
    lines,
    number,
    pick,
    stay,
)
from inclusive_meetings.workspace.editing.fields import LONGEST, field_set, lasting
from inclusive_meetings.workspace.editing.items import moved
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.reflecting import (
    Slot,
    held,
    slot_of,
    with_lines,
)
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling import label
from inclusive_meetings.workspace.telling.reflection import standing, told_of_way

HERE = "plain-reflection"


def reflection(desk: Desk) -> None:
    """Ask how it shall be held, until somebody goes back."""
    stay(desk.talk, lambda: _menu(desk))


def _menu(desk: Desk) -> Menu:
    meeting, wording = desk.session.meeting, desk.session.wording
    if meeting is None:
        raise Back
    slot = slot_of(meeting)
    told = say("plain-reflection.none")
    if slot is not None:
        told = standing(meeting, slot, wording)
    return Menu(
        HERE,
        (told, *_rows(desk)),
        (
            choice(HERE, "list", lambda: _list(desk)),
            choice(HERE, "about", lambda: _about(desk)),
            choice(HERE, "choose", lambda: _choose(desk)),
            choice(HERE, "minutes", lambda: _minutes(desk)),
            choice(HERE, "move", lambda: _move(desk)),
            choice(HERE, "say", lambda: _words(desk, "say")),
            choice(HERE, "questions", lambda: _words(desk, "question")),
            choice(HERE, "lead", lambda: _lead(desk)),
        ),
    )


def _ways(desk: Desk) -> tuple[Method, ...]:
    return methods(desk.session.wording)


def _rows(desk: Desk) -> list[str]:
    meeting, wording = desk.session.meeting, desk.session.wording
    if meeting is None:
        return []
    slot, people = slot_of(meeting), len(meeting.contributors)
    taken = method_of(slot.item, wording) if slot else None
    return [
        say(
            "plain-reflection.row-taken" if way == taken else "plain-reflection.row",
            name=way.name,
            minutes=way.minutes(people),
        )
        for way in _ways(desk)
    ]


def _list(desk: Desk) -> None:
    for line in _menu(desk).told:
        desk.talk.tell(line)


def _which(desk: Desk) -> Method:
    return _ways(desk)[pick(desk.talk, say("plain-reflection.which"), _rows(desk))]


def _about(desk: Desk) -> None:
    way, meeting = _which(desk), desk.session.meeting
    slot = slot_of(meeting) if meeting else None
    item = slot.item if slot else None
    for key, words in told_of_way(way, item, desk.session.wording):
        desk.talk.tell(f"{label(key)}:")
        desk.talk.tell(words)


def _choose(desk: Desk) -> None:
    way, outline = _which(desk), desk.outline()
    text = held(outline, way, say("reflection.title-of-new"))
    desk.retext(text, say("reflection.said-chosen", name=way.name))


def _minutes(desk: Desk) -> None:
    _, slot = _here(desk)
    asked = say("plain-agenda.ask-new-minutes", minutes=slot.item.minutes)
    minutes = number(desk.talk, asked, 1, LONGEST)
    outline, slot = _here(desk)
    said = say("reflection.said-minutes", minutes=minutes)
    desk.edit(lasting(outline, slot.number, minutes), said)


def _move(desk: Desk) -> None:
    outline, _ = _here(desk)
    asked = say("plain-agenda.ask-to", last=len(outline.items))
    to = number(desk.talk, asked, 1, len(outline.items)) - 1
    outline, slot = _here(desk)
    said = say("reflection.said-moved")
    desk.edit(moved(outline, slot.number, to - slot.number), said)


def _words(desk: Desk, name: str) -> None:
    """Ask for the words line by line; each is kept as it is typed."""
    talk, (_, slot) = desk.talk, _here(desk)
    words = opening_words if name == "say" else prompt_words
    talk.tell(say("plain-reflection.there"))
    for line in words(slot.item, desk.session.wording):
        talk.tell(line)
    mark = f"reflection-{name}-{len(desk.session.text)}"

    def take(typed: str) -> None:
        text = with_lines(desk.outline(), name, typed)
        desk.retext(text, say("reflection.said-words"), mark)

    try:
        lines(talk, say(f"reflection-words.{name}"), take)
    finally:
        talk.tell(say("plain-item.text-kept"))


def _lead(desk: Desk) -> None:
    leads = _here(desk)[1].item.leads
    name = ask(desk.talk, say("reflection.ask-lead"), str(leads[0]) if leads else "")
    outline, slot = _here(desk)
    edits = field_set(outline, slot.number, "lead", (name,))
    desk.edit(edits, say("reflection.said-lead", name=name))


def _here(desk: Desk) -> tuple[Outline, Slot]:
    outline = desk.outline()
    slot = slot_of(outline.meeting)
    if slot is None:
        desk.talk.tell(say("plain-reflection.first"))
        raise Back
    return outline, slot
