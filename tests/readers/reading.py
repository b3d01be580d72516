"""Agendas written into a folder and read, for the tests of this room."""

from pathlib import Path

from inclusive_meetings.files.decode import source_text
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.agenda_file import AgendaRead, read_agenda
from inclusive_meetings.readers.where import Questions

WILD = Path(__file__).parent / "wild"
QUESTIONS = frozenset({"step-free-entrance", "hearing-loop", "prayer-room"})
ABOVE = """---
title: Falls at home
date: 2026-12-09
start: 10:00
end: 12:00
---
"""


def read(folder: Path, text: str | bytes) -> AgendaRead:
    """Return what is read from an agenda with this text in this folder."""
    path = folder / "falls.md"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_file(path, "falls.md", lambda: QUESTIONS)


def read_file(path: Path, shown: str, questions: Questions) -> AgendaRead:
    """Return what is read from an agenda file that is called `shown` in messages."""
    return read_agenda(source_text(path, shown), path, questions)


def with_keys(*lines: str) -> str:
    """Return an agenda with these lines in its front matter, and one item."""
    above = "\n".join(["---", "title: Falls at home", *lines, "---"])
    return f"{above}\n\n## Falls\n- Time: 10 min\n"


def with_items(*lines: str) -> str:
    """Return an agenda from ten to twelve with these lines below its front matter."""
    return ABOVE + "\n".join(lines) + "\n"


def wild(name: str) -> AgendaRead:
    """Return what is read from an agenda that nobody wrote for this program."""
    return read_file(WILD / name, name, lambda: QUESTIONS)


def serious(read_: AgendaRead) -> tuple[str, ...]:
    """Return the serious problems, as `slug at line`."""
    return tuple(map(_short, (p for p in read_.problems if p.serious)))


def warnings(read_: AgendaRead) -> tuple[str, ...]:
    """Return the warnings, as `slug at line`."""
    return tuple(map(_short, (p for p in read_.problems if not p.serious)))


def plan(read_: AgendaRead) -> list[tuple[str, str, int]]:
    """Return start, title and minutes of each item."""
    return [_line(item) for item in read_.meeting.items]


def _line(item: Item) -> tuple[str, str, int]:
    start = f"{item.start:%H:%M}" if item.start else ""
    return start, item.title.text, item.minutes


def _short(problem: Problem) -> str:
    return f"{problem.slug} at {problem.place.line}"
