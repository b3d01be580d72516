"""The reflection: contributors say how the meeting is for them, others listen.

Everyone gets this sheet, so that colleagues know beforehand that they only listen.
"""

from collections.abc import Iterator

from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Callout,
    Document,
    Section,
    Steps,
    Tone,
    bullets,
    paragraph,
)
from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording, filled
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.sections import titled
from inclusive_meetings.pack.phrasing.times import clock_words, length_words
from inclusive_meetings.pack.reflection_methods import LEAST_MINUTES_EACH, method_of

HERE = "reflection"


def make(brief: Brief) -> Document:
    """Return the sheet for the facilitator, with the words to say."""
    meeting, wording = brief.meeting, brief.wording
    item = reflection_of(meeting)
    sections: tuple[tuple[str, Blocks], ...] = (
        ("what", (paragraph(wording.say(f"{HERE}.what")),)),
        ("who", tuple(_who(meeting, item, wording))),
        ("ways", (_lines("ways", meeting, wording),)),
    )
    afterwards: tuple[tuple[str, Blocks], ...] = (
        ("prompts", (prompts(item, wording),)),
        ("after", (_lines("after", meeting, wording),)),
        ("care", (_lines("care", meeting, wording),)),
    )
    return Document(
        wording.say(f"{HERE}.title"),
        meeting.language,
        (
            *_when(meeting, wording),
            *titled(HERE, sections, wording),
            *_method(item, wording),
            *_words_to_say(meeting, item, wording),
            *titled(HERE, afterwards, wording),
        ),
        about=wording.say(f"{HERE}.about", title=meeting.title),
    )


def reflections(meeting: Meeting) -> tuple[Item, ...]:
    """Return the reflections of the agenda."""
    return tuple(each for each in meeting.items if each.kind is ItemKind.REFLECTION)


def reflection_of(meeting: Meeting) -> Item | None:
    """Return the first reflection of the agenda, or None."""
    return next(iter(reflections(meeting)), None)


def minutes_each(meeting: Meeting, item: Item) -> int:
    """Return the whole minutes for each contributor, if all of them speak."""
    return item.minutes // max(len(meeting.contributors), 1)


def prompts(item: Item | None, wording: Wording) -> Bullets:
    """Return questions to begin with: the agenda's own, or ours."""
    return bullets(prompt_words(item, wording))


def prompt_words(item: Item | None, wording: Wording) -> tuple[str, ...]:
    """Return the same questions as words alone."""
    if item and item.questions:
        return item.questions
    return tuple(line["say"] for line in wording.records[f"{HERE}.prompts"])


def opening_words(item: Item | None, wording: Wording) -> tuple[str, ...]:
    """Return what is said to open it: the agenda's own words, or ours."""
    if item and item.say:
        return item.say
    if item is None or not item.minutes:
        return (wording.say(f"{HERE}.opening-plain"),)
    length = length_words(item.minutes, wording)
    return (wording.say(f"{HERE}.opening", length=length),)


def we_heard_by(meeting: Meeting, wording: Wording) -> str:
    """Return by when the chair says what was heard: `within 5 working days`."""
    time = meeting.we_heard_by or wording.say(f"{HERE}.we-heard-default")
    return wording.say(f"{HERE}.within", time=time) if time[0].isdigit() else time


def _when(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    if not reflections(meeting):
        yield _warning("none", wording)
    for item in reflections(meeting):
        if item.start is None or not item.minutes:
            yield paragraph(wording.say(f"{HERE}.when-plain", title=item.title))
            continue
        time, length = clock_words(item.start), length_words(item.minutes, wording)
        yield paragraph(wording.say(f"{HERE}.when", time=time, length=length))


def _who(meeting: Meeting, item: Item | None, wording: Wording) -> Iterator[Block]:
    count = len(meeting.contributors)
    if not count:
        yield _warning("who-none", wording)
        yield paragraph(wording.say(f"{HERE}.who-listens"))
        return
    yield paragraph(wording.say(f"{HERE}.who", count=count))
    yield paragraph(wording.say(f"{HERE}.who-listens"))
    if item is None or not item.minutes:
        return
    each = minutes_each(meeting, item)
    key = "minutes" if each else "minutes-little"
    said = {
        "count": count,
        "length": length_words(item.minutes, wording),
        "each": length_words(each, wording),
    }
    yield paragraph(wording.say(f"{HERE}.{key}", **said))
    if each < LEAST_MINUTES_EACH:
        yield _warning("minutes-few", wording)


def _method(item: Item | None, wording: Wording) -> Iterator[Block]:
    method = method_of(item, wording) if item else None
    if method is not None:
        steps = tuple((paragraph(step),) for step in method.steps)
        about = wording.say(f"{HERE}.method-source", source=method.source)
        title = wording.say(f"{HERE}.method-title", name=method.name)
        yield Section(text(title), (Steps(steps), paragraph(about)))


def _warning(key: str, wording: Wording) -> Callout:
    words = paragraph(wording.say(f"{HERE}.{key}"))
    return Callout(Tone.IMPORTANT, wording.say(f"{HERE}.{key}-title"), (words,))


def _words_to_say(
    meeting: Meeting, item: Item | None, wording: Wording
) -> Iterator[Block]:
    time = we_heard_by(meeting, wording)
    said = (
        ("opening", opening_words(item, wording)),
        ("holding", (wording.say(f"{HERE}.holding"),)),
        (
            "answering",
            (
                wording.say(f"{HERE}.answering"),
                wording.say(f"{HERE}.answering-then"),
            ),
        ),
        ("closing", (wording.say(f"{HERE}.closing", time=time),)),
    )
    for key, words in said:
        title = wording.say(f"{HERE}.{key}-title")
        yield Callout(Tone.WORDS_TO_SAY, title, tuple(map(paragraph, words)))


def _lines(key: str, meeting: Meeting, wording: Wording) -> Bullets:
    time = we_heard_by(meeting, wording)
    records = wording.records[f"{HERE}.{key}"]
    return bullets([filled(line["say"], time=time) for line in records])
