"""A person with a new name keeps it in the files beside the agenda that name them.

Only where the name is all that stands there: who does a line of the checklist, who was
asked about a word. Sentences in which it comes belong to whoever wrote them.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from inclusive_meetings.files.rehearsal import is_there
from inclusive_meetings.files.yaml_nodes import as_key, yaml_node
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.draft import Draft, draft
from inclusive_meetings.store.kept_edit import with_values
from inclusive_meetings.store.safe_file import save
from inclusive_meetings.store.splicing.changes import plain
from inclusive_meetings.workspace.day.after import files
from inclusive_meetings.workspace.people.renaming import called

# The lists of these files, and the keys in them under which a name stands alone.
NAMING: Mapping[str, tuple[str, ...]] = {
    "lines": ("by",),
    "barriers": ("owner", "raised-by"),
    "actions": ("owner",),
    "words": ("asked", "said-by"),
}


def files_that_name(agenda: Path, old: str, new: str) -> tuple[Path, ...]:
    """Return the files beside an agenda that name somebody who has a new name."""
    if "," in new:  # what follows a comma is read as an organisation
        return ()
    return tuple(path for path in _there(agenda) if _named(path, old))


def rename_beside(agenda: Path, old: str, new: str) -> None:
    """Write the new name into all of them. Raises CannotRead.

    A file that cannot be understood, or safely changed, is left as it is.
    """
    for path in files_that_name(agenda, old, new):
        before = draft(path, path.as_posix())
        text = before.text
        for each in NAMING:
            values = _values(text, path, each, old, new)
            with suppress(CannotRead):
                text = with_values(
                    Draft(before.file, before.content, text), each, values
                )
        if text != before.text:
            save(path, before.bytes_of(text), expected=before.content)


def _there(agenda: Path) -> Iterator[Path]:
    return (path for path in files(agenda) if is_there(path))


def _named(path: Path, name: str) -> bool:
    try:
        text = draft(path, path.as_posix()).text
    except CannotRead:
        return False
    return any(_values(text, path, each, name, "") for each in NAMING)


def _values(
    text: str, path: Path, name: str, old: str, new: str
) -> dict[int, dict[str, str]]:
    """Return by its number what each entry of a list says with the new name."""
    found = {}
    for number, entry in enumerate(_entries(text, path, name)):
        values = {
            as_key(key): called(value, old, new)
            for key, value in entry.items()
            if as_key(key) in NAMING[name]
            and isinstance(value, str)
            and called(value, old, new) != value
        }
        if values:
            found[number] = values
    return found


def _entries(text: str, path: Path, name: str) -> Iterator[Mapping[str, object]]:
    lists: object = None
    with suppress(CannotRead):
        node = yaml_node(text, path.as_posix())
        lists = plain(node) if node else None
    there = lists.get(name) if isinstance(lists, Mapping) else None
    for entry in there if isinstance(there, list | tuple) else ():
        yield entry if isinstance(entry, Mapping) else {}
