"""The chair's page of words that nobody explains, private: a guess is no meaning."""

from collections.abc import Callable, Iterable

from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Document,
    Inlines,
    Steps,
    Table,
    paragraph,
    text,
)
from inclusive_meetings.model.authors import authors
from inclusive_meetings.model.jargon import Jargon, JargonState
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.sections import titled

HERE = "not-explained-yet"
SHOWN_AT_MOST = 60
OPEN = (JargonState.NOT_EXPLAINED,)
SEVERAL = (JargonState.AMBIGUOUS,)
CHANGED = (JargonState.RENAMED,)


def make(brief: Brief) -> Document:
    """Return the page: what is open, what is ambiguous, what changed, what to do."""
    meeting, wording = brief.meeting, brief.wording

    def meanings(word: Jargon) -> tuple[str, ...]:
        return (word.form, _meanings(word))

    sections: tuple[tuple[str, Blocks], ...] = (
        ("open", _open(brief)),
        ("several", _listed(brief, "several", SEVERAL, ("meanings",), meanings)),
        ("changed", _listed(brief, "changed", CHANGED, ("now",), _now)),
        ("to-do", (_to_do(wording),)),
    )
    return Document(
        wording.say(f"{HERE}.title", title=meeting.title),
        meeting.language,
        titled(HERE, sections, wording),
        about=wording.say(f"{HERE}.about", title=meeting.title),
        notice=wording.say(f"{HERE}.notice"),
    )


def _open(brief: Brief) -> Blocks:
    def row(word: Jargon) -> tuple[str, ...]:
        return _open_row(word, brief.meeting, brief.wording)

    return _listed(brief, "open", OPEN, ("times", "where", "guess", "ask"), row)


def _open_row(word: Jargon, meeting: Meeting, wording: Wording) -> tuple[str, ...]:
    where = word.appearances[0].where
    asked = ", ".join(authors(meeting, where))
    return (
        word.form,
        str(len(word.appearances)),
        where,
        word.guess or wording.say(f"{HERE}.no-guess"),
        asked or wording.say(f"{HERE}.nobody"),
    )


def _listed(
    brief: Brief,
    name: str,
    states: Iterable[JargonState],
    heads: tuple[str, ...],
    row: Callable[[Jargon], tuple[str, ...]],
) -> Blocks:
    """Return a table of the words in these states, or a sentence that says none is."""
    wording = brief.wording
    words = [word for word in brief.jargon if word.state in states]
    if not words:
        return (paragraph(wording.say(f"{HERE}.{name}-none")),)
    table = Table(
        wording.say(f"{HERE}.{name}-caption"),
        tuple(text(wording.say(f"{HERE}.head-{head}")) for head in ("word", *heads)),
        tuple(tuple(map(_cell, row(word))) for word in words[:SHOWN_AT_MOST]),
        row_heads=True,
    )
    more = len(words) - SHOWN_AT_MOST
    if more <= 0:
        return (table,)
    return (table, paragraph(wording.say(f"{HERE}.more", count=more)))


def _cell(words: str) -> Inlines:
    return text(words)


def _meanings(word: Jargon) -> str:
    senses = word.term.senses if word.term else ()
    return "; ".join(sense.expansion or sense.meaning for sense in senses)


def _now(word: Jargon) -> tuple[str, ...]:
    senses = word.term.senses if word.term else ()
    said = (sense.replaced_by or sense.note or sense.meaning for sense in senses)
    return (word.form, "; ".join(said))


def _to_do(wording: Wording) -> Block:
    lines = wording.records[f"{HERE}.to-do"]
    return Steps(tuple((paragraph(line["say"]),) for line in lines))
