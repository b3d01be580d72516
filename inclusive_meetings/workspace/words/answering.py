"""What a chair does about one word: writes its meaning, or says nobody needs it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from inclusive_meetings.files.rehearsal import is_there
from inclusive_meetings.files.yaml_nodes import yaml_node
from inclusive_meetings.language.jargon.hits import key
from inclusive_meetings.model.inbox import Inbox, InboxState
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.readers.inbox_file import inbox_path, read_inbox
from inclusive_meetings.store.draft import draft
from inclusive_meetings.store.inbox_edit import new_inbox, with_values, with_words
from inclusive_meetings.store.safe_file import save, with_folder
from inclusive_meetings.store.splicing.changes import Drop, Put, plain, value_at
from inclusive_meetings.store.splicing.splice import spliced
from inclusive_meetings.workspace.opening.kept_now import kept_now
from inclusive_meetings.workspace.words.inbox import share_answers

OURS = "ours"
NEW_GLOSSARY = """\
# The words that our group explained itself. It is yours to change and to share.
title: Our own words
terms: []
"""


def inbox_now(agenda: Path) -> Inbox:
    """Return the inbox of an agenda as it is now. Raises CannotRead."""
    return kept_now(inbox_path(agenda), read_inbox)


def own_glossary(agenda: Path) -> Path:
    """Return the glossary beside the agenda into which new meanings go."""
    return agenda.parent / "glossaries" / f"{OURS}.yaml"


def everyday() -> dict[str, str]:
    """Return what is written of a word that everybody knows."""
    return {"state": InboxState.EVERYDAY.value}


def ignored(reason: str) -> dict[str, str]:
    """Return what is written of a word that nobody needs explained."""
    return {"state": InboxState.IGNORE.value, "reason": reason}


def asked(name: str, on: date) -> dict[str, str]:
    """Return what is written of a word about which somebody was asked."""
    return {
        "state": InboxState.ASKED.value,
        "asked": name or "somebody",
        "asked-on": on.isoformat(),
    }


def note(agenda: Path, word: str, values: Mapping[str, str]) -> None:
    """Write into the inbox what became of a word; it is added if it is not there.

    Raises CannotRead.
    """
    path = inbox_path(agenda)
    words = [key(each.word) for each in inbox_now(agenda).words]
    if not is_there(path):
        save(path, new_inbox(path.as_posix(), [word]).encode(), expected=None)
        words = [key(word)]
    before = draft(path, path.as_posix())
    text = before.text
    if not text.strip():
        text, words = new_inbox(path.as_posix(), [word]), [key(word)]
    if key(word) not in words:
        text = with_words(before, len(words), [word])
        words.append(key(word))
    number = words.index(key(word))
    text = with_values(replace(before, text=text), {number: values})
    save(path, before.bytes_of(text), expected=before.content)


def explain(
    agenda: Path, meeting: Meeting, word: str, meaning: str, said_by: str
) -> None:
    """Write the meaning of a word into the inbox and into our own glossary.

    Its source says for which meeting it was said, and by whom where the agenda names
    them. Raises CannotRead.
    """
    values = {"state": InboxState.ANSWERED.value, "meaning": meaning}
    note(agenda, word, values | ({"said-by": said_by} if said_by else {}))
    glossary = own_glossary(agenda)
    is_new = not is_there(glossary)
    if is_new:
        save(with_folder(glossary), NEW_GLOSSARY.encode(), expected=None)
    share_answers(agenda, meeting, glossary)
    if is_new:
        _one_below_the_other(glossary)


def _one_below_the_other(glossary: Path) -> None:
    """Write the first terms on lines of their own: people read and change them."""
    before = draft(glossary, glossary.as_posix())
    node = yaml_node(before.text, before.file)
    terms = value_at(plain(node), ("terms",)) if node else ()
    bare = spliced(before.text, before.file, [Drop(("terms",))])
    text = spliced(bare, before.file, [Put(("terms",), terms)])
    save(glossary, before.bytes_of(text), expected=before.content)


def is_not_named(meeting: Meeting) -> bool:
    """Return whether the agenda names its glossaries, and not yet our own."""
    if meeting.glossaries is None:
        return False
    names = {name.text.removesuffix(".yaml") for name in meeting.glossaries}
    return OURS not in names
