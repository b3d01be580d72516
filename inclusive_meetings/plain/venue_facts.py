"""What is known of a place beside the answers: its name, its address, the way there."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from inclusive_meetings.model.venue import Venue
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.questions import Choice, Menu, ask, stay
from inclusive_meetings.workspace.before_the_day.venue import (
    FACTS,
    facts_of,
    write_fact,
)
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling.venue_facts import label, short_label

HERE = "plain-place"


Now = Callable[[], Venue | None]


def venue_facts(desk: Desk, path: Path | None, now: Now) -> None:
    """Ask for the facts of the place that is `now` there, until somebody goes back."""
    if path is not None:
        stay(desk.talk, lambda: _menu(desk, path, now))


def _menu(desk: Desk, path: Path, now: Now) -> Menu:
    there = facts_of(_venue(now))
    choices = tuple(
        Choice(key, key, _does(key, there[key]), partial(_fact, desk, path, now, key))
        for key in FACTS
    )
    return Menu(HERE, (say("venue.form"),), choices)


def _does(key: str, there: str) -> str:
    asked = label(key)
    return say("plain.field", label=asked, words=there) if there else asked


def _fact(desk: Desk, path: Path, now: Now, key: str) -> None:
    there = facts_of(_venue(now))[key]
    words = ask(desk.talk, label(key), there, may_be_empty=key != "name")
    if words != there:
        said = say("plain-place.said", label=short_label(key))
        desk.write((path,), lambda: write_fact(path, key, words), said)


def _venue(now: Now) -> Venue:
    venue = now()
    if venue is None:
        raise Back
    return venue
