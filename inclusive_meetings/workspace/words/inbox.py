"""The inbox of an agenda: keep what nobody explains, ask for it, share the answers."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from inclusive_meetings.files.rehearsal import is_there
from inclusive_meetings.language.forms import is_acronym
from inclusive_meetings.language.jargon.hits import key
from inclusive_meetings.model.authors import authors
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.inbox import Inbox, InboxState
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.written import in_words
from inclusive_meetings.readers.inbox_file import inbox_path, read_inbox
from inclusive_meetings.store.draft import draft
from inclusive_meetings.store.glossary.edit import added
from inclusive_meetings.store.inbox_edit import new_inbox, with_values, with_words
from inclusive_meetings.store.safe_file import save
from inclusive_meetings.workspace.opening.kept_now import kept_now

SAID = "words-letter"


@frozen
class Letter:
    """An e-mail to the author of an item or paper. `to` is "" where nobody is named."""

    to: str
    words: tuple[str, ...]
    text: str


def keep(agenda: Path, jargon: Iterable[Jargon]) -> tuple[str, ...]:
    """Add the unexplained words to the inbox and return those that are new.

    What a person wrote is never changed. Raises CannotRead.
    """
    path = inbox_path(agenda)
    inbox = kept_now(path, read_inbox)
    known = {key(word.word) for word in inbox.words}
    new = [word.form for word in jargon if word.is_open and key(word.form) not in known]
    before = draft(path, path.as_posix()) if is_there(path) else None
    if new and before and before.text.strip():
        text = with_words(before, len(inbox.words), new)
        save(path, before.bytes_of(text), expected=before.content)
    elif new:
        content = new_inbox(path.as_posix(), new).encode()
        save(path, content, expected=before.content if before else None)
    return tuple(new)


def not_dealt_with(
    jargon: Iterable[Jargon], inboxes: Iterable[Inbox]
) -> tuple[Jargon, ...]:
    """Return the words that no inbox says were asked about, answered or left alone."""
    done = {
        key(word.word)
        for inbox in inboxes
        for word in inbox.words
        if word.state is not InboxState.TO_EXPLAIN
    }
    return tuple(word for word in jargon if key(word.form) not in done)


def letters(
    meeting: Meeting, jargon: Iterable[Jargon], wording: Wording
) -> tuple[Letter, ...]:
    """Return an e-mail for each author, about the unexplained words of theirs.

    A word is asked about once, of who brought it in.
    """
    asked: dict[str, list[Jargon]] = {}
    for word in jargon:
        if word.is_open:
            names = authors(meeting, word.appearances[0].where)
            asked.setdefault(names[0] if names else "", []).append(word)
    return tuple(_letter(meeting, to, words, wording) for to, words in asked.items())


def _letter(meeting: Meeting, to: str, words: list[Jargon], wording: Wording) -> Letter:
    def say(line: str, /, **values: object) -> str:
        return wording.say(f"{SAID}.{line}", **values)

    lines = [
        say("guess", word=word.form, where=word.appearances[0].where, guess=word.guess)
        if word.guess
        else say("word", word=word.form, where=word.appearances[0].where)
        for word in words
    ]
    chair = meeting.chair.name if meeting.chair else ""
    title = in_words(str(meeting.title), wording)
    text = "\n".join(
        (
            say("subject", title=title),
            "",
            say("greeting", name=to) if to else say("greeting-nobody"),
            "",
            say("why", title=title),
            "",
            *lines,
            "",
            say("please"),
            "",
            say("thanks"),
            *((chair,) if chair and chair != to else ()),
        )
    )
    return Letter(to, tuple(word.form for word in words), text)


def mark_asked(agenda: Path, sent: Iterable[Letter], on: date) -> int:
    """Write into the inbox who was asked about each word and when.

    Returns how many words were marked: those that were still to explain.
    """
    path = inbox_path(agenda)
    inbox = kept_now(path, read_inbox)
    asked = {key(word): letter.to for letter in sent for word in letter.words}
    values = {
        number: {
            "state": InboxState.ASKED.value,
            "asked": asked[key(word.word)] or "somebody",
            "asked-on": on.isoformat(),
        }
        for number, word in enumerate(inbox.words)
        if word.state is InboxState.TO_EXPLAIN and key(word.word) in asked
    }
    if values:
        before = draft(path, path.as_posix())
        text = with_values(before, values)
        save(path, before.bytes_of(text), expected=before.content)
    return len(values)


def share_answers(agenda: Path, meeting: Meeting, glossary: Path) -> tuple[str, ...]:
    """Put the answers of the inbox into a glossary file; return the words.

    The source names who answered only where the agenda names them too, for a
    glossary is shared. A word that is there already is left as it is.
    """
    named = {person.name for item in meeting.items for person in item.leads}
    if meeting.chair:
        named.add(meeting.chair.name)
    before = draft(glossary, glossary.as_posix())
    text, shared = before.text, []
    for word in kept_now(inbox_path(agenda), read_inbox).of(InboxState.ANSWERED):
        source = f"said for “{meeting.title}”"
        if word.said_by in named:
            source = f"{word.said_by}, {source}"
        fields = {"term": word.word, "meaning": word.meaning, "source": source}
        if is_acronym(word.word):
            fields["kind"] = "acronym"
        try:
            text = added(replace(before, text=text), fields)
        except CannotRead as error:
            if [each.slug for each in error.problems] != ["term-is-there"]:
                raise
            continue
        shared.append(word.word)
    if shared:
        save(glossary, before.bytes_of(text), expected=before.content)
    return tuple(shared)
