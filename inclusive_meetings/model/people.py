"""The people of a meeting, and what only the chair may know about them."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place


class Role(StrEnum):
    """What someone is in this meeting; not how important they are."""

    CHAIR = "chair"
    FACILITATOR = "facilitator"
    VCSO = "vcso"
    PUBLIC = "public"
    STATUTORY = "statutory"
    INTERPRETER = "interpreter"
    SUPPORTER = "supporter"
    NOTE_TAKER = "note-taker"


PAID_TO_COME = frozenset(
    {Role.CHAIR, Role.FACILITATOR, Role.STATUTORY, Role.NOTE_TAKER}
)


class ShownAs(StrEnum):
    """How someone wants to be credited in what everyone reads."""

    NAME = "name"
    ORGANISATION = "organisation"
    NOBODY = "nobody"


@frozen
class Private:
    """What stays between one person and the chair.

    `None` means that nobody has asked yet; "nothing" is an answer. `consider` are the
    times they asked us to plan around: a prayer, a fast, the school run. `asked_on` is
    the day on which a letter asked them; it answers nothing. `places` says where each
    key stands.
    """

    contact: str | None = None
    access: str | None = None
    language: str | None = None
    food: str | None = None
    payment: str | None = None
    in_return: str | None = None
    papers_by: str | None = None
    arranged: tuple[str, ...] = ()
    consider: tuple[str, ...] = ()
    asked_on: date | None = field(default=None, compare=False)
    places: Mapping[str, Place] = field(default_factory=dict, compare=False)


@frozen
class Contributor:
    """Someone who takes part.

    `languages` are BCP 47 tags. `does` says in plain words what they do or
    decide; `knows` is what they know, in their own words. `why_you` says why
    they in particular are asked. `private` is None where the reader may not
    see it (see `Meeting.seen_by`).
    """

    name: str
    place: Place
    role: Role
    organisation: str = ""
    languages: tuple[str, ...] = ()
    pronouns: str = ""
    does: str = ""
    knows: str = ""
    why_you: str = ""
    wants_raised: tuple[str, ...] = ()
    shown_as: ShownAs = ShownAs.NAME
    private: Private | None = None

    @property
    def is_contributor(self) -> bool:
        """Return whether they come for a community or for themselves."""
        return self.role in {Role.VCSO, Role.PUBLIC}

    @property
    def is_paid_to_come(self) -> bool:
        """Return whether coming is part of their job, as it is for staff."""
        return self.role in PAID_TO_COME

    @property
    def credit(self) -> str:
        """Return how to name them where everyone reads; "" for not at all."""
        match self.shown_as:
            case ShownAs.NAME:
                return self.name
            case ShownAs.ORGANISATION:
                return self.organisation
            case ShownAs.NOBODY:
                return ""


@frozen
class NamedPerson:
    """A name and an organisation as the agenda has them: `Ana Pop, Casa Group`."""

    name: str
    organisation: str = ""

    def __str__(self) -> str:
        if not self.organisation:
            return self.name
        return f"{self.name}, {self.organisation}"


@frozen
class Contact:
    """Whom to ask: what the agenda says for everyone to read."""

    name: str
    phone: str = ""
    email: str = ""
    words: str = ""
