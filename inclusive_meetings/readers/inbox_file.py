"""The inbox of an agenda: `falls.words.yaml` with the words of `falls.md`."""

from pathlib import Path

from inclusive_meetings.files.rehearsal import is_there
from inclusive_meetings.files.yaml_nodes import (
    YamlList,
    YamlNode,
    YamlTable,
    YamlText,
    as_key,
)
from inclusive_meetings.model.inbox import Inbox, InboxState, InboxWord
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.fields import Fields, quoted
from inclusive_meetings.readers.yaml_file import yaml_file

FILE_KEYS = ("words",)
KEYS = ("word", "state", "asked", "asked-on", "reason", "meaning", "said-by")
STATES = {as_key(state): state for state in InboxState}


def inbox_path(agenda: Path) -> Path:
    """Return where the inbox of an agenda is, or would be."""
    return agenda.with_name(f"{agenda.stem}.words.yaml")


def read_inbox(path: Path, shown: str, found: list[Problem]) -> Inbox:
    """Return the inbox, empty where there is no file; problems go to `found`.

    Raises CannotRead for a file that is not text or not YAML.
    """
    if not is_there(path):
        return Inbox()
    node = yaml_file(path, shown, found)
    if node is None:
        return Inbox()
    if not isinstance(node, YamlTable):
        mend = "Write  words:  and below it  - word: ICB"
        what = "This file holds no words of an agenda."
        found.append(Problem(Place(shown, 1, 1), "inbox-shape", what, mend))
        return Inbox()
    fields = Fields(node, FILE_KEYS, found)
    return Inbox(tuple(_words(fields.values.get("words"), found)))


def _words(node: YamlNode | None, found: list[Problem]) -> list[InboxWord]:
    if node is None or (isinstance(node, YamlText) and not node.text):
        return []
    if not isinstance(node, YamlList):
        mend = "Begin each word with a dash:  - word: ICB"
        found.append(Problem(node.place, "inbox-shape", "This is no list.", mend))
        return []
    made = (_word(entry, found) for entry in node.entries)
    return [word for word in made if word]


def _word(node: YamlNode, found: list[Problem]) -> InboxWord | None:
    if not isinstance(node, YamlTable):
        mend = "Write  - word: ICB  and below it  state: to explain"
        found.append(Problem(node.place, "inbox-shape", "This is no word.", mend))
        return None
    fields = Fields(node, KEYS, found)
    name = fields.text("word")
    if not name:
        mend = "Write  word: ICB"
        fields.complain(node.place, "no-word", "An entry has no word.", mend)
        return None
    word = InboxWord(
        word=name,
        state=_state(fields),
        place=node.place,
        asked=fields.text("asked"),
        asked_on=fields.day("asked-on"),
        reason=fields.text("reason"),
        meaning=fields.text("meaning"),
        said_by=fields.text("said-by"),
    )
    _check(word, fields)
    return word


def _state(fields: Fields) -> InboxState:
    given = fields.passage("state")
    if given is None:
        return InboxState.TO_EXPLAIN
    state = STATES.get(as_key(given.text))
    if state is None:
        what = f"{quoted(given.text)} is not a state."
        fields.complain(
            given.start, "state", what, f"Write one of: {', '.join(InboxState)}."
        )
        return InboxState.TO_EXPLAIN
    return state


def _check(word: InboxWord, fields: Fields) -> None:
    if word.state is InboxState.ANSWERED and not word.meaning:
        what = f"{quoted(word.word)} is answered, but the answer is not there."
        fields.complain(word.place, "no-meaning", what, "Write  meaning: some words")
    if word.state is InboxState.IGNORE and not word.reason:
        what = f"{quoted(word.word)} is ignored without a reason."
        mend = "Write  reason: why nobody needs it explained"
        problem = Problem(word.place, "no-reason", what, mend, serious=False)
        fields.found.append(problem)
