"""The facts of a meeting: what stands above the items."""

from functools import partial

from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.questions import Choice, Menu, ask, stay
from inclusive_meetings.workspace.editing.fact_parts import LISTED
from inclusive_meetings.workspace.editing.facts import FACTS, fact_set, fact_words
from inclusive_meetings.workspace.editing.typed import one_line
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling.calendar_day import fact_in_full

HERE = "plain-facts"
BETWEEN = " / "


def facts(desk: Desk) -> None:
    """Ask for the facts, until somebody goes back."""
    stay(desk.talk, lambda: _menu(desk))


def _menu(desk: Desk) -> Menu:
    there = fact_words(desk.outline())
    choices = tuple(
        Choice(
            name,
            name,
            _does(name, _in_a_line(name, there.get(name, ""))),
            partial(_fact, desk, name),
        )
        for name in FACTS
    )
    return Menu(HERE, (say("facts.form"),), choices)


def _does(name: str, there: str) -> str:
    label = say(f"facts.{name}")
    return say("plain.field", label=label, words=there) if there else label


def _fact(desk: Desk, name: str) -> None:
    there = _in_a_line(name, fact_words(desk.outline()).get(name, ""))
    words = ask(desk.talk, say(f"facts.{name}"), there, may_be_empty=name != "title")
    if words == there:
        return
    if name in LISTED:
        words = words.replace(BETWEEN, "\n")
    words = fact_in_full(name, words, desk.day)
    said = say("plain-facts.changed", label=say(f"facts.{name}").partition(" (")[0])
    desk.retext(fact_set(desk.outline(), name, words), said)


def _in_a_line(name: str, words: str) -> str:
    return one_line(words.replace("\n", BETWEEN) if name in LISTED else words)
