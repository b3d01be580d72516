"""The agenda: what begins when, and all that can be done with its items."""

from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.timing import shown
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.facts import facts
from inclusive_meetings.plain.item import item
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.next_one import next_one
from inclusive_meetings.plain.preview import preview
from inclusive_meetings.plain.questions import Menu, ask, choice, number, pick, stay
from inclusive_meetings.workspace.editing.fields import LONGEST, lasting, starting
from inclusive_meetings.workspace.editing.items import (
    NewItem,
    deleted,
    inserted,
    moved,
)
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.reckoning import sort_of
from inclusive_meetings.workspace.editing.slots import (
    MINUTES_OF_BREAK,
    USUAL_MINUTES,
    place_for_break,
    place_for_reflection,
)
from inclusive_meetings.workspace.new_agenda.adopting import adopted
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling.agenda import sums_of_items

HERE = "plain-agenda"


def agenda(desk: Desk) -> None:
    """Ask what to do with the agenda, until somebody goes back."""
    stay(desk.talk, lambda: _menu(desk))


def told(meeting: Meeting) -> tuple[str, ...]:
    """Return the items, each on a line with its time, and the sums."""
    if not meeting.items:
        return (say("plain-agenda.no-items"),)
    return (*rows(meeting), *sums_of_items(meeting))


def rows(meeting: Meeting) -> list[str]:
    """Return a line for each item: when, what, how long, whose."""
    return [_row(each, meeting) for each in meeting.items]


def _menu(desk: Desk) -> Menu:
    meeting = desk.session.meeting
    items = told(meeting) if meeting else ()
    return Menu(
        HERE,
        tuple(_numbered(items, meeting)),
        (
            choice(HERE, "list", lambda: _list(desk)),
            choice(HERE, "change", lambda: _change(desk)),
            choice(HERE, "add", lambda: _add(desk)),
            choice(HERE, "minutes", lambda: _minutes(desk)),
            choice(HERE, "move", lambda: _move(desk)),
            choice(HERE, "remove", lambda: _remove(desk)),
            choice(HERE, "fix", lambda: _fix(desk)),
            choice(HERE, "break", lambda: _break(desk)),
            choice(HERE, "reflection", lambda: _reflection(desk)),
            choice(HERE, "meeting", lambda: facts(desk)),
            choice(HERE, "preview", lambda: preview(desk)),
            choice(HERE, "copy", lambda: _copy(desk)),
        ),
    )


def _numbered(lines: tuple[str, ...], meeting: Meeting | None) -> list[str]:
    count = len(meeting.items) if meeting else 0
    return [
        say("plain-agenda.item", number=at, words=line) if at <= count else line
        for at, line in enumerate(lines, 1)
    ]


def _list(desk: Desk) -> None:
    for line in _menu(desk).told:
        desk.talk.tell(line)


def _change(desk: Desk) -> None:
    outline, at = _which(desk, "plain-agenda.which-change")
    item(desk, at, outline.items[at].title.text)


def _add(desk: Desk) -> None:
    outline = desk.outline()
    title = ask(desk.talk, say("plain-agenda.ask-title"))
    last = len(outline.items)
    # At once, so that nobody loses it who leaves at the next question.
    new = inserted(outline, last, NewItem(title, USUAL_MINUTES))
    desk.edit(new, say("agenda.added", title=title))
    asked = say("plain-agenda.ask-minutes")
    minutes = number(desk.talk, asked, 1, LONGEST, USUAL_MINUTES)
    if minutes != USUAL_MINUTES:
        said = say("agenda.lasts", title=title, minutes=minutes)
        desk.edit(lasting(desk.outline(), last, minutes), said)
    item(desk, _placed(desk, last, title), title)


def _placed(desk: Desk, last: int, title: str) -> int:
    """Ask where the item stands that was put last; return its number from 0."""
    if not last:
        return 0
    asked = say("plain-agenda.ask-before", last=last + 1)
    place = number(desk.talk, asked, 1, last + 1, last + 1) - 1
    if place != last:
        said = say("plain-agenda.moved", title=title, to=place + 1)
        desk.edit(moved(desk.outline(), last, place - last), said)
    return place


def _minutes(desk: Desk) -> None:
    outline, at = _which(desk, "plain-agenda.which-minutes")
    here = outline.items[at]
    asked = say("plain-agenda.ask-new-minutes", minutes=here.minutes)
    minutes = number(desk.talk, asked, 1, LONGEST)
    said = say("agenda.lasts", title=here.title.text, minutes=minutes)
    desk.edit(lasting(outline, at, minutes), said)
    _tell_end(desk)


def _move(desk: Desk) -> None:
    outline, at = _which(desk, "plain-agenda.which-move")
    asked = say("plain-agenda.ask-to", last=len(outline.items))
    to = number(desk.talk, asked, 1, len(outline.items)) - 1
    said = say("plain-agenda.moved", title=outline.items[at].title.text, to=to + 1)
    desk.edit(moved(outline, at, to - at), said)


def _remove(desk: Desk) -> None:
    outline, at = _which(desk, "plain-agenda.which-remove")
    said = say("plain-agenda.removed", title=outline.items[at].title.text)
    desk.edit(deleted(outline, at), said)


def _fix(desk: Desk) -> None:
    outline, at = _which(desk, "plain-agenda.which-fix")
    here = outline.items[at]
    if here.start is None:
        desk.talk.tell(say("agenda.no-time-to-fix"))
        return
    start = None if here.start_is_fixed else here.start
    key = "unlocked" if here.start_is_fixed else "locked"
    said = say(f"agenda.{key}", title=here.title.text, start=shown(here.start))
    desk.edit(starting(outline, at, start), said)


def _break(desk: Desk) -> None:
    outline = desk.outline()
    new = NewItem(say("agenda.break-title"), MINUTES_OF_BREAK, ItemKind.BREAK)
    _insert(desk, outline, place_for_break(outline.items), new)


def _reflection(desk: Desk) -> None:
    outline = desk.outline()
    title = say("agenda.reflection-title")
    new = NewItem(title, USUAL_MINUTES, ItemKind.REFLECTION)
    _insert(desk, outline, place_for_reflection(outline.items, new.minutes), new)


def _copy(desk: Desk) -> None:
    """Make the agenda of the next meeting, or a copy of one from elsewhere."""
    session = desk.session
    if session.meeting is None or session.outline is None:
        raise Back
    if session.outline.can_edit:
        next_one(desk)
        return
    copy = adopted(session.agenda, session.text, session.meeting)
    desk.open(copy)
    desk.talk.tell(say("agenda.adopted", file=copy.name))


def _insert(desk: Desk, outline: Outline, place: int, new: NewItem) -> None:
    said = say("plain-agenda.added-at", title=new.title, number=place + 1)
    desk.edit(inserted(outline, place, new), said)


def _which(desk: Desk, question: str) -> tuple[Outline, int]:
    outline = desk.outline()
    if not outline.items:
        desk.talk.tell(say("plain-agenda.no-items"))
        raise Back
    titles = [each.title.text for each in outline.items]
    return outline, pick(desk.talk, say(question), titles, lists=False)


def _tell_end(desk: Desk) -> None:
    if desk.session.meeting is not None:
        desk.talk.tell(sums_of_items(desk.session.meeting)[0])


def _row(each: Item, meeting: Meeting) -> str:
    start = shown(each.start) if each.start else ""
    fixed = say("plain-agenda.fixed") if each.start_is_fixed else ""
    minutes = say("plain-agenda.minutes", minutes=each.minutes)
    sort = say(f"agenda.sort-{sort_of(each, meeting)}")
    parts = (" ".join(filter(None, (start, fixed))), each.title.text, minutes, sort)
    return ", ".join(filter(None, parts))
