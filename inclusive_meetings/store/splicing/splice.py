"""Change values of a YAML file and leave every other byte as it was.

Comments, order, quotes and blank lines are somebody's work. So a change is cut
into the text where the value stands. Afterwards the text is read again: if it
does not say exactly what was wanted, nothing is returned.
"""

from collections.abc import Iterable, Sequence

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.files.yaml_nodes import yaml_node
from inclusive_meetings.store.splicing.changes import Change, changed, plain
from inclusive_meetings.store.splicing.cuts import Cut, cuts
from inclusive_meetings.store.splicing.spans import Text, spans
from inclusive_meetings.store.splicing.values import Value


class SpliceError(Exception):
    """The changed text would not say what was wanted; a fault of the program."""


def spliced(text: str, file: str, changes: Iterable[Change]) -> str:
    """Return the text with the changes; paths are those of the text as given.

    Raises CannotRead for a text that is not YAML, LookupError for a path that is
    not there, SpliceError where a change cannot be cut in.
    """
    wanted = tuple(changes)
    before = _tree(text, file)
    whole = Text(text)
    root = spans(whole)
    after = changed(before, wanted)
    if root is None:
        raise SpliceError(f"{file} is empty")
    result = _cut(text, cuts(whole, root, before, wanted))
    if _tree(result, file) != after:
        raise SpliceError(f"{file}: the changed text says something else")
    return result


def _tree(text: str, file: str) -> Value:
    node = yaml_node(decoded(text.encode(), file).text, file)
    return plain(node) if node is not None else {}


def _cut(text: str, all_cuts: Sequence[Cut]) -> str:
    pieces, at = [], 0
    for cut in sorted(all_cuts, key=lambda cut: (cut.start, cut.end)):
        if cut.start < at:
            raise SpliceError("two changes touch the same words")
        pieces += [text[at : cut.start], cut.words]
        at = cut.end
    return "".join([*pieces, text[at:]])
