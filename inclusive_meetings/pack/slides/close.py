"""The end of a deck: what happens next, and whom to tell, in words and as a code."""

from collections.abc import Iterator
from dataclasses import replace

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.nodes import (
    Block,
    Paragraph,
    Picture,
    bullets,
    paragraph,
)
from inclusive_meetings.document.square_code import square_code
from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contact
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.how_it_works import outside_contact
from inclusive_meetings.pack.phrasing.phrases import ADDRESS, contact_words
from inclusive_meetings.pack.reflection import we_heard_by
from inclusive_meetings.pack.slides.cues import Cues
from inclusive_meetings.pack.slides.text import parted
from inclusive_meetings.pack.slides.timeline import here, over

HERE = "slides"


def close(meeting: Meeting, wording: Wording) -> Iterator[Slide]:
    """Yield whom to ask, and whom to tell if it went badly.

    Before them what happens next, unless the agenda has a place for it.
    """
    if closing_item(meeting) is None:
        yield what_happens_next(meeting, wording)
    if meeting.contact:
        notes = (wording.say(f"{HERE}.contact-notes"),)
        yield _whom_to_tell("contact-title", meeting.contact, notes, wording)
    if badly := outside_contact(meeting):
        notes = (wording.say(f"{HERE}.badly-notes"),)
        yield _whom_to_tell("badly-title", badly, notes, wording)


def closing_item(meeting: Meeting) -> Item | None:
    """Return the item at which it is said what happens next."""
    return next((i for i in meeting.items if i.kind is ItemKind.CLOSE), None)


def what_happens_next(meeting: Meeting, wording: Wording) -> Slide:
    """Return the slide that says who does what, and by when people hear from us."""
    item = closing_item(meeting)
    time = we_heard_by(meeting, wording)
    steps = [line["say"] for line in wording.records[f"{HERE}.close-steps"]]
    heard = wording.say(f"{HERE}.close-heard", time=time)
    return Slide(
        wording.say(f"{HERE}.close-title"),
        SlideKind.CLOSE,
        (bullets([*steps, heard, wording.say(f"{HERE}.close-thanks")]),),
        over=over(meeting, item, wording) if item else "",
        here=here(meeting, item, wording) if item else None,
        notes=tuple(_notes(item, time, wording)),
        section=wording.say(f"{HERE}.section-close"),
    )


def _notes(item: Item | None, time: str, wording: Wording) -> Iterator[str]:
    said = wording.say(f"{HERE}.close-notes", time=time)
    if item is None:
        yield said
        return
    yield Cues(item, wording).at(0, said)
    yield from Cues(item, wording).speakers()
    yield from parted(item.text, item.title.text, wording)[0]


def _whom_to_tell(
    key: str, contact: Contact, notes: tuple[str, ...], wording: Wording
) -> Slide:
    address = _address(contact)
    picture = None
    if address:
        shown = address.removeprefix("mailto:").removeprefix("tel:")
        said = wording.say(f"{HERE}.qr-says", address=shown)
        picture = Picture(square_code(address), said)
    scan = (paragraph(wording.say(_scan(address))),) if picture else ()
    return Slide(
        wording.say(f"{HERE}.{key}"),
        SlideKind.CLOSE,
        tuple(_lines(contact)),
        second=scan,
        picture=picture,
        notes=(*((wording.say(f"{HERE}.code-notes"),) if picture else ()), *notes),
    )


def _scan(address: str) -> str:
    """Return the words under the code: what it opens."""
    kinds = {"mailto": "", "tel": "-call"}
    return f"{HERE}.qr-words{kinds.get(address.partition(':')[0], '-page')}"


def _lines(contact: Contact) -> Iterator[Block]:
    """Yield the name, the number and the address, each on a line of its own."""
    said = (contact.name, contact.phone, contact.email)
    for words in contact.words.split(", ") if contact.words else filter(None, said):
        yield Paragraph(contact_words(replace(contact, words=words)))


def _address(contact: Contact) -> str:
    """Return what the code opens: an e-mail, else a web address, else a call."""
    if contact.email:
        return f"mailto:{contact.email}"
    if found := ADDRESS.search(contact.words):
        return found.group()
    number = "".join(each for each in contact.phone if each.isdigit() or each == "+")
    return f"tel:{number}" if number else ""
