"""A glossary file as it is checked: its text as saved, and what could be read."""

from pathlib import Path

from inclusive_meetings.files.decode import decoded, file_bytes
from inclusive_meetings.files.yaml_nodes import YamlNode
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.sharing.check import glosario
from inclusive_meetings.store.draft import GLOSSARY_BYTES_AT_MOST
from inclusive_meetings.store.glossary.reading import understood
from inclusive_meetings.store.glossary.yaml import glossary_node

NO_GLOSSARY = "glossary-shape"


@frozen
class Sheet:
    """One file: `raw` is its text before anything was cleaned away.

    `glossary` holds what could be understood, None where that is nothing;
    `problems` say what could not. `tree` has all its values with their places.
    `is_read` is False where it is no YAML, or no glossary.
    """

    file: str
    raw: str
    glossary: GlossaryFile | None
    problems: tuple[Problem, ...]
    tree: YamlNode | None = None
    is_read: bool = True


def sheet(path: Path, shown: str) -> Sheet:
    """Return the file at `path`; raises CannotRead where it is no text at all."""
    return sheet_of(file_bytes(path, shown, GLOSSARY_BYTES_AT_MOST), shown)


def sheet_of(content: bytes, shown: str) -> Sheet:
    """Return the file with this content; raises CannotRead where it is no text."""
    source = decoded(content, shown)
    raw = _raw(content)
    try:
        if glosario.is_glosario(source.text):
            strange = tuple(glosario.check(glossary_node(source.text, shown)))
            return Sheet(shown, raw, None, (*source.warnings, *strange))
        tree = glossary_node(source.text, shown)
    except CannotRead as error:
        problems = (*source.warnings, *error.problems)
        return Sheet(shown, raw, None, problems, is_read=False)
    glossary, odd = understood(tree, shown)
    is_read = all(problem.slug != NO_GLOSSARY for problem in odd)
    return Sheet(shown, raw, glossary, (*source.warnings, *odd), tree, is_read=is_read)


def _raw(content: bytes) -> str:
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = content.decode("utf-16" if wide else "utf-8-sig", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")
