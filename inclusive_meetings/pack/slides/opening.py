"""How a deck begins: what for, what can change, how we work together, who is here."""

from collections.abc import Iterator

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.inlines import (
    InLanguage,
    LineBreak,
    Strong,
    Text,
    text,
)
from inclusive_meetings.document.nodes import (
    Bullets,
    Paragraph,
    Section,
    bullets,
    paragraph,
)
from inclusive_meetings.model.item import ItemKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor, NamedPerson, Role
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.phrases import (
    stage_words,
    when_words,
    where_words,
)
from inclusive_meetings.pack.phrasing.times import day_in_words, span_words
from inclusive_meetings.pack.slides.cues import Cues
from inclusive_meetings.pack.slides.items import shown_slides
from inclusive_meetings.pack.slides.languages import Shown
from inclusive_meetings.pack.slides.text import parted

HERE = "slides"
HAVE_A_TASK = frozenset(
    {Role.CHAIR, Role.FACILITATOR, Role.INTERPRETER, Role.SUPPORTER, Role.NOTE_TAKER}
)


def opening(brief: Brief, shown: Shown) -> Iterator[Slide]:
    """Yield the slides that come before the times."""
    meeting, wording = brief.meeting, brief.wording
    title, why = meeting.title.text, meeting.background
    said, background = parted(why, title, wording, meeting.pictures)
    yield _title(meeting, wording)
    if meeting.purpose:
        yield Slide(
            wording.say(f"{HERE}.purpose-title"),
            SlideKind.STATEMENT,
            big=text(meeting.purpose),
            notes=(wording.say(f"{HERE}.purpose-notes"), *said),
        )
    yield from shown_slides(meeting, background, wording)
    stage = stage_words(meeting.stage, wording)
    yield Slide(
        wording.say(f"{HERE}.change-title"),
        SlideKind.STATEMENT,
        big=text(stage),
        notes=(wording.say(f"{HERE}.change-notes"), *(() if meeting.purpose else said)),
    )
    if shown.languages:
        yield _languages(brief, shown)
    yield _how(wording)
    yield from _who(meeting, wording)


def _title(meeting: Meeting, wording: Wording) -> Slide:
    where = where_words(meeting, wording)
    notes = [
        wording.say(f"{HERE}.title-notes-early"),
        wording.say(f"{HERE}.title-notes", title=meeting.title),
    ]
    if meeting.purpose:
        purpose = meeting.purpose
        notes.append(wording.say(f"{HERE}.title-notes-purpose", purpose=purpose))
    for item in meeting.items:
        if item.kind is ItemKind.WELCOME:
            notes.extend(Cues(item, wording).speakers())
            notes.extend(parted(item.text, item.title.text, wording)[0])
    return Slide(
        meeting.title.text,
        SlideKind.TITLE,
        (_when(meeting, wording), *map(paragraph, filter(None, [where]))),
        notes=tuple(notes),
        section=wording.say(f"{HERE}.section-welcome"),
    )


def _when(meeting: Meeting, wording: Wording) -> Paragraph:
    """Return the day and, on a line of its own, the time."""
    if meeting.date is None or meeting.start is None:
        return paragraph(when_words(meeting, wording))
    day = day_in_words(meeting.date, wording)
    time = span_words(meeting.start, meeting.end, wording)
    return Paragraph((Text(day), LineBreak(), Text(time)))


def _how(wording: Wording) -> Slide:
    def said(key: str) -> list[str]:
        return [line["say"] for line in wording.records[f"{HERE}.{key}"]]

    cards = text(wording.say(f"{HERE}.cards-title"))
    return Slide(
        wording.say(f"{HERE}.how-title"),
        SlideKind.TWO_COLUMNS,
        (bullets(said("how")),),
        second=(Section(cards, tuple(map(paragraph, said("cards")))),),
        notes=(wording.say(f"{HERE}.how-notes"),),
    )


def _who(meeting: Meeting, wording: Wording) -> Iterator[Slide]:
    people = [person for person in meeting.people if person.credit]
    named = [_person(person, wording) for person in people]
    if chair := _chair_alone(meeting):
        leads = wording.say(f"{HERE}.who-{Role.CHAIR}")
        named.insert(0, _line(chair.name, leads, chair.organisation))
    if not named:
        return
    lines = tuple((Paragraph(words),) for words in named)
    does = (
        wording.say(f"{HERE}.who-does", name=person.credit, does=person.does)
        for person in people
        if person.does
    )
    yield Slide(
        wording.say(f"{HERE}.who-title"),
        SlideKind.ITEM,
        (Bullets(lines),),
        notes=(wording.say(f"{HERE}.who-notes"), *does),
    )


def _chair_alone(meeting: Meeting) -> NamedPerson | None:
    """Return a chair whom only the agenda names, or None.

    Whoever is in the people file says there what they want to be called.
    """
    is_there = any(
        each.role is Role.CHAIR or (meeting.chair and each.name == meeting.chair.name)
        for each in meeting.people
    )
    return None if is_there else meeting.chair


def _person(person: Contributor, wording: Wording) -> tuple[Strong | Text, ...]:
    """Return a name with the task or the organisation, never with a rank."""
    what = wording.say(f"{HERE}.who-{person.role}")
    has_own = person.organisation and person.organisation != person.credit
    if has_own and person.role not in HAVE_A_TASK:
        what = person.organisation
    return _line(person.credit, what)


def _line(name: str, what: str, of: str = "") -> tuple[Strong | Text, ...]:
    return (Strong(text(name)), Text(f"{', ' if of else ''}{of}: {what}"))


def _languages(brief: Brief, shown: Shown) -> Slide:
    """Return the slide that says honestly what is in two languages and what is not."""
    wording = brief.wording
    found = shown.languages_of(brief.words)
    missing = tuple(each for each in shown.languages if each not in found)
    lines = []
    if found:
        names = shown.english_names(found)
        key = "languages-some" if len(found) == 1 else "languages-some-many"
        lines.append(wording.say(f"{HERE}.{key}", languages=names))
    if missing:
        names = shown.english_names(missing)
        lines.append(wording.say(f"{HERE}.languages-none", languages=names))
    lines.append(wording.say(f"{HERE}.languages-rest"))
    own = (
        Paragraph((InLanguage(each, text(shown.own_name(each))),))
        for each in found
        if shown.own_name(each)
    )
    return Slide(
        wording.say(f"{HERE}.languages-title"),
        SlideKind.WORDS,
        (*map(paragraph, lines), *own),
        notes=(wording.say(f"{HERE}.languages-notes"),),
    )
