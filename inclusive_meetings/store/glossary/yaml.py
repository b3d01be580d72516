"""The YAML of a glossary; where YAML gives up, each entry is read alone.

The parser stops at the first fault; whoever mends a file wants to see them all.
"""

import re

from inclusive_meetings.files.yaml_nodes import YamlNode, yaml_node
from inclusive_meetings.model.problems import CannotRead, Problem

ENTRY = re.compile(r"^( *)- ", re.MULTILINE)
ENTRIES_AT_MOST = 300


def glossary_node(text: str, file: str) -> YamlNode | None:
    """Return the values in the text; raises CannotRead with every problem."""
    try:
        return yaml_node(text, file)
    except CannotRead as error:
        problems = (*error.problems, *_also_broken(text, file, error))
        raise CannotRead(dict.fromkeys(problems)) from None


def _also_broken(text: str, file: str, error: CannotRead) -> tuple[Problem, ...]:
    """Return what is wrong in the other entries of a file that YAML gave up on."""
    if all(problem.slug != "yaml" for problem in error.problems):
        return ()
    known = {problem.place.line for problem in error.problems}
    found: list[Problem] = []
    for line, entry in _entries(text):
        try:
            yaml_node("\n" * line + entry, file)
        except CannotRead as another:
            found += [p for p in another.problems if p.place.line not in known]
    return tuple(found)


def _entries(text: str) -> list[tuple[int, str]]:
    """Return each entry of the outermost list, with how many lines come before."""
    dashes = list(ENTRY.finditer(text))[:ENTRIES_AT_MOST]
    if not dashes:
        return []
    outermost = min(len(dash[1]) for dash in dashes)
    starts = [dash.start() for dash in dashes if len(dash[1]) == outermost]
    ends = [*starts[1:], len(text)]
    return [
        (text.count("\n", 0, start), text[start:end])
        for start, end in zip(starts, ends, strict=True)
    ]
