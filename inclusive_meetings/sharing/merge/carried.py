"""Comments of theirs come with what they stand at; those of ours stay where they are.

A comment on a line of its own belongs to what follows it, or to the entry above where
it is set in as far as that; one behind a value belongs to the value.
"""

from bisect import bisect_right
from collections.abc import Iterator

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.files.yaml_nodes import yaml_node
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.sharing.merge.comments import new_comments
from inclusive_meetings.sharing.merge.entries import TERMS, entries_of
from inclusive_meetings.store.splicing.changes import plain
from inclusive_meetings.store.splicing.spans import Span, Text, spans
from inclusive_meetings.store.splicing.values import Value

Way = tuple[str, ...]
Comment = tuple[int, str]


@frozen
class Spot:
    """A name or an entry in a text: the way to it, and the offsets of it."""

    way: Way
    start: int
    end: int
    is_entry: bool = False


@frozen
class Carried:
    """The text with comments of theirs, and those that have no place in it."""

    text: str
    left: tuple[Comment, ...] = ()


def carried(merged: str, base: str, ours: str, theirs: str) -> Carried:
    """Return the merged text with what only theirs notes in comments."""
    missing = new_comments(base, ours, theirs)
    if not missing:
        return Carried(merged)
    there, here = _Spots(theirs), _Spots(merged)
    cuts: list[tuple[int, str]] = []
    left: list[Comment] = []
    for comment in missing:
        cut = here.cut(*there.owner(*comment), comment[1])
        if cut is None:
            left.append(comment)
        else:
            cuts.append(cut)
    text = _with(merged, cuts)
    if _tree(text) != _tree(merged):
        return Carried(merged, missing)
    return Carried(text, tuple(left))


class _Spots:
    """The names and entries of one text, in their order."""

    def __init__(self, words: str) -> None:
        self.text = Text(words)
        root = spans(self.text)
        tree = _tree(words)
        self.names = {each.number: name for name, each in entries_of(tree).items()}
        self.root: Way = () if isinstance(tree, tuple) else (TERMS,)
        self.spots = list(self._spots(root, ())) if root else []
        self.starts = [spot.start for spot in self.spots]

    def _spots(self, span: Span, way: Way) -> Iterator[Spot]:
        if span.flow or span.kind == "text":
            return
        for number, value in enumerate(span.values):
            if span.kind == "table":
                own = (*way, span.names[number])
                yield Spot(own, span.keys[number].start, value.end)
            else:
                named = self.names.get(number, "") if way == self.root else str(number)
                own = (*way, named)
                dash = self.text.text.rindex("-", 0, value.start)
                yield Spot(own, dash, value.end, way == self.root)
            yield from self._spots(value, own)

    def owner(self, line: int, comment: str) -> tuple[Way, str]:
        """Return the way to what a comment belongs to, and on which side it stands."""
        start = self.text.starts[line - 1]
        end = self.text.after_line(start)
        at = self.text.text.rindex(comment, start, end)
        if self.text.text[start:at].strip():
            behind = [spot for spot in self.spots if start <= spot.end <= at]
            return (behind[-1].way, "behind") if behind else ((), "behind")
        after = bisect_right(self.starts, at)
        following = self.spots[after] if after < len(self.spots) else None
        column = at - start
        if following is None or (
            following.is_entry and column > self._column(following)
        ):
            entries = [spot for spot in self.spots[:after] if spot.is_entry]
            return (entries[-1].way, "below") if entries and column else ((), "below")
        return following.way, "above"

    def cut(self, way: Way, side: str, comment: str) -> tuple[int, str] | None:
        """Return where in this text the comment comes, and the words to put there."""
        spot = next((each for each in self.spots if way and each.way == way), None)
        if spot is None:
            return None
        indent = " " * self._column(spot)
        next_line = self.text.after_line(spot.end)
        rest = self.text.text[spot.end : next_line]
        if side == "behind" and not rest.strip() and rest:
            return spot.end, f"  {comment}"
        if side == "below" and rest:
            return next_line, f"{indent}  {comment}{self._ends}"
        return self.text.line_start(spot.start), f"{indent}{comment}{self._ends}"

    @property
    def _ends(self) -> str:
        return "\r\n" if "\r\n" in self.text.text else "\n"

    def _column(self, spot: Spot) -> int:
        return spot.start - self.text.line_start(spot.start)


def _tree(words: str) -> Value:
    node = yaml_node(decoded(words.encode(), "").text, "")
    return plain(node) if node is not None else {}


def _with(text: str, cuts: list[tuple[int, str]]) -> str:
    pieces, at = [], 0
    for offset, words in sorted(cuts, key=lambda cut: cut[0]):
        pieces += [text[at:offset], words]
        at = offset
    return "".join([*pieces, text[at:]])
