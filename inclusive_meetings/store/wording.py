"""The wording of a language, with an organisation's own words laid over it.

An organisation changes a text by writing a file of the same name with only
the keys it wants to change; a key or placeholder that the program does not
know is said with its place, never silently ignored.
"""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from inclusive_meetings.files.decode import decoded, file_bytes
from inclusive_meetings.files.yaml_nodes import (
    YamlList,
    YamlNode,
    YamlTable,
    YamlText,
    yaml_node,
)
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.store.wording_fit import SHAPE, Value, misfits

CONTENT = Path(__file__).parent.parent / "content"

Entries = dict[str, tuple[Value, Place]]


def wording(
    language: str = "en-GB",
    overlays: tuple[Path, ...] = (),
    only: frozenset[str] = frozenset(),
) -> Wording:
    """Return the wording of the language, each overlay laid over the last.

    `only` names the files that are needed, empty for all; with an overlay all are
    read, so that each of its texts finds its own. Raises CannotRead with every
    problem in an overlay.
    """
    needed = frozenset() if overlays else only
    entries = dict(_shipped(language, needed))
    for overlay in overlays:
        theirs = _folder(overlay, overlay.as_posix())
        problems = tuple(_misfits(theirs, entries))
        if problems:
            raise CannotRead(problems)
        entries |= theirs
    return as_wording(language, entries)


def wording_in(folder: Path, language: str = "en-GB") -> Wording:
    """Return the wording of one folder alone: such as that of the screens."""
    return as_wording(language, _folder(folder, language))


def shipped(only: frozenset[str]) -> Entries:
    """Return the texts that we ship, of the files with these names."""
    return _shipped("en-GB", only)


@cache
def _shipped(language: str, only: frozenset[str]) -> Entries:
    return _folder(CONTENT / language, language, only)


def _folder(folder: Path, shown: str, only: frozenset[str] = frozenset()) -> Entries:
    if not folder.is_dir():
        problem = Problem(
            Place(shown, 1, 1),
            "no-such-folder",
            "There is no such folder of wording.",
            "Name a folder with files such as briefing.yaml.",
        )
        raise CannotRead([problem])
    entries: Entries = {}
    for path in sorted(folder.glob("*.yaml")):
        if only and path.stem not in only:
            continue
        entries |= _file(path, f"{shown}/{path.name}")
    return entries


def _file(path: Path, shown: str) -> Entries:
    source = decoded(file_bytes(path, shown), shown)
    node = yaml_node(source.text, shown)
    if node is None:
        return {}
    if not isinstance(node, YamlTable):
        raise CannotRead([_odd(node.place)])
    return entries_of(node.pairs, path.stem)


def entries_of(
    pairs: Iterable[tuple[YamlText, YamlNode]],
    name: str,
    without: frozenset[str] = frozenset(),
) -> Entries:
    """Return the texts of one file by their keys; raises CannotRead."""
    return {
        f"{name}.{key.text}": (_value(value), key.place)
        for key, value in pairs
        if key.text not in without
    }


def _value(node: YamlNode) -> Value:
    if isinstance(node, YamlText):
        return node.text
    if not isinstance(node, YamlList):
        raise CannotRead([_odd(node.place)])
    texts = [entry.text for entry in node.entries if isinstance(entry, YamlText)]
    if len(texts) == len(node.entries):
        return tuple(texts)
    return tuple(_record(entry) for entry in node.entries)


def _record(node: YamlNode) -> Mapping[str, str]:
    if not isinstance(node, YamlTable):
        raise CannotRead([_odd(node.place)])
    record = {}
    for key, value in node.pairs:
        if not isinstance(value, YamlText):
            raise CannotRead([_odd(value.place)])
        record[key.text] = value.text
    return record


def _misfits(theirs: Entries, ours: Entries) -> list[Problem]:
    problems = []
    for key, (value, place) in theirs.items():
        if key not in ours:
            near = get_close_matches(key, ours, 1)
            hint = f"Did you mean {near[0]}?" if near else "See the shipped files."
            what = f"“{key}” is not a text of the pack."
            problems.append(Problem(place, "unknown-wording", what, hint))
            continue
        problems.extend(misfits(key, value, ours[key][0], place))
    return problems


def _odd(place: Place) -> Problem:
    return Problem(place, "wording-shape", *SHAPE)


def as_wording(language: str, entries: Entries) -> Wording:
    """Return the entries as the wording of a language."""
    texts: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    records: dict[str, tuple[Mapping[str, str], ...]] = {}
    for key, (value, _) in entries.items():
        if isinstance(value, str):
            texts[key] = value.strip()
        else:
            strings = tuple(entry for entry in value if isinstance(entry, str))
            tables = tuple(entry for entry in value if not isinstance(entry, str))
            if tables:
                records[key] = tables
            else:
                lists[key] = strings
    return Wording(language, texts, lists, records)
