"""Why people meet: the sentences between the facts and the first item."""

from inclusive_meetings.audit.mending.lines import Edit, applied
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.store.draft import TANGLED
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.typed import paragraphs


def background_words(outline: Outline) -> str:
    """Return the sentences as they stand in the file; "" where there are none."""
    there = outline.meeting.background
    return there.text if there is not None else ""


def with_background(outline: Outline, text: str) -> str:
    """Return the text of the agenda with these sentences; none take them away."""
    facts, eol = outline.lines.end_of_facts, outline.lines.eol
    there = outline.meeting.background
    if (facts is None and there is None) or text == background_words(outline):
        return outline.text
    begins = there.start.line - 1 if there else (facts or 0) + 1
    takes = there.text.count("\n") + 1 if there else 0
    if there and not _stands_alone(outline, there.text, begins, takes):
        # Between the sentences stand facts, which would be lost.
        raise CannotRead([Problem(there.start, "cannot-change", *TANGLED)])
    words = paragraphs(text)
    gap = begins + takes
    is_parted = gap < len(outline.lines.lines) and not outline.lines.lines[gap].strip()
    if is_parted and not words:
        takes += 1
    puts = "".join(f"{line}{eol}" for line in words)
    needs_gap = bool(words) and not is_parted and gap < len(outline.lines.lines)
    return applied(outline.text, (Edit(begins, takes, puts + eol * needs_gap),))


def _stands_alone(outline: Outline, words: str, begins: int, takes: int) -> bool:
    lines = outline.lines.lines[begins : begins + takes]
    return [line.strip() for line in lines] == [w.strip() for w in words.split("\n")]
