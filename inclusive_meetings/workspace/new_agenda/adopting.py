"""An agenda that nobody wrote for this program, made into one that can be changed.

It is a copy. What was understood stands in its place; every line that does not stand
whole in one place is kept as it was, under a heading of its own. Only the head of an
e-mail is left: it lists the addresses of others, and all people of a pack would see it.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from inclusive_meetings.files.decode import SourceText, decoded
from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.readers.agenda_file import read_agenda
from inclusive_meetings.readers.field_names import HEADER_LINES
from inclusive_meetings.readers.front_matter import front_matter
from inclusive_meetings.readers.items import NUMBER
from inclusive_meetings.readers.wild.mail_head import mail_head
from inclusive_meetings.readers.wild.numbered_lines import numbered_lines
from inclusive_meetings.store.splicing.values import pairs
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.typed import one_line, paragraphs
from inclusive_meetings.workspace.new_agenda.examples import write_new
from inclusive_meetings.workspace.new_agenda.starting import free_name
from inclusive_meetings.workspace.saving.refusal import refused

KEPT = "### What stood in the agenda besides"
WORD = re.compile(r"\w+")
FENCE = "---"


def adopted(agenda: Path, text: str, meeting: Meeting) -> Path:
    """Write a copy that can be changed beside the agenda, and return its path.

    Raises CannotRead where the copy would not say the same items; then nothing is
    written.
    """
    return copied(text, meeting, free_name(agenda.parent, f"{agenda.stem}-copy"))


def copied(text: str, meeting: Meeting, path: Path) -> Path:
    """Write an agenda that can be changed to a new file. Raises as above."""
    words = as_ours(text, meeting)
    _same_items(words, path, meeting)
    write_new(path, words)
    return path


def as_ours(text: str, meeting: Meeting) -> str:
    """Return the agenda as we write them, with every line that had no place."""
    text = "\n".join(text.splitlines())
    text = decoded(text.encode(), meeting.place.file).text
    above, body = _facts(text, meeting)
    items = [_item(item) for item in meeting.items]
    left = tuple(_left(body, (above, *items)))
    kept = "\n\n".join([KEPT, *left]) if left else ""
    return "\n\n".join(filter(None, (above, kept, *items))) + "\n"


def _facts(text: str, meeting: Meeting) -> tuple[str, str]:
    """Return the facts above, as they were typed if they were, and what follows."""
    lines = text.split("\n")
    is_page = front_matter(text, meeting.place.file, HEADER_LINES).is_a_page
    if lines[0].strip() == FENCE and not is_page:
        for number, line in enumerate(lines[1:], 1):
            if line.strip() in {FENCE, "..."}:
                head = "\n".join(lines[: number + 1])
                return head, "\n".join(lines[number + 1 :])
    venue = meeting.where.venue
    facts = {
        "title": meeting.title.text,
        "date": meeting.date.isoformat() if meeting.date else "",
        "start": f"{meeting.start:%H:%M}" if meeting.start else "",
        "end": f"{meeting.end:%H:%M}" if meeting.end else "",
        "where": venue.place.file if venue else meeting.where.words,
        "join": meeting.where.join,
        "purpose": meeting.purpose,
        "chair": str(meeting.chair) if meeting.chair else "",
    }
    known = {name: one_line(words) for name, words in facts.items() if words.strip()}
    return "\n".join((FENCE, *pairs(known, 0), FENCE)), text


def _item(item: Item) -> str:
    own = f"{item.number}. " if item.number_is_own else ""
    lines = [f"## {own}{one_line(item.title.text)}"]
    lines += [f"- {name}: {one_line(words)}" for name, words in _fields(item) if words]
    if item.text is not None and item.text.text.strip():
        lines += ["", *paragraphs(item.text.text)]
    return "\n".join(lines)


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    if item.kind is not ItemKind.TALK:
        yield "Type", item.kind.value
    if item.start is not None and item.start_is_fixed:
        yield "Start", f"{item.start:%H:%M}"
    if item.minutes:
        yield "Time", f"{item.minutes} min"
    yield from (("Lead", str(each)) for each in item.leads)
    yield from (("Raised by", str(each)) for each in item.raised_by)
    yield "Purpose", item.purpose
    yield "Stage", item.stage.value if item.stage else ""
    yield from (("Question", each) for each in item.questions)
    yield "Method", item.method
    yield from (("Say", each) for each in item.say)
    yield from (("Paper", each) for each in item.papers)
    yield "Content note", item.content_note


def _left(body: str, made: tuple[str, ...]) -> Iterator[str]:
    """Yield the lines that do not stand whole in one item, nor in the facts.

    That a word stands elsewhere too is not enough.
    """
    there = [set(_words(block)) for block in made]
    lines = body.split("\n")
    lines = mail_head(lines).body(lines)
    counted = {row.line: row.words for row in numbered_lines(lines)}
    for number, line in enumerate(lines):
        # The number before a title is no word of it.
        words = set(_words(counted.get(number, NUMBER.sub("", line.lstrip("# ")))))
        if words and not any(words <= block for block in there):
            yield "\n".join(paragraphs(line.strip()))


def _words(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def _same_items(words: str, path: Path, meeting: Meeting) -> None:
    """Raise CannotRead where the copy does not say what was read of the agenda."""
    source: SourceText = decoded(words.encode(), path.as_posix())
    try:
        read = read_agenda(source, path, frozenset).meeting
    except CannotRead:
        read = None
    wanted = [(one_line(each.title.text), each.minutes) for each in meeting.items]
    if read is not None and Outline(words, read).can_edit:
        said = [(each.title.text, each.minutes) for each in read.items]
        if said == wanted:
            return
    mend = "Nothing was written. Write `##` before each item yourself."
    raise refused(path, "would not say the same items", mend)
