"""Our own files, as YAML or as JSON: JSON is YAML with brackets."""

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.exchange.readers.json_faults import json_value
from inclusive_meetings.store.glossary.reading import read_partly


def read(content: bytes, name: str) -> tuple[GlossaryFile, tuple[Problem, ...]]:
    """Return the glossary as far as it can be understood; raises CannotRead."""
    source = decoded(content, name)
    if name.lower().endswith(".json"):
        json_value(source.text, name)
    glossary, problems = read_partly(source)
    return glossary, (*source.warnings, *problems)
