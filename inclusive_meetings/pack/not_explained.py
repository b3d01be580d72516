"""The chair's page of words that nobody explains, private: a guess is no meaning."""

from collections.abc import Callable, Iterable, Iterator

from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Definition,
    Definitions,
    Document,
    Steps,
    paragraph,
)
from inclusive_meetings.model.authors import authors
from inclusive_meetings.model.jargon import Jargon, JargonState
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.sections import for_the_chair

HERE = "not-explained-yet"
SHOWN_AT_MOST = 60
STATES = {
    "open": JargonState.NOT_EXPLAINED,
    "several": JargonState.AMBIGUOUS,
    "changed": JargonState.RENAMED,
}


def make(brief: Brief) -> Document:
    """Return the page: what is open, what is ambiguous, what changed, what to do."""
    meeting, wording = brief.meeting, brief.wording
    sections = (
        ("open", _listed(brief, "open", lambda word: _open(word, meeting, wording))),
        ("several", _listed(brief, "several", _meanings)),
        ("changed", _listed(brief, "changed", lambda word: _now(word, wording))),
        ("to-do", (_to_do(wording),)),
    )
    return for_the_chair(HERE, meeting, sections, wording)


def _listed(brief: Brief, name: str, say: Callable[[Jargon], Iterable[str]]) -> Blocks:
    """Return the words in this state and what to say of each, or that there is none."""
    wording = brief.wording
    words = [word for word in brief.jargon if word.state is STATES[name]]
    if not words:
        return (paragraph(wording.say(f"{HERE}.{name}-none")),)
    entries = tuple(
        Definition(text(word.form), (paragraph(" ".join(say(word))),))
        for word in words[:SHOWN_AT_MOST]
    )
    about = paragraph(wording.say(f"{HERE}.{name}-about"))
    more = len(words) - SHOWN_AT_MOST
    if more <= 0:
        return (about, Definitions(entries))
    rest = paragraph(wording.say(f"{HERE}.more", count=more))
    return (about, Definitions(entries), rest)


def _open(word: Jargon, meeting: Meeting, wording: Wording) -> Iterator[str]:
    where, count = word.appearances[0].where, len(word.appearances)
    how_often = "once" if count == 1 else "often"
    yield wording.say(f"{HERE}.{how_often}", count=count, where=where)
    if word.guess:
        yield wording.say(f"{HERE}.guess", guess=word.guess)
    names = ", ".join(authors(meeting, where))
    if names:
        yield wording.say(f"{HERE}.ask", names=names)
    else:
        yield wording.say(f"{HERE}.ask-nobody")


def _meanings(word: Jargon) -> Iterator[str]:
    senses = word.term.senses if word.term else ()
    yield "; ".join((sense.expansion or sense.meaning).rstrip(".") for sense in senses)


def _now(word: Jargon, wording: Wording) -> Iterator[str]:
    senses = word.term.senses if word.term else ()
    said = (sense.replaced_by or sense.note or sense.meaning for sense in senses)
    now = "; ".join(words.rstrip(".") for words in said)
    planned = any(sense.status.is_to_come for sense in senses)
    yield wording.say(f"{HERE}.{'planned' if planned else 'now'}", now=now)


def _to_do(wording: Wording) -> Block:
    lines = wording.records[f"{HERE}.to-do"]
    return Steps(tuple((paragraph(line["say"]),) for line in lines))
