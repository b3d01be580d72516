"""Words as rows, and all about one word; translations alone on their lines, last."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from textual.content import Content

from inclusive_meetings.model.glossary import (
    Appearance,
    Checked,
    Sense,
    Status,
    Term,
    Translation,
    WordUsed,
)
from inclusive_meetings.model.inbox import InboxWord
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.kept import labelled
from inclusive_meetings.tui.shown import cell, plain

SHOWN_AT_MOST = 60
LEAST_ROOM = 12


@dataclass(frozen=True, slots=True)
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
        where = _places(row.jargon.appearances)
        who = _asked(row.kept)
        return labelled(
            ("words.asked", who),
            ("words.stands-in", where),
            ("words.guess", row.jargon.guess),
        )
    if row.term is None:
        return plain(row.title)
    return labelled(*_of_term(row.term, row.used, wording))


def _open_line(jargon: Jargon, kept: InboxWord | None, width: int) -> Content:
    times = len(jargon.appearances)
    said = say("words.times", count=times) if times > 1 else say("words.once")
    who = _asked(kept)
    more = " · ".join(filter(None, (said, jargon.appearances[0].where, who)))
    return _line(jargon.form, more, width)


def _line(word: str, more: str, width: int) -> Content:
    head = cell(word, width).rstrip()
    room = width - len(Content(head)) - 2
    if room < LEAST_ROOM:
        return Content.styled(head, "bold")
    tail = cell(more, room).rstrip()
    return Content.assemble((head, "bold"), "  ", (tail, "$text-muted"))


def _asked(kept: InboxWord | None) -> str:
    if kept is None or not kept.asked:
        return ""
    if kept.asked_on is None:
        return say("words.state-asked", name=kept.asked)
    return say("words.state-asked-on", name=kept.asked, day=kept.asked_on.isoformat())


def _places(appearances: Sequence[Appearance]) -> str:
    return "\n".join(dict.fromkeys(each.where for each in appearances))


def _of_term(
    term: Term, used: Sequence[Appearance], wording: Wording
) -> Iterator[tuple[str, str]]:
    for sense in term.senses:
        yield from _of_sense(sense)
    yield "words.people-say", ", ".join(term.community_words)
    yield "words.stands-in", _places(used)
    for sense in term.senses:
        for each in sense.translations:
            yield from _translated(each, wording)


def _of_sense(sense: Sense) -> Iterator[tuple[str, str]]:
    yield "words.context", sense.context
    yield "words.expansion", sense.expansion
    now = ""
    if sense.status is not Status.CURRENT:
        now = say("words.renamed", state=sense.status.value, now=sense.replaced_by)
    yield "words.meaning", "\n".join(filter(None, (sense.meaning, now)))
    yield "words.example", sense.example
    yield "words.not-the-same", sense.not_the_same_as
    yield "words.source", str(sense.source) or say("words.no-source")


def _translated(each: Translation, wording: Wording) -> Iterator[tuple[str, str]]:
    """Yield a translation under its language; its words alone on their lines."""
    key = f"languages.{each.language}"
    name = wording.say(key) if key in wording.texts else each.language
    language = name.rpartition("(")[2].rstrip(")")
    if each.status is not Checked.CHECKED:
        label = say("words.draft", language=language)
    elif each.checked_by:
        label = say("words.checked", language=language, name=each.checked_by)
    else:
        label = say("words.checked-nobody", language=language)
    yield label, "\n".join(filter(None, (each.term, each.meaning)))
