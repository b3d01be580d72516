"""The files beside an agenda that count in it, and whether somebody else changed one.

Its people, its place, its papers, its glossaries: whoever writes in one of them with
another program, or puts the paper there that was missing, need not touch the agenda.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.readers.checklist_file import checklist_path
from inclusive_meetings.readers.inbox_file import inbox_path
from inclusive_meetings.workspace.editing.facts import fact_words
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.writing import Writing
from inclusive_meetings.workspace.opening.sources import settings_path

GLOSSARIES = "glossaries"
FILES_AT_MOST = 200
# When it was changed, in nanoseconds, and its size; None where there is no file.
Mark = tuple[int, int] | None


class Neighbours:
    """What the files beside the agenda were like when one looked last."""

    def __init__(self) -> None:
        self._named: tuple[Path, ...] = ()
        self._of: Outline | None = None
        self._marks: dict[Path, Mark] = {}

    def changed(self, writing: Writing) -> tuple[Path, ...]:
        """Return those that are others than the last time, or new.

        A file that the agenda names only now is no news: it was read with the agenda.
        """
        known = self._marks
        self.seen(writing)
        return tuple(
            path
            for path, mark in self._marks.items()
            if mark != known.get(path, mark if path in self._named else None)
        )

    def seen(self, writing: Writing) -> None:
        """Take them as they are: what was changed is known."""
        if writing.outline is not self._of:
            self._of = writing.outline
            self._named = tuple(_named(writing))
        own = sorted((writing.agenda.parent / GLOSSARIES).glob("*.y*ml"))
        paths = (*self._named, *own)[:FILES_AT_MOST]
        self._marks = {path: _mark(path) for path in paths}


def _named(writing: Writing) -> Iterator[Path]:
    agenda, outline = writing.agenda, writing.outline
    yield from (checklist_path(agenda), inbox_path(agenda))
    yield settings_path(agenda, writing.sources)
    if outline is None:
        return
    with suppress(CannotRead):
        facts = fact_words(outline)
        yield from (agenda.parent / name for name in _files(facts))


def _files(facts: dict[str, str]) -> Iterator[str]:
    for name in ("people", "where"):
        if facts.get(name, "").endswith((".yaml", ".yml")):
            yield facts[name]
    for paper in facts.get("papers", "").splitlines():
        _, _, file = paper.partition(";")
        if file := file.partition(";")[0].strip():
            yield file


def _mark(path: Path) -> Mark:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size
