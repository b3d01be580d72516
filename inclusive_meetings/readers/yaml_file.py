"""A YAML file that somebody keeps by hand: people, a venue, an inbox."""

from pathlib import Path

from inclusive_meetings.files.decode import source_text
from inclusive_meetings.files.yaml_nodes import YamlNode, yaml_node
from inclusive_meetings.model.problems import Problem


def yaml_file(path: Path, shown: str, found: list[Problem]) -> YamlNode | None:
    """Return what the file says, None where it says nothing; warnings go to `found`.

    Raises CannotRead for a file that is not text or not YAML.
    """
    source = source_text(path, shown)
    found.extend(source.warnings)
    return yaml_node(source.text, shown)
