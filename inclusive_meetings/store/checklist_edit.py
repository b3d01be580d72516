"""Write what became of lines of a checklist, and leave every other byte as it was."""

from collections.abc import Iterable, Mapping

from inclusive_meetings.files.yaml_nodes import yaml_node
from inclusive_meetings.store.draft import Draft
from inclusive_meetings.store.kept_edit import Entry, appended, changed
from inclusive_meetings.store.splice_tree import (
    Change,
    Drop,
    Path,
    Put,
    plain,
    value_at,
)
from inclusive_meetings.store.splice_values import entry

ABOUT = """\
# The inclusion checklist of this meeting. It is private, and yours to change.
# state is one of: not done, done (by: who), not needed (reason: why).
"""


def new_checklist(name: str, entries: Iterable[Entry]) -> str:
    """Return a checklist whose list of this name has these entries."""
    lines = (line for each in entries for line in entry(each, 2))
    return "\n".join((f"{ABOUT}{name}:", *lines, ""))


def says_something(text: str) -> bool:
    """Return whether a file holds more than comments and empty lines."""
    lines = (line.strip() for line in text.splitlines())
    return any(line and not line.startswith("#") for line in lines)


def with_entries(before: Draft, name: str, there: int, new: Iterable[Entry]) -> str:
    """Return the text with more entries, behind the `there` that the list has.

    Raises CannotRead where the file is written so that it cannot be changed safely.
    """
    return appended(before, before.text, name, there, new)


def with_lines(before: Draft, values: Mapping[int, Entry], name: str = "lines") -> str:
    """Return the text with values of entries changed, by their number in a list.

    "" takes a value away. Raises CannotRead as above.
    """
    text = before.text
    for number, entry_values in values.items():
        for key, value in entry_values.items():
            step, old = _spelled(text, before.file, (name, number), key)
            # "" and no value at all say the same.
            if value != (old or ""):
                path = (name, number, step)
                change: Change = Put(path, value) if value else Drop(path)
                text = changed(before, text, [change])
    return text


def _spelled(text: str, file: str, at: Path, key: str) -> tuple[str, str | None]:
    """Return a key as the person spelled it (`State`), and its value if it is there."""
    node = yaml_node(text, file)
    there = value_at(plain(node), at) if node else {}
    pairs = there.items() if isinstance(there, Mapping) else ()
    for name, value in pairs:
        if name.strip().lower().replace("_", "-") == key:
            return name, value if isinstance(value, str) else ""
    return key, None
