"""The sections of a document, each under the title that the wording has for it."""

from collections.abc import Iterable

from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Block, Section
from inclusive_meetings.model.wording import Wording


def titled(
    part: str, sections: Iterable[tuple[str, Iterable[Block]]], wording: Wording
) -> tuple[Section, ...]:
    """Return the sections of a part: `run-sheet.papers-title` above its papers."""
    return tuple(
        Section(text(wording.say(f"{part}.{key}-title")), tuple(blocks))
        for key, blocks in sections
    )
