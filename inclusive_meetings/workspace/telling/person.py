"""What is told of a person; what is private says so, or is hidden."""

from collections.abc import Iterator

from inclusive_meetings.model.people import Contributor, Role, ShownAs
from inclusive_meetings.readers.people_file import PRIVATE_KEYS
from inclusive_meetings.workspace.people.answers import (
    ASKED,
    ASKED_ON,
    PUBLIC,
    answer,
    not_asked,
    waits,
)
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling import Told, present

ROLES = tuple(role.value for role in Role)
SHOWN_AS = tuple(shown.value for shown in ShownAs)


def roles_in_words() -> list[str]:
    """Return what somebody can be here, in the order of ROLES."""
    return [say(f"people.are-{role}") for role in ROLES]


def shown_in_words() -> list[str]:
    """Return how shared papers can name somebody, in the order of SHOWN_AS."""
    return [say(f"people.shown-{shown}") for shown in SHOWN_AS]


def told_of_person(person: Contributor, *, shows_private: bool) -> Told:
    """Return all about a person."""
    return present(
        ("people.role", say(f"people.role-{person.role.value}")),
        *((f"people.{key}", answer(person, key) or "") for key in PUBLIC),
        ("people.shown-as", say(f"people.shown-{person.shown_as.value}")),
        *_private(person, shows_private=shows_private),
    )


def not_asked_yet(person: Contributor, *, shows_private: bool) -> str:
    """Return what a person has not answered yet, in words; "" where all was asked."""
    missing = [short_label(key) for key in not_asked(person)]
    if not missing:
        return ""
    day = answer(person, ASKED_ON)
    if not shows_private:
        return say("people.waits" if day else "people.not-all-asked")
    what = ", ".join(missing).lower()
    if day:
        return say("people.waits-for", day=day, what=what)
    return say("people.not-asked", what=what)


def short_label(key: str) -> str:
    """Return the label of a field of a person in a word or two."""
    return say(f"people.{key}").partition(":")[0].partition(",")[0]


def _private(person: Contributor, *, shows_private: bool) -> Iterator[tuple[str, str]]:
    if not person.is_contributor and person.private is None:
        return
    if not shows_private:
        yield "people.hidden", "…"
        return
    for key in PRIVATE_KEYS:
        said = answer(person, key)
        if said is None and key in ASKED and person.is_contributor:
            said = say("people.nobody-asked")
        yield say("people.private", label=say(f"people.{key}")), said or ""


def sums_of_people(people: tuple[Contributor, ...]) -> str:
    """Return how many there are, how many nobody has asked, how many are awaited."""
    theirs = [each for each in people if each.is_contributor]
    waiting = sum(waits(each) for each in theirs)
    said = say(
        "people.sums",
        people=len(people),
        contributors=len(theirs),
        unasked=sum(bool(not_asked(each)) for each in theirs) - waiting,
    )
    return f"{said} {say('people.sums-wait', count=waiting)}" if waiting else said
