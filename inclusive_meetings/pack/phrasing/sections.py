"""The sections of a document, each under the title that the wording has for it."""

from collections.abc import Iterable

from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Block, Document, Section
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording


def titled(
    part: str, sections: Iterable[tuple[str, Iterable[Block]]], wording: Wording
) -> tuple[Section, ...]:
    """Return the sections of a part: `run-sheet.papers-title` above its papers."""
    return tuple(
        Section(text(wording.say(f"{part}.{key}-title")), tuple(blocks))
        for key, blocks in sections
    )


def for_the_chair(
    part: str,
    meeting: Meeting,
    sections: Iterable[tuple[str, Iterable[Block]]],
    wording: Wording,
) -> Document:
    """Return a part that only the chair sees, with the notice that says so."""
    return Document(
        wording.say(f"{part}.title", title=meeting.title),
        meeting.language,
        titled(part, sections, wording),
        about=wording.say(f"{part}.about", title=meeting.title),
        notice=wording.say(f"{part}.notice"),
    )
