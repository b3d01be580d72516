"""Files of wording, as texts by their keys: `briefing.yaml` holds `briefing.…`.

Our own are many, and a command asks for few of them: each is read when one of its
texts is asked for first.
"""

from collections.abc import Iterable, Iterator, Mapping
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
from inclusive_meetings.store.wording.fit import SHAPE, Value

Entries = Mapping[str, tuple[Value, Place]]


class Shelf(Entries):
    """The texts of a folder by key, each file read at the first question for it.

    `shown` is the folder's name in messages. Raises CannotRead where there is no such
    folder, and where a file that is asked for cannot be read.
    """

    def __init__(self, folder: Path, shown: str) -> None:
        if not folder.is_dir():
            raise CannotRead([_missing(shown)])
        self._files = {path.stem: path for path in sorted(folder.glob("*.yaml"))}
        self._shown = shown
        self._read: dict[str, Entries] = {}

    def part(self, name: str) -> Entries:
        """Return the texts of the file of this name; none where there is no such."""
        if name not in self._files:
            return {}
        if name not in self._read:
            path = self._files[name]
            self._read[name] = _file(path, f"{self._shown}/{path.name}")
        return self._read[name]

    def __getitem__(self, key: str) -> tuple[Value, Place]:
        """Return one text, and where it stands."""
        return self.part(key.partition(".")[0])[key]

    def __iter__(self) -> Iterator[str]:
        """Yield all keys, which reads all files."""
        for name in self._files:
            yield from self.part(name)

    def __len__(self) -> int:
        """Return how many there are, which reads all files."""
        return sum(len(self.part(name)) for name in self._files)


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


def _file(path: Path, shown: str) -> Entries:
    source = decoded(file_bytes(path, shown), shown)
    node = yaml_node(source.text, shown)
    if node is None:
        return {}
    if not isinstance(node, YamlTable):
        raise CannotRead([_odd(node.place)])
    return entries_of(node.pairs, path.stem)


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


def _odd(place: Place) -> Problem:
    return Problem(place, "wording-shape", *SHAPE)


def _missing(shown: str) -> Problem:
    return Problem(
        Place(shown, 1, 1),
        "no-such-folder",
        "There is no such folder of wording.",
        "Name a folder with files such as briefing.yaml.",
    )
