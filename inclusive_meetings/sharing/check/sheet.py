"""A glossary file as it is checked: its text as saved, and what could be read."""

import re
from dataclasses import dataclass
from pathlib import Path

from inclusive_meetings.files.decode import SourceText, decoded, file_bytes
from inclusive_meetings.files.yaml_nodes import YamlNode, yaml_node
from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.sharing.check import glosario
from inclusive_meetings.store.glossary_cache import GLOSSARY_BYTES_AT_MOST
from inclusive_meetings.store.glossary_reading import understood

ENTRY = re.compile(r"^( *)- ", re.MULTILINE)
ENTRIES_AT_MOST = 300


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file: `raw` is its text before anything was cleaned away.

    `glossary` holds what could be understood, None where that is nothing;
    `problems` say what could not. `tree` has all its values with their places.
    """

    file: str
    raw: str
    glossary: GlossaryFile | None
    problems: tuple[Problem, ...]
    tree: YamlNode | None = None


def sheet(path: Path, shown: str) -> Sheet:
    """Return the file at `path`; raises CannotRead where it is no text at all."""
    return sheet_of(file_bytes(path, shown, GLOSSARY_BYTES_AT_MOST), shown)


def sheet_of(content: bytes, shown: str) -> Sheet:
    """Return the file with this content; raises CannotRead where it is no text."""
    source = decoded(content, shown)
    raw = _raw(content)
    try:
        if glosario.is_glosario(source.text):
            strange = tuple(glosario.check(yaml_node(source.text, shown)))
            return Sheet(shown, raw, None, (*source.warnings, *strange))
        tree = yaml_node(source.text, shown)
    except CannotRead as error:
        problems = (*source.warnings, *error.problems, *_also_broken(source, error))
        return Sheet(shown, raw, None, tuple(dict.fromkeys(problems)))
    glossary, odd = understood(tree, shown)
    return Sheet(shown, raw, glossary, (*source.warnings, *odd), tree)


def _raw(content: bytes) -> str:
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = content.decode("utf-16" if wide else "utf-8-sig", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _also_broken(source: SourceText, error: CannotRead) -> tuple[Problem, ...]:
    """Return what is wrong in the other entries of a file that YAML gave up on.

    The parser stops at the first fault; whoever mends a file wants to see them all.
    """
    if all(problem.slug != "yaml" for problem in error.problems):
        return ()
    known = {problem.place.line for problem in error.problems}
    found: list[Problem] = []
    for line, entry in _entries(source.text):
        try:
            yaml_node("\n" * line + entry, source.file)
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
