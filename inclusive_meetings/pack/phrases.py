"""Phrases that several parts say: what can change, whom to ask, where it is."""

from inclusive_meetings.document.nodes import (
    Inlines,
    Link,
    Paragraph,
    Strong,
    Text,
    text,
)
from inclusive_meetings.files.names import slug
from inclusive_meetings.model.meeting import Item, Meeting, Mode, Stage
from inclusive_meetings.model.people import Contact, Contributor
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.times import clock_words, day_in_words, span_words

MODES = {
    Mode.IN_PERSON: "common.in-person",
    Mode.ONLINE: "common.online",
    Mode.HYBRID: "common.hybrid",
}


def stage_words(stage: Stage | None, wording: Wording) -> str:
    """Return what can still change."""
    return wording.say(f"common.stage-{stage}" if stage else "common.stage-unknown")


def purpose_words(item: Item, wording: Wording) -> str:
    """Return what the item asks of people; an unknown purpose as it was written."""
    key = f"common.purpose-{slug(item.purpose, 'none')}"
    return wording.texts.get(key, item.purpose)


def person_words(person: Contributor, wording: Wording) -> str:
    """Return what someone does here: in their own words, or by their role."""
    if person.does:
        return person.does
    role = wording.say(f"common.role-{person.role}")
    return f"{role[0].upper()}{role[1:]}."


def when_words(meeting: Meeting, wording: Wording) -> str:
    """Return the day and the time, as far as they are known."""
    parts = []
    if meeting.date:
        parts.append(day_in_words(meeting.date, wording))
    if meeting.start:
        parts.append(span_words(meeting.start, meeting.end, wording))
    return ", ".join(parts) or wording.say("common.not-said")


def where_words(meeting: Meeting, wording: Wording) -> str:
    """Return the place in one line, with how people take part."""
    where = meeting.where
    parts = [where.venue.name, where.venue.address] if where.venue else [where.words]
    said = ", ".join(part for part in parts if part)
    mode = wording.say(MODES[where.mode])
    if not said:
        return mode if where.mode is not Mode.IN_PERSON else ""
    if where.mode is Mode.IN_PERSON or said.lower().startswith(mode.lower()):
        return said
    return f"{mode}: {said}"


def contact_words(contact: Contact) -> Inlines:
    """Return whom to ask, the number and the address as links."""
    made: list[Text | Link] = [Text(contact.name or contact.words)]
    if contact.phone:
        number = "".join(c for c in contact.phone if c.isdigit() or c == "+")
        made += [Text(", "), Link((Text(contact.phone),), f"tel:{number}")]
    if contact.email:
        made += [Text(", "), Link((Text(contact.email),), f"mailto:{contact.email}")]
    return tuple(made)


def pre_meeting_words(meeting: Meeting, wording: Wording) -> str:
    """Return when and where the pre-meeting is; "" where there is none."""
    before = meeting.pre_meeting
    if before is None:
        return ""
    parts = []
    if before.date:
        parts.append(day_in_words(before.date, wording))
    if before.start:
        parts.append(clock_words(before.start))
    if before.where:
        parts.append(before.where)
    return ", ".join(parts)


def labelled(label: str, words: object) -> Paragraph:
    """Return `label: words`, the label in bold."""
    return Paragraph((Strong(text(label)), *text(f" {words}")))
