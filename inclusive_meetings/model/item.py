"""One item of an agenda, and whose it is."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from enum import StrEnum

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.people import Contributor, NamedPerson
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.model.time_of_day import clock, minutes_of


class Stage(StrEnum):
    """What can still change."""

    IDEA = "idea"
    OPTIONS = "options"
    DRAFT = "draft"
    DECIDED = "decided"


class ItemKind(StrEnum):
    """What sort of time an item is."""

    TALK = "item"
    WELCOME = "welcome"
    BREAK = "break"
    REFLECTION = "reflection"
    CLOSE = "close"


@frozen
class InFacts:
    """How many first lines of a text say what the facts say, and what else they say.

    `left` are the words of these lines that stand in no fact.
    """

    lines: int = 0
    left: str = ""


NOT_IN_FACTS = InFacts()


@frozen
class Item:
    """One item, break or other stretch of the meeting.

    `minutes` is 0 where the agenda does not say. `start` is computed from the items
    before it, or fixed by the item itself; None where nothing is known. `text` is
    Markdown, as the author wrote it. `number` is the author's own where
    `number_is_own`; else it counts the items that are TALK or REFLECTION from 1. It is
    0 for welcome, breaks and close, and where the title begins with a number of another
    kind (`7.2 Falls`). `method` is how a reflection is held, and `say` what is said to
    open it. `is_in_words` says that times or leaders were read from the title or the
    text, not from fields; `in_facts` says from how much of the text. `fields` are the
    words of fields that people read, as they were typed, each with its place.
    """

    title: Passage
    kind: ItemKind = ItemKind.TALK
    number: int = 0
    number_is_own: bool = False
    minutes: int = 0
    start: time | None = None
    start_is_fixed: bool = False
    leads: tuple[NamedPerson, ...] = ()
    raised_by: tuple[NamedPerson, ...] = ()
    purpose: str = ""
    questions: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    stage: Stage | None = None
    content_note: str = ""
    method: str = ""
    say: tuple[str, ...] = ()
    text: Passage | None = None
    is_in_words: bool = False
    in_facts: InFacts = NOT_IN_FACTS
    fields: tuple[Passage, ...] = ()

    def place_of(self, words: str) -> Place:
        """Return where the words of a field stand; where the title is, if unknown."""
        places = (each.start for each in self.fields if each.text == words)
        return next(places, self.title.start)

    @property
    def shown(self) -> Passage | None:
        """Return the text without what is shown above it already: how long, by whom.

        For documents and screens alone; what is changed or copied is `text`.
        """
        if self.text is None or not self.in_facts.lines:
            return self.text
        below = self.text.text.split("\n")[self.in_facts.lines :]
        words = "\n".join((self.in_facts.left, *below)).strip("\n")
        return Passage(words, self.text.start) if words.strip() else None

    @property
    def end(self) -> time | None:
        """Return when it ends, on the clock of the day; None if unknown."""
        if self.start is None or not self.minutes:
            return None
        return clock(minutes_of(self.start) + self.minutes)


def credited(item: Item, hidden: Mapping[str, str]) -> Item:
    """Return the item naming people only as they want to be named.

    `hidden` has the credit of each name that is not shown; "" for none at all.
    """

    def shown(people: tuple[NamedPerson, ...]) -> tuple[NamedPerson, ...]:
        return tuple(
            who if who.name not in hidden else NamedPerson(hidden[who.name])
            for who in people
            if hidden.get(who.name, who.name)
        )

    return replace(item, leads=shown(item.leads), raised_by=shown(item.raised_by))


def concerns(item: Item, person: Contributor) -> bool:
    """Return whether the person leads the item or asked for it."""
    named = (*item.leads, *item.raised_by)
    return any(
        person.name == who.name
        or (bool(person.organisation) and person.organisation == str(who))
        for who in named
    )
