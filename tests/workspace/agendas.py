"""Agendas to change in tests, and a way to change them."""

from pathlib import Path
from shutil import copytree

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.readers.agenda_file import read_agenda
from inclusive_meetings.workspace.editing.fields import lasting
from inclusive_meetings.workspace.editing.opening import open_session
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.session import Session
from inclusive_meetings.workspace.saving.home import Home

AGENDAS = Path(__file__).parent.parent.parent / "agendas"
FALLS = """\
---
# what we know so far
title: Falls   # working title
start: 10:00
venue: the hall
---
Why we meet.

## Welcome
- Time: 10 min

Say your *name*.

## 2. What families told us
* Time: 10:30-11:00
* Led by: Ana Pop, Casa Group
* Question: What must never happen?
* Question: What helped?

Bring notes.

## Close
- Time: 1 h"""


OPEN: list[Session] = []


def outline(text: str = FALLS) -> Outline:
    """Return the outline of an agenda."""
    source = decoded(text.encode(), "falls.md")
    return Outline(text, read_agenda(source, Path("falls.md"), frozenset).meeting)


def sample(folder: Path) -> Path:
    """Return the sample agenda, copied into the folder with all that belongs to it."""
    there = folder / "agendas"
    if not there.exists():
        copytree(AGENDAS, there)
    return there / "dementia-pathway.md"


def home(folder: Path) -> Home:
    """Return a user's own folder inside a folder of the test."""
    return Home(folder / "own" / "state")


def session(folder: Path, text: str = FALLS) -> Session:
    """Return an agenda that is open, from a file in the folder."""
    path = folder / "falls.md"
    if not path.exists():
        path.write_bytes(text.encode())
    opened = open_session(path, home(folder))
    OPEN.append(opened)
    return opened


def close_all() -> None:
    """Let the journals of all these sessions go, as the end of a program does."""
    while OPEN:
        OPEN.pop().journal.close(forget=True)


def on_disk(folder: Path) -> str:
    """Return the agenda as the disk has it."""
    return (folder / "falls.md").read_bytes().decode()


def longer(open_one: Session, minutes: int = 20) -> None:
    """Change one thing."""
    assert open_one.outline
    open_one.edit(lasting(open_one.outline, 0, minutes), "20 minutes")
