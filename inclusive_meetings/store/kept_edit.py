"""Change a list that is kept beside an agenda, and leave every other byte alone."""

from collections.abc import Iterable, Mapping

from inclusive_meetings.files.yaml_nodes import as_key, yaml_node
from inclusive_meetings.model.problems import refused
from inclusive_meetings.store.draft import TANGLED, Draft
from inclusive_meetings.store.splicing.changes import (
    Change,
    Drop,
    Put,
    plain,
    text_of,
    value_at,
)
from inclusive_meetings.store.splicing.splice import SpliceError, spliced
from inclusive_meetings.store.splicing.values import entry

Entry = Mapping[str, str]


def begun(about: str, name: str, entries: Iterable[Entry]) -> str:
    """Return a new file: what it is, and a list of this name with these entries."""
    lines = (line for each in entries for line in entry(each, 2))
    return "\n".join((f"{about}{name}:", *lines, ""))


def says_something(text: str) -> bool:
    """Return whether a file holds more than comments and empty lines."""
    lines = (line.strip() for line in text.splitlines())
    return any(line and not line.startswith("#") for line in lines)


def appended(
    before: Draft, text: str, name: str, there: int, entries: Iterable[Entry]
) -> str:
    """Return the text with more entries behind the `there` that the list has.

    Raises CannotRead where the file is written so that it cannot be changed safely.
    """
    new = tuple(entries)
    if not new:
        return text
    if not there:
        return changed(before, text, [Put((name,), new)])
    for number, values in enumerate(new, there):
        text = changed(before, text, [Put((name, number), values)])
    return text


def changed(before: Draft, text: str, changes: Iterable[Change]) -> str:
    """Return the text with the changes. Raises CannotRead as above."""
    try:
        return spliced(text, before.file, changes)
    except (SpliceError, LookupError):
        raise refused(before.file, "cannot-change", *TANGLED) from None


def with_values(before: Draft, name: str, values: Mapping[int, Entry]) -> str:
    """Return the text with values changed in a list, by the number of the entry.

    "" takes a value away. Raises CannotRead as above.
    """
    text = before.text
    for number, entry_values in values.items():
        for key, value in entry_values.items():
            spelled, old = _spelled(text, before.file, (name, number), key)
            # "" and no value at all say the same.
            if value != (old or ""):
                path = (name, number, spelled)
                change: Change = Put(path, value) if value else Drop(path)
                text = changed(before, text, [change])
    return text


def _spelled(
    text: str, file: str, path: tuple[str, int], key: str
) -> tuple[str, str | None]:
    """Return a key as the person spelled it (`State`), and its value if it is there."""
    node = yaml_node(text, file)
    there = value_at(plain(node), path) if node else {}
    pairs = there.items() if isinstance(there, Mapping) else ()
    for name, value in pairs:
        if as_key(name) == key:
            return name, text_of(value)
    return key, None
