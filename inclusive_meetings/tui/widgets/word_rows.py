"""Words as rows, and all about one word; translations alone on their lines, last."""

from collections.abc import Sequence

from textual.content import Content

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import (
    Appearance,
    Sense,
    Term,
    WordUsed,
)
from inclusive_meetings.model.inbox import InboxWord
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.tui.safe_text import cell, plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.labelled import labelled
from inclusive_meetings.workspace.telling.word import (
    how_often,
    told_of_open,
    told_of_term,
    was_asked,
)

SHOWN_AT_MOST = 60
LEAST_ROOM = 12


@frozen
class WordRow:
    """One row: a title or a sentence, an open word, or a term of a glossary."""

    title: str = ""
    jargon: Jargon | None = None
    kept: InboxWord | None = None
    term: Term | None = None
    sense: Sense | None = None
    used: tuple[Appearance, ...] = ()


def rows_of_agenda(
    still_open: Sequence[tuple[Jargon, InboxWord | None]],
    used: Sequence[WordUsed],
    unsettled: Sequence[Term] = (),
) -> tuple[WordRow, ...]:
    """Return the words nobody has explained, and below them those that are.

    Between them stand those of which two groups wrote different things.
    """
    rows = [WordRow(say("words.not-explained"))]
    rows += [WordRow(jargon=jargon, kept=kept) for jargon, kept in still_open]
    if not still_open:
        rows.append(WordRow(say("words.none-open")))
    if unsettled:
        rows.append(WordRow(say("words.unsettled")))
        rows += [WordRow(term=term) for term in unsettled]
    rows.append(WordRow(say("words.explained")))
    return (
        *rows,
        *(WordRow(term=w.term, sense=w.sense, used=w.appearances) for w in used),
    )


def rows_found(terms: Sequence[Term]) -> tuple[WordRow, ...]:
    """Return what was found; at most so many that each letter is quick."""
    shown = [WordRow(term=term) for term in terms[:SHOWN_AT_MOST]]
    more = len(terms) - len(shown)
    if more > 0:
        shown.append(WordRow(say("words.more", count=more)))
    return tuple(shown) or (WordRow(say("words.none-found")),)


def shown(row: WordRow, width: int) -> Content:
    """Return a row as it is drawn, on one line."""
    if row.jargon is not None:
        return _open_line(row.jargon, row.kept, width)
    if row.term is not None:
        sense = row.sense or row.term.senses[0]
        is_open = row.sense is None and row.term.is_ambiguous
        more = say("words.meanings") if is_open else sense.meaning
        if row.term.questions:
            more = say("words.versions", count=len(row.term.questions))
        return _line(row.term.term, more, width)
    return Content.styled(cell(row.title, width).rstrip(), "bold $text-accent")


def about(row: WordRow, wording: Wording) -> Content:
    """Return all about the word of a row."""
    if row.jargon is not None:
        return labelled(*told_of_open(row.jargon, row.kept))
    if row.term is None:
        return plain(row.title)
    return labelled(*told_of_term(row.term, row.used, wording))


def _open_line(jargon: Jargon, kept: InboxWord | None, width: int) -> Content:
    where, who = jargon.appearances[0].where, was_asked(kept)
    more = " · ".join(filter(None, (how_often(jargon), where, who)))
    return _line(jargon.form, more, width)


def _line(word: str, more: str, width: int) -> Content:
    head = cell(word, width).rstrip()
    room = width - len(Content(head)) - 2
    if room < LEAST_ROOM:
        return Content.styled(head, "bold")
    tail = cell(more, room).rstrip()
    return Content.assemble((head, "bold"), "  ", (tail, "$text-muted"))
