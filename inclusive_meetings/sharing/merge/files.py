"""Merge three versions of a file; ours is changed only where theirs changed."""

from collections.abc import Mapping

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import CannotRead, Problem, refused
from inclusive_meetings.sharing.merge.carried import Comment, carried
from inclusive_meetings.sharing.merge.entries import TERMS
from inclusive_meetings.sharing.merge.three_way import merge
from inclusive_meetings.store.draft import Draft
from inclusive_meetings.store.glossary.yaml import glossary_node
from inclusive_meetings.store.splicing.changes import plain
from inclusive_meetings.store.splicing.splice import SpliceError, spliced
from inclusive_meetings.store.splicing.values import Value


@frozen
class Merged:
    """The merged text, and how many questions people have to settle in it.

    `left` are comments of theirs, with their lines, that have no place in it.
    """

    text: str
    questions: int
    left: tuple[Comment, ...] = ()


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
    _alike(trees, ours.file)
    made = merge(*trees)
    if not trees[1] and made.changes:
        # Nothing to cut into: at most comments, which stay above.
        return Merged(ours.text + theirs.text, 0)
    try:
        text = (
            spliced(ours.text, ours.file, made.changes) if made.changes else ours.text
        )
    except SpliceError:
        raise refused(ours.file, "cannot-merge", *TANGLED) from None
    found = carried(text, base.text, ours.text, theirs.text)
    return Merged(found.text, made.questions, found.left)


def _alike(trees: list[Value], file: str) -> None:
    """Refuse what cannot be merged: two kinds of file, or ours emptied."""
    base, ours, theirs = trees
    if not ours and base and base != theirs:
        raise refused(file, "cannot-merge", *EMPTIED)
    if ours and theirs and isinstance(ours, tuple) != isinstance(theirs, tuple):
        raise refused(file, "cannot-merge", *TWO_KINDS)


def tree_of(each: Draft) -> Value:
    """Return the values in the file; raises CannotRead for what is no glossary."""
    node = glossary_node(decoded(each.text.encode(), each.file).text, each.file)
    tree = plain(node) if node is not None else {}
    entries = tree.get(TERMS, ()) if isinstance(tree, Mapping) else tree
    if isinstance(entries, tuple):
        return tree
    raise refused(each.file, "not-a-glossary", *NO_WORDS)


NO_WORDS = (
    "This file holds no list of words.",
    f"Write {TERMS}: and below it the words, each begun with a dash.",
)
EMPTIED = (
    "Our file is empty, and theirs has changed.",
    "Take theirs, or keep ours; there is nothing to bring together.",
)
TWO_KINDS = (
    "One of the two files is a glosario list, the other is not.",
    "Bring both into one form first:  inclusive-meetings glossary import",
)
TANGLED = (
    "The changes of theirs cannot be cut into this file.",
    "Nothing was changed. Merge it in your editor.",
)
