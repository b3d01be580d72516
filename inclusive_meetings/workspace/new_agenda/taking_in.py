"""A file that a chair opens and that is no text: most agendas are Word files.

Its words are copied beside it as an agenda that can be changed. The file itself, with
its pictures and its looks, stays as it is. Whoever opens it again on another day wants
the copy, with all that was written since.
"""

import re
from itertools import count
from pathlib import Path

from inclusive_meetings.files.decode import decoded, file_bytes
from inclusive_meetings.files.folders import is_file
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.readers.agenda_file import read_agenda
from inclusive_meetings.readers.paper_text.kinds import (
    FORMS,
    MARKDOWN,
    PLAIN,
    check_kind,
)
from inclusive_meetings.workspace.new_agenda.laying_out import as_markdown
from inclusive_meetings.workspace.saving.refusal import refused
from inclusive_meetings.workspace.saying import say

LENGTH = re.compile(r"\d\s*(?:min|hour)", re.IGNORECASE)
NO_ITEMS = "no-items"
ALL_OF_IT = "## What stood in the file"


def is_text(file: Path) -> bool:
    """Return whether a file is opened itself: its name says text, or nothing at all."""
    form = FORMS.get(file.suffix.lower())
    return form in {MARKDOWN, PLAIN} or not file.suffix


def is_taken_in(file: Path) -> bool:
    """Return whether an agenda can be made of it by its name: Word, PDF, web page."""
    return file.suffix.lower() in FORMS and not is_text(file)


@frozen
class ToOpen:
    """The agenda to open for a file, and what to tell of it; "" for the file itself."""

    agenda: Path
    told: str = ""


def opened_for(file: Path) -> ToOpen:
    """Return the agenda to open for a file: itself, or a copy of its words beside it.

    Raises CannotRead where it is a picture, a table or broken, whatever its name says,
    and where it has no words.
    """
    if not is_file(file):
        return ToOpen(file)  # whoever opens it says what is wrong
    shown = file.as_posix()
    if not is_text(file):
        return _there(file) or _copied(file, _with_headings(file))
    content = file_bytes(file, shown)
    if file.suffix:
        check_kind(content, file.suffix.lower(), shown)
    text = decoded(content, shown).text
    if _is_utf_8(content):
        return ToOpen(file)
    return _there(file) or _copied(file, text)


def _there(file: Path) -> ToOpen | None:
    """Return the agenda of the same name beside a file, if it was made before."""
    there = file.with_suffix(".md")
    if there == file or not is_file(there):
        return None
    return ToOpen(there, say("frame.taken-before", file=file.name, copy=there.name))


def _is_utf_8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _with_headings(file: Path) -> str:
    """Return the words of a file, its headings, lists and tables marked as such."""
    from inclusive_meetings.readers.paper_text.paper import paper_text  # noqa: PLC0415 - loaded when asked for

    paper = paper_text(file, file.as_posix())
    if not paper.text.strip():
        mend = "Type the agenda anew, or ask for the file that it was made from."
        raise refused(file, "holds no words, only pictures", mend)
    return as_markdown(paper)


def _copied(file: Path, text: str) -> ToOpen:
    from inclusive_meetings.workspace.new_agenda.adopting import copied  # noqa: PLC0415 - loaded when asked for
    from inclusive_meetings.workspace.new_agenda.starting import free_name  # noqa: PLC0415 - as above

    path = free_name(file.parent, file.stem)
    # Word counts its lists by itself: the numbers are no part of the words.
    for tried in (text, _numbered(text), f"# {file.stem}\n\n{ALL_OF_IT}\n\n{text}"):
        meeting, has_items = _read(tried, path)
        if has_items:
            copy = copied(tried, meeting, path)
            return ToOpen(copy, say("frame.taken-in", file=file.name, copy=copy.name))
    raise AssertionError("A text below a heading is an item.")


def _read(text: str, path: Path) -> tuple[Meeting, bool]:
    """Return the meeting of a text, and whether any item of it was understood."""
    read = read_agenda(decoded(text.encode(), path.name), path, frozenset)
    return read.meeting, all(each.slug != NO_ITEMS for each in read.problems)


def _numbered(text: str) -> str:
    """Return the text with a number before each line that says how long it takes."""
    number = count(1)
    lines = (
        f"{next(number)}. {line}" if LENGTH.search(line) else line
        for line in text.splitlines()
    )
    return "\n".join(lines)
