"""Write what somebody saw at a venue into its file, and leave all else as it was."""

from collections.abc import Iterator, Mapping

from inclusive_meetings.files.yaml_nodes import as_key, yaml_node
from inclusive_meetings.store.draft import Draft
from inclusive_meetings.store.kept_edit import changed
from inclusive_meetings.store.splicing.changes import Change, Drop, Path, Put, plain
from inclusive_meetings.store.splicing.values import Value

ANSWER = "answer"
ANSWERS = "answers"


def with_word(before: Draft, key: str, words: str) -> str:
    """Return the text with one fact of the place set, such as `travel`.

    "" takes it away. Raises CannotRead where the file is written so that it cannot be
    changed safely.
    """
    node = yaml_node(before.text, before.file)
    tree = plain(node) if node is not None else {}
    named = tree if isinstance(tree, Mapping) else {}
    return changed(before, before.text, list(_changes((), named, {key: words})))


def with_answer(before: Draft, question: str, values: Mapping[str, str]) -> str:
    """Return the text with values of one answer set, such as `answer` and `note`.

    "" takes a value away; what else is written there stays. Raises CannotRead as above.
    """
    node = yaml_node(before.text, before.file)
    tree = plain(node) if node is not None else {}
    holder, answers = _named(tree, ANSWERS)
    new = {key: value for key, value in values.items() if value}
    if not isinstance(answers, Mapping) or not answers:
        return changed(before, before.text, [Put((holder,), {question: _short(new)})])
    name, there = _named(answers, question)
    path: Path = (holder, name)
    if isinstance(there, Mapping):
        return changed(before, before.text, list(_changes(path, there, values)))
    if isinstance(there, str) and there and ANSWER not in new:
        new = {ANSWER: there, **new}
    return changed(before, before.text, [Put(path, _short(new))])


def _changes(
    path: Path, there: Mapping[str, Value], values: Mapping[str, str]
) -> Iterator[Change]:
    for key, value in values.items():
        name, old = _named(there, key)
        if value and value != old:
            yield Put((*path, name), value)
        elif not value and old is not None:
            yield Drop((*path, name))


def _named(tree: Value, key: str) -> tuple[str, Value | None]:
    """Return a key as the file spells it, and its value if it is there."""
    for name, value in tree.items() if isinstance(tree, Mapping) else ():
        if as_key(name) == key:
            return name, value
    return key, None


def _short(values: Mapping[str, str]) -> Value:
    """Return an answer that says nothing else as a word alone."""
    return values[ANSWER] if set(values) == {ANSWER} else dict(values)
