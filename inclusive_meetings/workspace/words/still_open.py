"""The words that nobody has explained: those of the agenda, and those of the day.

What somebody noted in the room stands in no text, so nothing would ever find it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from inclusive_meetings.language.forms import folded
from inclusive_meetings.language.jargon.hits import key
from inclusive_meetings.model.day import Note
from inclusive_meetings.model.glossary import Appearance, Glossary
from inclusive_meetings.model.inbox import InboxState, InboxWord
from inclusive_meetings.model.jargon import Jargon, JargonKind, JargonState
from inclusive_meetings.workspace.words.answering import inbox_now
from inclusive_meetings.workspace.words.looking_up import looked_up

Open = tuple[Jargon, InboxWord | None]
WAITING = (InboxState.TO_EXPLAIN, InboxState.ASKED)


def still_open(
    agenda: Path, jargon: Iterable[Jargon], noted: Sequence[Note], known: Glossary
) -> tuple[Open, ...]:
    """Return the words that nobody has explained, with what is kept of each.

    `jargon` is what was found in the texts, `noted` the words of the day, `known` what
    the glossaries explain. Words of the day come last, each in the item in which it was
    noted. Raises CannotRead.
    """
    found = tuple(jargon)
    kept = {key(word.word): word for word in inbox_now(agenda).words}
    of_texts = ((word, kept.get(key(word.form))) for word in found if word.is_open)
    seen = {key(word.form) for word in found}
    return (
        *(each for each in of_texts if each[1] is None or each[1].state in WAITING),
        *_of_the_day(noted, kept, seen, known),
    )


def _of_the_day(
    noted: Sequence[Note],
    kept: Mapping[str, InboxWord],
    seen: set[str],
    known: Glossary,
) -> Iterator[Open]:
    for note in noted:
        entry, name = kept.get(key(note.words)), key(note.words)
        if entry is None or entry.state not in WAITING or name in seen:
            continue
        seen.add(name)
        if not _is_explained(note.words, known):
            yield _as_jargon(note), entry


def _is_explained(word: str, known: Glossary) -> bool:
    wanted = folded(word)
    return any(
        wanted in {folded(name) for name in (term.term, *term.forms)}
        for term in looked_up(word, known)
    )


def _as_jargon(note: Note) -> Jargon:
    there = (Appearance(note.item, note.place),)
    return Jargon(note.words, JargonKind.TERM, JargonState.NOT_EXPLAINED, there)
