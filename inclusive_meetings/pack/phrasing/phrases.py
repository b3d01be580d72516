"""Phrases that several parts say: what can change, whom to ask, where it is."""

import re
from collections.abc import Iterator

from inclusive_meetings.document.inlines import (
    Inline,
    Inlines,
    Link,
    Strong,
    Text,
    text,
)
from inclusive_meetings.document.nodes import Paragraph
from inclusive_meetings.files.file_names import slug
from inclusive_meetings.model.item import Item, Stage
from inclusive_meetings.model.meeting import Meeting, Mode
from inclusive_meetings.model.people import Contact, Contributor, NamedPerson, Role
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.meanings import capital
from inclusive_meetings.pack.phrasing.times import (
    clock_words,
    day_in_words,
    length_words,
    span_words,
)

ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)]")
COME_AS_THEMSELVES = frozenset({Role.VCSO, Role.PUBLIC, Role.STATUTORY})
MODES = {
    Mode.IN_PERSON: "common.in-person",
    Mode.ONLINE: "common.online",
    Mode.HYBRID: "common.hybrid",
}


def title(item: Item) -> str:
    """Return the title with its number, if it has one."""
    return f"{item.number}. {item.title}" if item.number else item.title.text


def names(people: tuple[NamedPerson, ...]) -> str:
    """Return names with organisations, one after the other."""
    return "; ".join(map(str, people))


def stage_words(stage: Stage | None, wording: Wording) -> str:
    """Return what can still change."""
    return wording.say(f"common.stage-{stage}" if stage else "common.stage-unknown")


def purpose_words(item: Item, wording: Wording) -> str:
    """Return what the item asks of people; an unknown purpose as it was written."""
    key = f"common.purpose-{slug(item.purpose, 'none')}"
    return wording.texts.get(key, item.purpose)


def role_words(person: Contributor, wording: Wording) -> str:
    """Return what their role does here, as a sentence."""
    role = wording.say(f"common.role-{person.role}")
    return f"{capital(role)}."


def person_words(person: Contributor, wording: Wording) -> str:
    """Return what someone does here; their role too where it is a task."""
    if person.does and person.role in COME_AS_THEMSELVES:
        return person.does
    return " ".join(filter(None, (role_words(person, wording), person.does)))


def when_words(meeting: Meeting, wording: Wording) -> str:
    """Return the day and the time, as far as they are known."""
    parts = []
    if meeting.date:
        parts.append(day_in_words(meeting.date, wording))
    if meeting.start:
        parts.append(span_words(meeting.start, meeting.end, wording))
    return ", ".join(parts) or wording.say("common.not-said")


def where_words(meeting: Meeting, wording: Wording) -> str:
    """Return the place in one line, with how people take part; "" if unknown."""
    where = meeting.where
    parts = [where.venue.name, where.venue.address] if where.venue else [where.words]
    said = ", ".join(part for part in parts if part)
    mode = wording.say(MODES[where.mode])
    if not said:
        return mode if where.mode is not Mode.IN_PERSON else ""
    if said.lower() == mode.lower():
        return mode
    if where.mode is Mode.IN_PERSON or said.lower().startswith(mode.lower()):
        return said
    return f"{mode}: {said}"


def contact_words(contact: Contact) -> Inlines:
    """Return whom to ask as the agenda says it, number and address as links."""
    said = contact.words or ", ".join(
        filter(None, (contact.name, contact.phone, contact.email))
    )
    number = "".join(c for c in contact.phone if c.isdigit() or c == "+")
    links = {contact.phone: f"tel:{number}", contact.email: f"mailto:{contact.email}"}
    return tuple(_with_links(said, {words: to for words, to in links.items() if words}))


def linked(words: str) -> Inlines:
    """Return plain words in which each web address can be followed."""
    return tuple(_with_links(words, {found: found for found in ADDRESS.findall(words)}))


def pre_meeting_words(meeting: Meeting, wording: Wording) -> str:
    """Return when, how long and where the pre-meeting is; "" where there is none."""
    before = meeting.pre_meeting
    if before is None:
        return ""
    said = (
        day_in_words(before.date, wording) if before.date else "",
        clock_words(before.start) if before.start else "",
        length_words(before.minutes, wording),
        before.where,
    )
    return ", ".join(filter(None, said)) or wording.say("common.not-said")


def labelled(label: str, words: object) -> Paragraph:
    """Return `label: words`, the label in bold."""
    return labelled_inlines(label, text(words))


def labelled_inlines(label: str, words: Inlines) -> Paragraph:
    """Return `label: words`, the label in bold; the words may hold links."""
    return Paragraph((Strong(text(label)), Text(" "), *words))


def _with_links(words: str, links: dict[str, str]) -> Iterator[Inline]:
    if not links:
        yield from text(words)
        return
    parts = re.split("|".join(map(re.escape, links)), words)
    found = re.findall("|".join(map(re.escape, links)), words)
    for before, shown in zip(parts, (*found, ""), strict=True):
        yield from text(before)
        if shown:
            yield Link(text(shown), links[shown])
