"""A colon in a line of the facts: `title: Falls: what we do next`.

YAML takes such a line for a mistake, and people who do not program write it. Where it
can only mean one thing, its value is read as if it stood in quotes.
"""

import re

from inclusive_meetings.files.yaml_nodes import YamlNode, as_key, yaml_node
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.readers.field_names import FRONT_MATTER, FRONT_MATTER_ALIASES

# Their values are words, whatever stands in them; also in a paper, a pre-meeting.
WORDS = frozenset(
    (
        *("title", "where", "join", "purpose", "chair", "contact", "if-it-went-badly"),
        *("we-heard-by", "information-sharing", "remote-host"),
    )
)
LINE = re.compile(
    r"(?P<before>[ ]*(?:- +)?)(?P<key>[A-Za-z][\w -]*?)(?P<colon> *: +)"
    r"(?P<value>[^\s\"'\[\]{}|>&*!%@`#,?:-].*?)(?P<after>\s+#.*|\s*)"
)
# Two fields that ran together in one line: which is which, only the author knows.
TWO_FIELDS = re.compile(rf"\s(?:{'|'.join(FRONT_MATTER)})\s*:(?:\s|$)", re.IGNORECASE)
LINES_AT_MOST = 50
LETTERS_AT_MOST = 500


def facts_node(text: str, file: str) -> YamlNode | None:
    """Return the YAML of the facts as it is meant. Raises as `yaml_node` does."""
    try:
        return yaml_node(text, file)
    except CannotRead:
        meant = as_meant(text, file)
        if meant == text:
            raise
        return yaml_node(meant, file)


def as_meant(text: str, file: str) -> str:
    """Return the text with quotes around each value that has a colon of its own.

    Lines stay as many as they are; all other lines stay as they are.
    """
    lines = text.split("\n")
    for _ in range(LINES_AT_MOST):
        try:
            yaml_node("\n".join(lines), file)
        except CannotRead as error:
            at = error.problems[-1].place.line - 1
            if not _quoted(lines, at):
                break
        else:
            break
    return "\n".join(lines)


def as_typed(changed: str, typed: str, meant: str) -> str:
    """Return a changed text in which lines that nobody changed stand as typed."""
    lines = changed.split("\n")
    for was, now in zip(typed.split("\n"), meant.split("\n"), strict=True):
        if was != now and now in lines:
            lines[lines.index(now)] = was
    return "\n".join(lines)


def _quoted(lines: list[str], at: int) -> bool:
    """Put the value of a line in quotes; return whether it can only be meant so."""
    found = LINE.fullmatch(lines[at][:LETTERS_AT_MOST])
    if found is None or len(lines[at]) > LETTERS_AT_MOST:
        return False
    if not re.search(r":(?:\s|$)", found["value"]):
        return False
    name = as_key(found["key"])
    if FRONT_MATTER_ALIASES.get(name, name) not in WORDS:
        return False
    if TWO_FIELDS.search(found["value"]) or _goes_on(lines, at, found.start("key")):
        return False
    value = found["value"].replace("'", "''")
    start = found["before"] + found["key"] + found["colon"]
    lines[at] = f"{start}'{value}'{found['after']}"
    return True


def _goes_on(lines: list[str], at: int, column: int) -> bool:
    """Return whether the next line belongs to the value of this one."""
    following = next((line for line in lines[at + 1 :] if line.strip()), "")
    return len(following) - len(following.lstrip(" ")) > column
