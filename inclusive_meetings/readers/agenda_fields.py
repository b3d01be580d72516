"""What the front matter of an agenda says, and the files it names."""

import re
from datetime import date, time
from pathlib import Path
from typing import TypedDict

from inclusive_meetings.files.yaml_nodes import YamlTable, YamlText
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import Stage
from inclusive_meetings.model.meeting import (
    Allowed,
    Nation,
    Paper,
    PreMeeting,
    Raised,
    Where,
)
from inclusive_meetings.model.people import Contact, Contributor, NamedPerson
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.readers import when
from inclusive_meetings.readers.contact import contact
from inclusive_meetings.readers.field_names import PRE_MEETING
from inclusive_meetings.readers.fields import LANGUAGE_TAG, Fields, moment, quoted
from inclusive_meetings.readers.item_fields import named_person
from inclusive_meetings.readers.named_files import papers, people
from inclusive_meetings.readers.said_of import allowed, raised
from inclusive_meetings.readers.where import Questions, where
from inclusive_meetings.readers.wild.afternoon import both_meant

BRACKETS_BEHIND = re.compile(r"\s*\([^()]*\)$")


class Given(TypedDict):
    """What a Meeting takes as the front matter gives it."""

    date: date | None
    start: time | None
    end: time | None
    language: str
    where: Where
    purpose: str
    stage: Stage | None
    chair: NamedPerson | None
    contact: Contact | None
    if_it_went_badly: Contact | None
    we_heard_by: str
    people: tuple[Contributor, ...]
    papers: tuple[Paper, ...]
    pre_meeting: PreMeeting | None
    glossaries: tuple[Passage, ...] | None
    use: tuple[tuple[Passage, Passage], ...]
    everyday: tuple[Passage, ...]
    nation: Nation | None
    items_by: date | None
    information_sharing: str
    remote_host: str
    raised_last_time: tuple[Raised, ...]
    allow: tuple[Allowed, ...]
    places: dict[str, Place]


@frozen
class AgendaFields:
    """The front matter read: the title apart, the rest as a Meeting takes it.

    `is_foreign` says that some of its names are not ours.
    """

    title: Passage | None
    times_place: Place
    given: Given
    is_foreign: bool = False

    @property
    def start(self) -> time | None:
        """Return when the meeting begins."""
        return self.given["start"]

    @property
    def end(self) -> time | None:
        """Return when the meeting ends."""
        return self.given["end"]

    @property
    def papers(self) -> tuple[Paper, ...]:
        """Return the papers that are listed."""
        return self.given["papers"]


def agenda_fields(
    fields: Fields, folder: Path, questions: Questions, *, dots: bool
) -> AgendaFields:
    """Return what the front matter says; problems go to `fields.found`.

    `dots` allows 9.30 as a time, in agendas written for no program.
    """
    given = _given(fields, folder, questions, _times(fields, dots=dots))
    times = fields.passage("end") or fields.passage("time") or fields.passage("start")
    return AgendaFields(
        fields.passage("title"),
        times.start if times else fields.place,
        given,
        fields.is_foreign,
    )


def _given(
    fields: Fields,
    folder: Path,
    questions: Questions,
    hours: tuple[time | None, time | None],
) -> Given:
    chair = fields.text("chair")
    return Given(
        date=fields.day("date"),
        start=hours[0],
        end=hours[1],
        language=_language(fields),
        where=where(fields, folder, questions),
        purpose=fields.text("purpose"),
        stage=fields.choice("stage", Stage),
        chair=named_person(chair) if chair else None,
        contact=_contact(fields, "contact"),
        if_it_went_badly=_contact(fields, "if-it-went-badly"),
        we_heard_by=fields.text("we-heard-by"),
        people=people(fields, folder),
        papers=papers(fields, folder),
        pre_meeting=_pre_meeting(fields),
        glossaries=fields.passages("glossaries") if _names_any(fields) else None,
        everyday=fields.passages("everyday"),
        use=_use(fields),
        nation=fields.choice("nation", Nation),
        items_by=fields.day("items-by"),
        information_sharing=fields.text("information-sharing"),
        remote_host=fields.text("remote-host"),
        raised_last_time=raised(fields),
        allow=allowed(fields),
        places=fields.places(),
    )


def _times(fields: Fields, *, dots: bool) -> tuple[time | None, time | None]:
    start, end = (
        moment(words, fields.found, dots=dots) if words else None
        for words in (fields.passage("start"), fields.passage("end"))
    )
    both = fields.passage("time")
    if both and dots:  # `10am - 12 noon (2 hours)` says it twice
        both = Passage(BRACKETS_BEHIND.sub("", both.text), both.start)
    # `time: 9.30am - 12 noon` is how other programs' agendas say start and end.
    if both and (found := when.span(both.text, dots=True)):
        start, end = start or found[0], end or found[1]
    elif both:
        start = start or moment(both, fields.found, dots=dots)
    return both_meant(start, end) if dots else (start, end)


def _language(fields: Fields) -> str:
    words = fields.passage("language")
    if words is None:
        return "en-GB"
    if re.fullmatch(LANGUAGE_TAG, words.text):
        return words.text
    what = f"{quoted(words.text)} is not the code of a language."
    fields.complain(words.start, "language-tag", what, "Write a code such as en-GB.")
    return "en-GB"


def _pre_meeting(fields: Fields) -> PreMeeting | None:
    own = fields.table("pre-meeting", PRE_MEETING)
    if own is None:
        return None
    length = own.passage("minutes")
    minutes = when.minutes(length.text) if length else 0
    if length and not minutes:
        what = f"{quoted(length.text)} is not a number of minutes."
        own.complain(length.start, "length", what, "Write it as  minutes: 45")
    return PreMeeting(
        place=own.place,
        date=own.day("date"),
        start=own.moment("start"),
        minutes=minutes or 0,
        where=own.text("where"),
        who=own.texts("with"),
    )


def _use(fields: Fields) -> tuple[tuple[Passage, Passage], ...]:
    table = fields.values.get("use")
    if table is None or (isinstance(table, YamlText) and not table.text):
        return ()
    if not isinstance(table, YamlTable):
        mend = "Write it as  use: {PA: personal assistant}"
        fields.complain(table.place, "shape", "“use” has no named values.", mend)
        return ()
    made = []
    for key, value in table.pairs:
        if isinstance(value, YamlText):
            words = Passage(value.text, value.place)
            made.append((Passage(key.text, key.place), words))
            continue
        what = f"{quoted(key.text)} has several meanings here."
        mend = "Choose one:  use: {PA: personal assistant}"
        fields.complain(value.place, "one-value", what, mend)
    return tuple(made)


def _contact(fields: Fields, name: str) -> Contact | None:
    words = fields.text(name)
    return contact(words) if words else None


def _names_any(fields: Fields) -> bool:
    return bool(fields.passages("glossaries"))
