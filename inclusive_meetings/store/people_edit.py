"""Write what people answered into a people file, and leave every other byte alone."""

from collections.abc import Mapping

from inclusive_meetings.files.yaml_nodes import as_key, yaml_node
from inclusive_meetings.model.problems import refused
from inclusive_meetings.store.draft import Draft
from inclusive_meetings.store.kept_edit import changed
from inclusive_meetings.store.splicing.changes import (
    Change,
    Drop,
    Path,
    Put,
    plain,
    value_at,
)
from inclusive_meetings.store.splicing.values import Value

PRIVATE = "private"
# Other names for a key, which the reader of the file knows too.
ALIASES = dict.fromkeys(("organization", "group", "from"), "organisation")
PEOPLE = "people"
GONE = (
    "“{name}” is no longer in this file.",
    "Nothing was changed. Look at the list again.",
)
MEANWHILE = (
    "Somebody else changed this answer of “{name}” meanwhile.",
    "Nothing was changed. Look what they wrote, then change it again.",
)


def with_answer(  # noqa: PLR0913 - one answer has a person, a key, what it was and is
    before: Draft, name: str, key: str, was: Value, value: Value, *, is_private: bool
) -> str:
    """Return the text with one answer of the person; an empty one is taken away.

    `was` is what the chair saw there, "" or () for nothing. Raises CannotRead where
    the file says something else by now.
    """
    tree = _tree(before)
    person = _person(tree, before, name)
    holder = person
    if is_private:
        holder = (*person, _spelled(tree, person, PRIVATE) or PRIVATE)
    step = _spelled(tree, holder, key)
    there = value_at(tree, (*holder, step)) if step else ""
    if _said(there) != _said(was):
        what, mend = (words.format(name=name) for words in MEANWHILE)
        raise refused(before.file, "changed-meanwhile", what, mend)
    path = (*holder, step or key)
    change: Change = Put(path, value)
    if not value:
        if step is None:
            return before.text
        change = Drop(path)
    elif is_private and not isinstance(_at(tree, holder), Mapping):
        change = Put(holder, {key: value})
    return changed(before, before.text, [change])


def with_word(before: Draft, name: str, key: str, word: str) -> str:
    """Return the text with one fact of the person set: its name, its role.

    Raises CannotRead where the person is gone.
    """
    tree = _tree(before)
    person = _person(tree, before, name)
    step = _spelled(tree, person, key) or key
    return changed(before, before.text, [Put((*person, step), word)])


def without_person(before: Draft, name: str) -> str:
    """Return the text without the person. Raises CannotRead as above."""
    person = _person(_tree(before), before, name)
    return changed(before, before.text, [Drop(person)])


def with_person(before: Draft, values: Mapping[str, str]) -> str:
    """Return the text with one more person, last. Raises CannotRead."""
    tree = _tree(before)
    root = _root(tree)
    there = _at(tree, root)
    if isinstance(there, tuple) and there:
        return changed(before, before.text, [Put((*root, len(there)), values)])
    return changed(before, before.text, [Put(root or (PEOPLE,), (values,))])


def _tree(before: Draft) -> Value:
    node = yaml_node(before.text, before.file)
    return plain(node) if node is not None else {}


def _root(tree: Value) -> Path:
    step = _spelled(tree, (), PEOPLE)
    return (step,) if step else ()


def _person(tree: Value, before: Draft, name: str) -> Path:
    root = _root(tree)
    people = _at(tree, root)
    for number, entry in enumerate(people if isinstance(people, tuple) else ()):
        path = (*root, number)
        step = _spelled(tree, path, "name") if isinstance(entry, Mapping) else None
        if step and _said(value_at(tree, (*path, step))) == _said(name):
            return path
    what, mend = (words.format(name=name) for words in GONE)
    raise refused(before.file, "unknown-person", what, mend)


def _spelled(tree: Value, path: Path, key: str) -> str | None:
    """Return the key as the person spelled it (`Group`), None where it is not there."""
    there = _at(tree, path)
    for name in there if isinstance(there, Mapping) else ():
        if ALIASES.get(as_key(name), as_key(name)) == key:
            return name
    return None


def _at(tree: Value, path: Path) -> Value | None:
    try:
        return value_at(tree, path)
    except LookupError:
        return None


def _said(value: Value) -> str:
    """Return a text, or the texts of a list, so that they can be compared."""
    values = value if isinstance(value, tuple) else (value,)
    return " ".join("; ".join(map(str, values)).split())
