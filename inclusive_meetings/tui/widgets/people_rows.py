"""People as rows, and all about one; what is private says so, or is hidden."""

from collections.abc import Iterator

from textual.content import Content

from inclusive_meetings.model.people import Contributor
from inclusive_meetings.readers.people_file import PRIVATE_KEYS
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.kept import labelled
from inclusive_meetings.tui.shown import plain
from inclusive_meetings.workspace.people import (
    ASKED,
    ASKED_ON,
    PUBLIC,
    answer,
    not_asked,
)


def shown(person: Contributor, *, shows_private: bool) -> Content:
    """Return a person as a row: name, where from, here as what, what nobody asked."""
    role = say(f"people.role-{person.role.value}")
    head = Content.assemble((person.name, "bold"), f"  {role}")
    if person.organisation:
        head += plain(f", {person.organisation}")
    missing = [_label(key) for key in not_asked(person)]
    if missing:
        words = _not_answered(person, missing, shows_private=shows_private)
        return Content("\n").join([head, Content.styled(words, "$text-warning")])
    if person.is_contributor:
        head += Content.styled(f"  {say('people.all-asked')}", "$text-muted")
    return head


def about(person: Contributor, *, shows_private: bool) -> Content:
    """Return all about a person."""
    role = say(f"people.role-{person.role.value}")
    credit = say(f"people.shown-{person.shown_as.value}")
    return labelled(
        ("people.role", role),
        *((f"people.{key}", answer(person, key) or "") for key in PUBLIC),
        ("people.shown-as", credit),
        *_private(person, shows_private=shows_private),
    )


def _private(person: Contributor, *, shows_private: bool) -> Iterator[tuple[str, str]]:
    if not person.is_contributor and person.private is None:
        return
    if not shows_private:
        yield say("people.hidden"), "…"
        return
    for key in PRIVATE_KEYS:
        said = answer(person, key)
        if said is None and key in ASKED and person.is_contributor:
            said = say("people.nobody-asked")
        label = say("people.private", label=say(f"people.{key}"))
        yield label, said or ""


def _not_answered(
    person: Contributor, missing: list[str], *, shows_private: bool
) -> str:
    day = answer(person, ASKED_ON)
    if not shows_private:
        return say("people.waits" if day else "people.not-all-asked")
    what = ", ".join(missing).lower()
    if day:
        return say("people.waits-for", day=day, what=what)
    return say("people.not-asked", what=what)


def _label(key: str) -> str:
    return say(f"people.{key}").partition(":")[0].partition(",")[0]
