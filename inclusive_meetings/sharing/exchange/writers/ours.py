"""Our own file: as JSON for programs, as YAML for people."""

import json
from collections.abc import Iterator

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.sharing.exchange.tree import about, term_tree, tree
from inclusive_meetings.store.splicing.values import entry, pairs

# Beside the file, for who is sent one file: `glossary schema -o` puts it there.
SCHEMA = "# yaml-language-server: $schema=glossary.schema.json\n"


def written(glossary: GlossaryFile) -> bytes:
    """Return the glossary as JSON; nothing of it is lost."""
    text = json.dumps(tree(glossary), ensure_ascii=False, indent=2)
    return f"{text}\n".encode()


def yaml_file(glossary: GlossaryFile) -> bytes:
    """Return the glossary as YAML, as `docs/glossary-file.md` describes it."""
    return "".join(f"{line}\n" for line in _yaml_lines(glossary)).encode()


def _yaml_lines(glossary: GlossaryFile) -> Iterator[str]:
    yield SCHEMA.rstrip()
    yield from pairs(about(glossary), 0)
    yield "terms:" if glossary.terms else "terms: []"
    for term in glossary.terms:
        yield from entry(term_tree(term), 2)
