"""A meeting as its agenda describes it, and what each audience may see of it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import time
from enum import StrEnum

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import Item, Stage, concerns, credited
from inclusive_meetings.model.people import Contact, Contributor, NamedPerson, ShownAs
from inclusive_meetings.model.picture import Pictures
from inclusive_meetings.model.place import Located, Passage, Place
from inclusive_meetings.model.venue import Venue


class Nation(StrEnum):
    """The nation of the UK whose holidays count."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern ireland"


class Mode(StrEnum):
    """How people take part."""

    IN_PERSON = "in person"
    ONLINE = "online"
    HYBRID = "hybrid"


@frozen
class Paper:
    """A paper that goes with the agenda.

    `file` is relative to the agenda's folder, with forward slashes; "" where
    the paper has no file. `text` is what it says; None where it could not be
    read.
    """

    title: str
    place: Place
    file: str = ""
    sent: dt.date | None = None
    text: Located | None = None


@frozen
class PreMeeting:
    """The short meeting of the chair with the contributors beforehand.

    `who` is empty where the agenda does not say who takes part.
    """

    place: Place
    date: dt.date | None = None
    start: time | None = None
    minutes: int = 0
    where: str = ""
    who: tuple[str, ...] = ()


@frozen
class Allowed:
    """A rule whose findings the chair accepts here, and why."""

    rule: Passage
    reason: str


@frozen
class Raised:
    """What people raised last time, and what came of it: "" where nobody has said."""

    words: Passage
    answer: str = ""


@frozen
class Where:
    """Where the meeting is: a venue file, a few words, online, or two of these.

    `join` is how to join online: an address, a telephone number.
    """

    mode: Mode = Mode.IN_PERSON
    words: str = ""
    venue: Venue | None = None
    join: str = ""


@frozen
class Meeting:
    """Everything an agenda says, read and checked.

    `name` is the agenda file's name without its suffix, as the author wrote
    it. `use` chooses meanings: pairs of a term and the chosen expansion.
    `glossaries` is None where the agenda names none (then all are used).
    `everyday` are words that need no explaining here. `items_by` is the day until which
    anyone could ask for an item; `information_sharing` names the agreement on what may
    be said about people. `places` says where each fact of the front matter stands,
    `pictures` holds those that its texts show.
    """

    name: str
    title: Passage
    place: Place
    date: dt.date | None = None
    start: time | None = None
    end: time | None = None
    language: str = "en-GB"
    where: Where = field(default_factory=Where)
    purpose: str = ""
    stage: Stage | None = None
    chair: NamedPerson | None = None
    contact: Contact | None = None
    if_it_went_badly: Contact | None = None
    we_heard_by: str = ""
    background: Passage | None = None
    items: tuple[Item, ...] = ()
    people: tuple[Contributor, ...] = ()
    papers: tuple[Paper, ...] = ()
    pre_meeting: PreMeeting | None = None
    glossaries: tuple[Passage, ...] | None = None
    use: tuple[tuple[Passage, Passage], ...] = ()
    everyday: tuple[Passage, ...] = ()
    nation: Nation | None = None
    items_by: dt.date | None = None
    information_sharing: str = ""
    remote_host: str = ""
    raised_last_time: tuple[Raised, ...] = ()
    allow: tuple[Allowed, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict, compare=False)
    pictures: Pictures = field(default_factory=dict, repr=False)

    def place_of(self, *names: str) -> Place:
        """Return where the first of these facts stands that the agenda gives.

        The place of the title where it gives none of them.
        """
        found = (self.places[name] for name in names if name in self.places)
        return next(found, self.title.start)

    @property
    def contributors(self) -> tuple[Contributor, ...]:
        """Return those from VCSOs and the public, in the order of the file."""
        return tuple(person for person in self.people if person.is_contributor)

    def items_of(self, person: Contributor) -> tuple[Item, ...]:
        """Return the items that the person leads or raised."""
        return tuple(item for item in self.items if concerns(item, person))

    def seen_by_everyone(self) -> "Meeting":
        """Return the meeting without anything private: for shared documents."""
        return self._seen(None)

    def seen_by(self, reader: Contributor) -> "Meeting":
        """Return the meeting as this person may see it: only their own needs."""
        return self._seen(reader)

    def _seen(self, reader: Contributor | None) -> "Meeting":
        hidden = {
            person.name: person.credit
            for person in self.people
            if person is not reader and person.shown_as is not ShownAs.NAME
        }
        return replace(
            self,
            people=tuple(
                person if person is reader else shared(person) for person in self.people
            ),
            items=tuple(credited(item, hidden) for item in self.items),
        )


def shared(person: Contributor) -> Contributor:
    """Return the person as everyone may read of them."""
    if person.shown_as is ShownAs.NAME:
        return replace(person, private=None)
    return replace(
        person, private=None, name=person.credit, pronouns="", knows="", why_you=""
    )
