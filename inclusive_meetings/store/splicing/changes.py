"""Changes to the values of a YAML file, and what the file says after them."""

from collections.abc import Iterable, Mapping

from inclusive_meetings.files.yaml_nodes import YamlList, YamlNode, YamlText
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.store.splicing.values import Value

# ("terms", 12, "translations", "ur", "term"): names, and numbers of entries from 0.
Path = tuple[str | int, ...]


@frozen
class Put:
    """Set a value, or add it where its name or its number is the next free one."""

    path: Path
    value: Value


@frozen
class Insert:
    """Put a new entry of a list before the one that has this number now."""

    path: Path
    value: Value


@frozen
class Drop:
    """Take a name with its value, or an entry of a list, away."""

    path: Path


Change = Put | Insert | Drop


def plain(node: YamlNode) -> Value:
    """Return the node as texts, tuples and dictionaries."""
    if isinstance(node, YamlText):
        return node.text
    if isinstance(node, YamlList):
        return tuple(plain(entry) for entry in node.entries)
    return {key.text: plain(value) for key, value in node.pairs}


def text_of(value: Value | None) -> str:
    """Return a value that is a text; "" for any other, and for none."""
    return value if isinstance(value, str) else ""


def value_at(tree: Value, path: Path) -> Value:
    """Return the value at the path; raises LookupError where there is none."""
    for step in path:
        match tree, step:
            case tuple(), int():
                tree = tree[step]
            case Mapping(), str():
                tree = tree[step]
            case _:
                raise LookupError(f"nothing is at {path}")
    return tree


def changed(tree: Value, changes: Iterable[Change]) -> Value:
    """Return the tree with all changes; their numbers are those before any change."""
    below: dict[str | int, list[Change]] = {}
    here: list[Change] = []
    for change in changes:
        if len(change.path) == 1:
            here.append(change)
        else:
            rest = moved(change, change.path[1:])
            below.setdefault(change.path[0], []).append(rest)
    match tree:
        case tuple():
            return _list(tree, here, below)
        case Mapping():
            return _table(tree, here, below)
        case str():
            raise LookupError(f"a text has no parts: {here} {below}")


Below = dict[str | int, list[Change]]


def _table(tree: Mapping[str, Value], here: list[Change], below: Below) -> Value:
    result = dict(tree)
    for step, changes in below.items():
        result[str(step)] = changed(result[str(step)], changes)
    for change in here:
        name = str(change.path[0])
        if isinstance(change, Drop):
            del result[name]
        else:
            result[name] = _value(change.value)
    return result


def _list(tree: tuple[Value, ...], here: list[Change], below: Below) -> Value:
    slots: list[list[Value]] = [[value] for value in tree] + [[]]
    before: list[list[Value]] = [[] for _ in slots]
    for step, changes in below.items():
        slots[int(step)] = [changed(tree[int(step)], changes)]
    for change in here:
        number = int(change.path[0])
        match change:
            case Drop():
                slots[number] = []
            case Insert(value=value):
                before[number].append(_value(value))
            case Put(value=value) if number < len(slots) - 1:
                slots[number] = [_value(value)]
            case Put(value=value):
                slots[number].append(_value(value))
    both = zip(before, slots, strict=True)
    return tuple(value for new, slot in both for value in (*new, *slot))


def moved(change: Change, path: Path) -> Change:
    """Return the same change at another path."""
    match change:
        case Put(value=value):
            return Put(path, value)
        case Insert(value=value):
            return Insert(path, value)
        case Drop():
            return Drop(path)


def _value(value: Value) -> Value:
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return tuple(_value(each) for each in value)
    return {name: _value(each) for name, each in value.items()}
