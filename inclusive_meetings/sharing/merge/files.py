"""Merge three versions of a file; ours is changed only where theirs changed."""

from dataclasses import dataclass

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.files.yaml_nodes import yaml_node
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.sharing.merge.entries import merge
from inclusive_meetings.store.glossary_edit import Draft
from inclusive_meetings.store.splice import spliced
from inclusive_meetings.store.splice_tree import plain
from inclusive_meetings.store.splice_values import Value


@dataclass(frozen=True, slots=True)
class Merged:
    """The merged text, and how many questions people have to settle in it."""

    text: str
    questions: int


def merged_files(base: Draft, ours: Draft, theirs: Draft) -> Merged:
    """Return the merge; raises CannotRead with what is wrong in any of the three."""
    problems: list[Problem] = []
    trees: list[Value] = []
    for each in (base, ours, theirs):
        try:
            trees.append(tree_of(each))
        except CannotRead as error:
            problems += error.problems
    if problems:
        raise CannotRead(problems)
    made = merge(*trees)
    if not made.changes:
        return Merged(ours.text, made.questions)
    if not ours.text.strip():
        return Merged(theirs.text, 0)
    return Merged(spliced(ours.text, ours.file, made.changes), made.questions)


def tree_of(each: Draft) -> Value:
    """Return the values in the file; raises CannotRead for what is not YAML."""
    node = yaml_node(decoded(each.text.encode(), each.file).text, each.file)
    return plain(node) if node is not None else {}
