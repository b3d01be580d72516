"""The reflection: contributors say how the meeting is for them, others listen."""

from collections.abc import Iterator

from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Callout,
    Document,
    Section,
    Tone,
    bullets,
    paragraph,
    text,
)
from inclusive_meetings.model.meeting import Item, ItemKind, Meeting
from inclusive_meetings.model.wording import Wording, filled
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.times import clock_words, length_words

HERE = "reflection"
LEAST_MINUTES_EACH = 2


def make(brief: Brief) -> Document:
    """Return the sheet for the facilitator, with the words to say."""
    meeting, wording = brief.meeting, brief.wording
    item = reflection_of(meeting)
    sections = (
        ("what", (paragraph(wording.say(f"{HERE}.what")),)),
        ("who", tuple(_who(meeting, item, wording))),
        ("ways", (_lines("ways", meeting, wording),)),
    )
    return Document(
        wording.say(f"{HERE}.title"),
        meeting.language,
        (
            _when(item, wording),
            *(
                Section(text(wording.say(f"{HERE}.{key}-title")), blocks)
                for key, blocks in sections
            ),
            *_words_to_say(meeting, item, wording),
            Section(
                text(wording.say(f"{HERE}.prompts-title")),
                (prompts(item, wording),),
            ),
            Section(
                text(wording.say(f"{HERE}.after-title")),
                (_lines("after", meeting, wording),),
            ),
        ),
        about=wording.say(f"{HERE}.about", title=meeting.title),
    )


def reflection_of(meeting: Meeting) -> Item | None:
    """Return the first reflection of the agenda, or None."""
    for item in meeting.items:
        if item.kind is ItemKind.REFLECTION:
            return item
    return None


def prompts(item: Item | None, wording: Wording) -> Bullets:
    """Return questions to begin with: the agenda's own, or ours."""
    if item and item.questions:
        return bullets(item.questions)
    return bullets([line["say"] for line in wording.records[f"{HERE}.prompts"]])


def we_heard_by(meeting: Meeting, wording: Wording) -> str:
    """Return within which time the chair says what was heard."""
    return meeting.we_heard_by or wording.say(f"{HERE}.we-heard-default")


def _when(item: Item | None, wording: Wording) -> Block:
    if item is None:
        return Callout(Tone.IMPORTANT, wording.say(f"{HERE}.none"), ())
    if item.start is None or not item.minutes:
        return paragraph(wording.say(f"{HERE}.when-plain", title=item.title))
    time, length = clock_words(item.start), length_words(item.minutes, wording)
    return paragraph(wording.say(f"{HERE}.when", time=time, length=length))


def _who(meeting: Meeting, item: Item | None, wording: Wording) -> Iterator[Block]:
    count = len(meeting.contributors)
    if not count:
        yield Callout(Tone.IMPORTANT, wording.say(f"{HERE}.who-none"), ())
        return
    yield paragraph(wording.say(f"{HERE}.who", count=count))
    if item is None or not item.minutes:
        return
    each = item.minutes // count
    yield paragraph(
        wording.say(
            f"{HERE}.minutes",
            count=count,
            length=length_words(item.minutes, wording),
            each=length_words(max(each, 1), wording),
        )
    )
    if each < LEAST_MINUTES_EACH:
        yield Callout(Tone.IMPORTANT, wording.say(f"{HERE}.minutes-few"), ())


def _words_to_say(
    meeting: Meeting, item: Item | None, wording: Wording
) -> Iterator[Block]:
    length = length_words(item.minutes, wording) if item else ""
    opening = wording.say(f"{HERE}.opening", length=length)
    plain = wording.say(f"{HERE}.opening-plain")
    time = we_heard_by(meeting, wording)
    said: tuple[tuple[str, Blocks], ...] = (
        ("opening", (paragraph(opening if length else plain),)),
        ("holding", (paragraph(wording.say(f"{HERE}.holding")),)),
        (
            "answering",
            (
                paragraph(wording.say(f"{HERE}.answering")),
                paragraph(wording.say(f"{HERE}.answering-then")),
            ),
        ),
        ("closing", (paragraph(wording.say(f"{HERE}.closing", time=time)),)),
    )
    for key, blocks in said:
        yield Callout(Tone.WORDS_TO_SAY, wording.say(f"{HERE}.{key}-title"), blocks)


def _lines(key: str, meeting: Meeting, wording: Wording) -> Bullets:
    time = we_heard_by(meeting, wording)
    records = wording.records[f"{HERE}.{key}"]
    return bullets([filled(line["say"], time=time) for line in records])
