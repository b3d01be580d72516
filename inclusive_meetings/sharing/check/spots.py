"""Where the values of an entry stand, so that a message points at the very words.

Looked up only for what is wrong: a file has far more values than faults.
"""

from collections.abc import Iterable

from inclusive_meetings.files.yaml_nodes import YamlList, YamlNode, YamlTable, as_key
from inclusive_meetings.model.glossary import Sense, Term, Translation
from inclusive_meetings.model.place import Place

Step = str | int


class Spots:
    """The values of several files by entry."""

    def __init__(self, trees: Iterable[YamlNode | None]) -> None:
        lists = (_below(tree, "terms") for tree in trees if tree is not None)
        self._entries = {
            entry.place: entry
            for listed in lists
            if isinstance(listed, YamlList)
            for entry in listed.entries
        }

    def of(self, term: Term, *path: Step) -> Place:
        """Return where the value stands; the place of the entry where there is none."""
        return self._found(term, path) or term.place

    def of_sense(self, term: Term, sense: Sense, *path: Step, short: str = "") -> Place:
        """Return where a value of one meaning stands, or one that all share.

        `short` is another key under which it may stand.
        """
        number = next(n for n, each in enumerate(term.senses) if each is sense)
        for above in (("senses", number), ()):
            for below in (path, (short,)):
                found = self._found(term, (*above, *below))
                if found is not None:
                    return found
        return self.of(term, "senses", number)

    def of_translation(
        self, term: Term, sense: Sense, each: Translation, key: str
    ) -> Place:
        """Return where the term or the meaning of a translation stands."""
        place = self.of_sense(term, sense, "translations", each.language, key)
        # Where it has no such key, its own tag says more than the entry does.
        return place if place != term.place else each.place

    def _found(self, term: Term, path: Iterable[Step]) -> Place | None:
        node: YamlNode | None = self._entries.get(term.place)
        for step in path:
            node = _below(node, step)
        return node.place if node is not None else None


def _below(node: YamlNode | None, step: Step) -> YamlNode | None:
    if isinstance(node, YamlTable):
        # Tags of languages are kept as typed; other keys in any of their spellings.
        values = {key.text.strip(): value for key, value in node.pairs}
        values |= {as_key(key.text): value for key, value in node.pairs}
        return values.get(str(step))
    if isinstance(node, YamlList) and isinstance(step, int):
        return node.entries[step] if step < len(node.entries) else None
    # One word may stand where a list of words could.
    return node if step == 0 else None
