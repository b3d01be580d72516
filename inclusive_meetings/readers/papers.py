"""The papers an agenda names, which are read for their words."""

from dataclasses import replace
from pathlib import Path

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.files.yaml_nodes import YamlList, YamlNode, YamlTable, YamlText
from inclusive_meetings.model.meeting import Paper
from inclusive_meetings.model.place import Located, Passage, Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.field_names import PAPER
from inclusive_meetings.readers.fields import Fields
from inclusive_meetings.readers.paper_text.paper import (
    can_read,
    paper_bytes,
    paper_text,
)
from inclusive_meetings.readers.paper_text.refusals import empty
from inclusive_meetings.readers.safe_path import inside

PLAIN_TEXT = (".md", ".markdown", ".txt")


def read_papers(
    node: YamlNode, folder: Path, found: list[Problem]
) -> tuple[Paper, ...]:
    """Return the papers; what is wrong is added to `found`."""
    if isinstance(node, YamlText) and not node.text:
        return ()
    entries = node.entries if isinstance(node, YamlList) else (node,)
    return tuple(_paper(entry, folder, found) for entry in entries)


def _paper(node: YamlNode, folder: Path, found: list[Problem]) -> Paper:
    if isinstance(node, YamlText):
        return _named(Passage(" ".join(node.text.split()), node.place), folder, found)
    if not isinstance(node, YamlTable):
        mend = "Write  - title: The plan on one page"
        found.append(Problem(node.place, "paper", "This is not a paper.", mend))
        return Paper("", node.place)
    fields = Fields(node, PAPER, found)
    named = fields.passage("file")
    title = fields.text("title") or (named.text if named else "")
    if not title:
        mend = "Write  title: The plan on one page"
        fields.complain(node.place, "paper", "A paper here has no title.", mend)
    return Paper(
        title=title,
        place=node.place,
        file=named.text.replace("\\", "/") if named else "",
        sent=fields.day("sent"),
        text=_text(named, folder, found) if named else None,
    )


def _named(words: Passage, folder: Path, found: list[Problem]) -> Paper:
    """Return a paper of which only some words are said: its title, or its file."""
    path = inside(words, folder) if can_read(words.text) else None
    if not isinstance(path, Path) or not path.is_file():
        return Paper(words.text, words.start)
    file = words.text.replace("\\", "/")
    return Paper(words.text, words.start, file, text=_text(words, folder, found))


def _text(named: Passage, folder: Path, found: list[Problem]) -> Located | None:
    path = inside(named, folder)
    if isinstance(path, Problem):
        found.append(path)
        return None
    try:
        if path.suffix.lower() in PLAIN_TEXT:
            source = decoded(paper_bytes(path, named.text), named.text)
            found.extend(source.warnings)
            if not source.text.strip():
                found.append(empty(named.text))
            return Passage(source.text, Place(named.text, 1, 1))
        paper = paper_text(path, named.text)
    except CannotRead as error:
        found.extend(map(_aside, error.problems))
        return None
    found.extend(paper.warnings)
    return paper


def _aside(problem: Problem) -> Problem:
    # A paper of whatever kind may go out with the agenda, read by us or not; but
    # one of plain words that is not where the agenda says is a slip of typing.
    is_plain = Path(problem.place.file).suffix.lower() in PLAIN_TEXT
    is_elsewhere = problem.slug in ("no-such-file", "folder", "not-a-file")
    return replace(problem, serious=is_plain and is_elsewhere)
