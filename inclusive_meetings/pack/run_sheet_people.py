"""The people on the chair's run sheet: what they need, know, and want."""

from collections.abc import Iterator

from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Section,
    Table,
    bullets,
    paragraph,
    text,
)
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.arrangements import not_asked, private

HERE = "run-sheet"


def still_to_ask(meeting: Meeting, wording: Wording) -> Block:
    """Return whom nobody has asked about what."""
    if not meeting.contributors:
        return paragraph(wording.say(f"{HERE}.asked-nobody"))
    lines = [
        wording.say(f"{HERE}.asked", name=person.name, what=", ".join(missing))
        for person in meeting.contributors
        if (missing := [name.replace("-", " ") for name in not_asked(person)])
    ]
    return bullets(lines) if lines else paragraph(wording.say(f"{HERE}.asked-none"))


def needs(meeting: Meeting, wording: Wording) -> Blocks:
    """Return what each person needs, and what is arranged for it."""
    people = [person for person in meeting.people if person.private is not None]
    if not people:
        return ()
    rows = tuple(
        (
            text(person.name),
            text(_needs(person, wording)),
            text(_arranged(person, wording)),
        )
        for person in people
    )
    heads = ("need-person", "need-what", "need-arranged")
    return (
        Table(
            wording.say(f"{HERE}.needs-caption"),
            tuple(text(wording.say(f"{HERE}.{head}")) for head in heads),
            rows,
            row_heads=True,
        ),
    )


def brought(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield what each contributor knows, wants raised and wants in return."""
    for person in meeting.contributors:
        yield Section(text(person.name), (bullets(_brings(person, wording)),))


def _brings(person: Contributor, wording: Wording) -> list[str]:
    known = private(person)
    brings = wording.say(f"{HERE}.brings-none")
    if person.knows:
        brings = wording.say(f"{HERE}.knows", words=person.knows)
    lines = [brings]
    if person.wants_raised:
        raised = "; ".join(person.wants_raised)
        lines.append(wording.say(f"{HERE}.raised", words=raised))
    if known.payment:
        lines.append(wording.say(f"{HERE}.payment", words=known.payment))
    if known.in_return:
        lines.append(wording.say(f"{HERE}.return", words=known.in_return))
    else:
        lines.append(wording.say(f"{HERE}.return-none"))
    return lines


def _needs(person: Contributor, wording: Wording) -> str:
    known = private(person)
    answers = (
        ("access", known.access),
        ("language", known.language),
        ("food", known.food),
        ("papers-by", known.papers_by),
    )
    said = [wording.say(f"{HERE}.{n}", words=w.rstrip(".")) for n, w in answers if w]
    return ". ".join(said) or wording.say(f"{HERE}.need-none")


def _arranged(person: Contributor, wording: Wording) -> str:
    known = private(person)
    return "; ".join(known.arranged) or wording.say(f"{HERE}.arranged-none")
