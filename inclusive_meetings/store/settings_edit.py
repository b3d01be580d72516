"""Write an organisation's settings into its file, and leave all else as it was."""

from collections.abc import Mapping

from inclusive_meetings.files.yaml_nodes import as_key, yaml_node
from inclusive_meetings.store.draft import Draft
from inclusive_meetings.store.kept_edit import changed
from inclusive_meetings.store.splicing.changes import Drop, Put, plain
from inclusive_meetings.store.splicing.values import Value, pairs

NUMBERS = "numbers"


def with_setting(before: Draft, name: str, words: str) -> str:
    """Return the text with a setting such as `nation`; "" takes it away.

    Raises CannotRead where the file is written so that it cannot be changed safely.
    """
    tree = _tree(before)
    key = _as_written(tree, name)
    if words:
        return _put(before, tree, key or name, words)
    return changed(before, before.text, [Drop((key,))]) if key else before.text


def with_number(before: Draft, name: str, values: Mapping[str, str]) -> str:
    """Return the text with `value` and `source` of a number; none take it away.

    Raises CannotRead as above.
    """
    tree = _tree(before)
    holder = _as_written(tree, NUMBERS) or NUMBERS
    numbers = tree.get(holder)
    there = numbers if isinstance(numbers, Mapping) else {}
    old = there.get(name)
    if not values:
        if old is None:
            return before.text
        path = (holder,) if len(there) == 1 else (holder, name)
        return changed(before, before.text, [Drop(path)])
    if not there:
        return _put(before, tree, holder, {name: dict(values)})
    if not isinstance(old, Mapping):
        return changed(before, before.text, [Put((holder, name), dict(values))])
    puts = [Put((holder, name, key), value) for key, value in values.items()]
    return changed(before, before.text, puts)


def _put(before: Draft, tree: Mapping[str, Value], name: str, value: Value) -> str:
    if tree:
        return changed(before, before.text, [Put((name,), value)])
    # A file that says nothing yet, but for comments: they stay on top.
    gap = "" if not before.text or before.text.endswith("\n") else "\n"
    return before.text + gap + "\n".join((*pairs({name: value}, 0), ""))


def _tree(before: Draft) -> Mapping[str, Value]:
    node = yaml_node(before.text, before.file)
    tree = plain(node) if node is not None else {}
    return tree if isinstance(tree, Mapping) else {}


def _as_written(tree: Mapping[str, Value], name: str) -> str | None:
    return next((key for key in tree if as_key(key) == name), None)
