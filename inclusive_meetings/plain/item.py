"""One item, field by field: what it says now, and what it shall say."""

from functools import partial

from inclusive_meetings.audit.mending.lines import applied
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.questions import Choice, Menu, ask, lines, pick, stay
from inclusive_meetings.workspace.editing.item_fields import (
    LONG,
    fields_of,
    item_edits,
    item_field,
)
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.saying import say

HERE = "plain-item"
NOT_TO_EMPTY = frozenset({"title", "time"})


def item(desk: Desk, at: int, title: str) -> None:
    """Ask for the fields of the item numbered `at` from 0, until somebody goes back."""
    stay(desk.talk, lambda: _menu(desk, at, title))


def _menu(desk: Desk, at: int, title: str) -> Menu:
    outline = _outline(desk, at)
    choices = tuple(
        Choice(name, name, _does(outline, at, name), partial(_field, desk, at, name))
        for name in fields_of(outline, at)
    )
    return Menu(HERE, (say("item.form", title=title),), choices)


def _does(outline: Outline, at: int, name: str) -> str:
    there = item_field(outline, at, name).replace("\n", " / ")
    label = say(f"item.{name}")
    return say("plain.field", label=label, words=there) if there else label


def _field(desk: Desk, at: int, name: str) -> None:
    if name in LONG:
        _long(desk, at, name)
        return
    there = item_field(_outline(desk, at), at, name)
    may_be_empty = name not in NOT_TO_EMPTY
    words = ask(desk.talk, say(f"item.{name}"), there, may_be_empty=may_be_empty)
    if words != there:
        _take(desk, at, name, words)


def _long(desk: Desk, at: int, name: str) -> None:
    """Ask for a text line by line: one more, another in place of one, or all anew."""
    talk = desk.talk
    there = item_field(_outline(desk, at), at, name).split("\n")
    there = [] if there == [""] else there
    if not there:
        _anew(desk, at, name, there, keeps=0)
        return
    rows = [*there, say("plain-item.add-lines"), say("plain-item.anew")]
    chosen = pick(talk, say("plain-item.which-line"), rows)
    if chosen < len(there):
        words = ask(talk, say("plain-item.line"), there[chosen], may_be_empty=True)
        kept = [*there[:chosen], *([words] if words else []), *there[chosen + 1 :]]
        _take(desk, at, name, "\n".join(kept))
    else:
        _anew(desk, at, name, there, keeps=len(there) if chosen == len(there) else 0)


def _anew(desk: Desk, at: int, name: str, there: list[str], *, keeps: int) -> None:
    before = "".join(f"{line}\n" for line in there[:keeps])
    mark = f"{name} {at} {len(desk.session.text)}"
    try:
        lines(
            desk.talk,
            say(f"item.{name}"),
            lambda typed: _take(desk, at, name, before + typed, mark),
        )
    finally:
        desk.talk.tell(say("plain-item.text-kept"))


def _take(desk: Desk, at: int, name: str, value: str, mark: str = "") -> None:
    outline = _outline(desk, at)
    said = say("agenda.changed", title=outline.items[at].title.text)
    text = applied(desk.session.text, item_edits(outline, at, name, value))
    desk.retext(text, said, mark)


def _outline(desk: Desk, at: int) -> Outline:
    outline = desk.outline()
    if at >= len(outline.items):
        raise Back
    return outline
