"""The people on the chair's run sheet: what they need, know, and want."""

from collections.abc import Iterator

from inclusive_meetings.document.inlines import Inline, Inlines, LineBreak, text
from inclusive_meetings.document.nodes import Block, Section, Table, bullets, paragraph
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor, ShownAs
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.arrangements import not_asked, private

HERE = "run-sheet"


def still_to_ask(meeting: Meeting, wording: Wording) -> Block:
    """Return whom nobody has asked about what."""
    if not meeting.contributors:
        return paragraph(wording.say(f"{HERE}.asked-nobody"))
    lines = []
    for person in meeting.contributors:
        what = "; ".join(wording.say(f"{HERE}.ask-{n}") for n in not_asked(person))
        if what:
            lines.append(wording.say(f"{HERE}.asked", name=person.name, what=what))
    return bullets(lines) if lines else paragraph(wording.say(f"{HERE}.asked-none"))


def papers_by(meeting: Meeting, wording: Wording) -> list[str]:
    """Return how papers reach each person who has said so."""
    return [
        wording.say(f"{HERE}.papers-way", name=person.name, way=way.rstrip(". "))
        for person in meeting.people
        if (way := private(person).papers_by)
    ]


def needs(meeting: Meeting, wording: Wording) -> Block:
    """Return what each person needs, and what is arranged for it."""
    people = [person for person in meeting.people if person.private is not None]
    if not people:
        return paragraph(wording.say(f"{HERE}.needs-none"))
    heads = ("need-person", "need-what", "need-arranged")
    return Table(
        wording.say(f"{HERE}.needs-caption"),
        tuple(text(wording.say(f"{HERE}.{head}")) for head in heads),
        tuple(
            (text(person.name), _needs(person, wording), _arranged(person, wording))
            for person in people
        ),
        row_heads=True,
    )


def brought(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield what each contributor knows, wants raised and wants in return."""
    for person in meeting.contributors:
        yield Section(_title(person, wording), (bullets(_brings(person, wording)),))
    if not meeting.contributors:
        yield paragraph(wording.say(f"{HERE}.people-none"))


def _title(person: Contributor, wording: Wording) -> Inlines:
    name = ", ".join(filter(None, (person.name, person.organisation)))
    if not person.pronouns:
        return text(name)
    return text(wording.say(f"{HERE}.person", name=name, pronouns=person.pronouns))


def _brings(person: Contributor, wording: Wording) -> list[str]:
    known = private(person)
    lines = [
        wording.say(f"{HERE}.{key if words else none}", words=words)
        for key, none, words in (
            ("knows", "brings-none", person.knows),
            ("raised", "raised-none", "; ".join(person.wants_raised)),
            ("return", "return-none", known.in_return),
            ("payment", "payment-none", known.payment),
        )
    ]
    if person.shown_as is not ShownAs.NAME:
        lines.append(wording.say(f"{HERE}.shown-{person.shown_as}"))
    return lines


def _needs(person: Contributor, wording: Wording) -> Inlines:
    known = private(person)
    answers = (
        ("access", known.access),
        ("language", known.language),
        ("food", known.food),
        ("contact", known.contact),
    )
    said = [
        wording.say(f"{HERE}.{name}", words=words) for name, words in answers if words
    ]
    return _lines(said or [wording.say(f"{HERE}.need-none")])


def _arranged(person: Contributor, wording: Wording) -> Inlines:
    none = wording.say(f"{HERE}.arranged-none")
    return _lines(list(private(person).arranged) or [none])


def _lines(lines: list[str]) -> Inlines:
    made: list[Inline] = []
    for line in lines:
        made += [LineBreak(), *text(line)] if made else text(line)
    return tuple(made)
