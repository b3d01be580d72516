"""The lists of a file that is kept beside an agenda: tables, one after another."""

from collections.abc import Iterator

from inclusive_meetings.files.yaml_nodes import (
    YamlList,
    YamlNode,
    YamlTable,
    YamlText,
)
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.fields import Fields


def entries(
    node: YamlNode | None, keys: tuple[str, ...], slug: str, found: list[Problem]
) -> Iterator[Fields]:
    """Yield the named values of each entry; one without names is a problem.

    `slug` names the kind of that problem.
    """
    if node is None or (isinstance(node, YamlText) and not node.text):
        return
    if not isinstance(node, YamlList):
        mend = f"Begin each entry with a dash:  - {keys[0]}: …"
        found.append(Problem(node.place, slug, "This is no list.", mend))
        return
    for entry in node.entries:
        if isinstance(entry, YamlTable):
            yield Fields(entry, keys, found)
        else:
            what, mend = "This entry has no names.", f"Write  - {keys[0]}: …"
            found.append(Problem(entry.place, slug, what, mend))
