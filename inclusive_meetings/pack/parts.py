"""THE TABLE of parts: what a pack holds, for whom, and who makes it."""

from collections.abc import Callable
from enum import StrEnum
from importlib import import_module

from inclusive_meetings.document.calendar import Calendar
from inclusive_meetings.document.deck import Deck
from inclusive_meetings.document.nodes import Document
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.voices import voiced

Made = Document | Deck | Calendar


class Audience(StrEnum):
    """Who reads a part. Only EVERYONE's parts go into the folder to share."""

    EVERYONE = "everyone"
    ONE_PERSON = "one person"
    CHAIR = "chair"


@frozen
class Part:
    """One part: its name is its file's name. `module` has `make(brief)`.

    What `is_large` is made for those who sit far away or see little.
    """

    name: str
    audience: Audience
    module: str
    kind: type[Made] = Document
    is_large: bool = False

    def make(self, brief: Brief) -> Made:
        """Return the part made from the brief."""
        module = import_module(f"inclusive_meetings.pack.{self.module}")
        make: Callable[[Brief], Made] = module.make
        made = make(brief)
        if isinstance(made, Calendar):
            return made
        return voiced(made, brief.meeting, brief.wording)


PARTS = (
    Part("agenda", Audience.EVERYONE, "agenda"),
    Part("words-you-may-meet", Audience.EVERYONE, "words"),
    Part("how-this-meeting-works", Audience.EVERYONE, "how_it_works"),
    Part("pre-meeting", Audience.EVERYONE, "pre_meeting"),
    Part("reflection", Audience.EVERYONE, "reflection"),
    Part("ways-to-talk", Audience.EVERYONE, "ways_to_talk"),
    Part("slides", Audience.EVERYONE, "slides.deck", Deck),
    Part("slides-large", Audience.EVERYONE, "slides.deck", Deck, is_large=True),
    Part("slides-to-read", Audience.EVERYONE, "slides.handout"),
    Part("working-together", Audience.EVERYONE, "agreement"),
    Part("meeting", Audience.EVERYONE, "appointments", Calendar),
    Part("briefing", Audience.ONE_PERSON, "briefing"),
    Part("run-sheet", Audience.CHAIR, "run_sheet.sheet"),
    Part("audit-report", Audience.CHAIR, "audit_report"),
    Part("inclusion-checklist", Audience.CHAIR, "checklist"),
    Part("not-explained-yet", Audience.CHAIR, "not_explained"),
    Part("venue-checklist", Audience.CHAIR, "venue_checklist"),
    Part("for-managers", Audience.CHAIR, "for_managers"),
)
