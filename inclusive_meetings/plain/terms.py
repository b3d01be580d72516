"""Words of a glossary: changed where they stand, and two versions settled."""

from functools import partial

from inclusive_meetings.model.glossary import Question, Term
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.questions import Choice, Menu, ask, pick, stay
from inclusive_meetings.workspace.saying import has, say
from inclusive_meetings.workspace.words.glossary_terms import (
    Part,
    TermFiles,
    change,
    files_of,
)
from inclusive_meetings.workspace.words.glossary_terms import parts as parts_of
from inclusive_meetings.workspace.words.looking_up import looked_up
from inclusive_meetings.workspace.words.settling import open_questions, settle

HERE = "plain-terms"
SAID_AT_MOST = 60


def found_term(desk: Desk) -> Term | str:
    """Return the term that somebody means; the word itself where no glossary has it."""
    talk = desk.talk
    typed = ask(talk, say("plain-words.ask-search"))
    found = looked_up(typed, desk.opened().known)
    if not found:
        talk.tell(say("words.none-found"))
        return typed
    some = found[:SAID_AT_MOST]
    if len(found) > len(some):
        talk.tell(say("plain-words.only", some=len(some), all=len(found)))
    if len(found) == 1:
        return found[0]
    rows = [_short(term) for term in some]
    return some[pick(talk, say("plain-words.which-known"), rows)]


def change_term(desk: Desk) -> None:
    """Ask which word, and for its texts, until somebody goes back."""
    term = found_term(desk)
    if isinstance(term, Term):
        stay(desk.talk, partial(_fields, desk, term))


def settle_versions(desk: Desk) -> None:
    """Go through what two groups wrote of one word; either, or leave it open."""
    terms = open_questions(desk.opened().known)
    if not terms:
        desk.talk.tell(say("plain-terms.nothing-open"))
        return
    names = [term.term for term in terms]
    term = terms[pick(desk.talk, say("plain-terms.which"), names)]
    for question in term.questions:
        _settle(desk, term, question)


def _short(term: Term) -> str:
    more = say("words.meanings") if term.is_ambiguous else term.senses[0].expansion
    return f"{term.term}, {more}" if more else term.term


def _files(desk: Desk, term: Term) -> TermFiles:
    return files_of(term, desk.session.agenda)


def _fields(desk: Desk, term: Term) -> Menu:
    files = _files(desk, term)
    key = "term.how-copied" if files.is_copied else "term.how-shared"
    found = _parts(desk, term)
    choices = (
        Choice(part.key, part.key, _label(part), partial(_field, desk, term, part.key))
        for part in found
    )
    return Menu(HERE, (term.term, say(key, file=files.goes_into.name)), tuple(choices))


def _parts(desk: Desk, term: Term) -> tuple[Part, ...]:
    meeting = desk.session.meeting
    people = meeting.people if meeting else ()
    tags = dict.fromkeys(tag for each in people for tag in each.languages)
    others = [tag for tag in tags if tag.partition("-")[0] != "en"]
    return parts_of(_files(desk, term), term, others)


def _label(part: Part) -> str:
    label = say(f"term.{part.name}")
    if part.language:
        label = say(f"term.in-{part.name}", language=part.language)
    return say("plain.field", label=label, words=part.value) if part.value else label


def _field(desk: Desk, term: Term, key: str) -> None:
    part = next((each for each in _parts(desk, term) if each.key == key), None)
    if part is None:
        raise Back
    asked = _label(part).removesuffix(f": {part.value}")
    words = ask(desk.talk, asked, part.value, may_be_empty=True)
    files = _files(desk, term)
    desk.write(
        (files.goes_into,),
        lambda: change(files, term, part, words),
        say("plain-terms.said", word=term.term),
    )


def _settle(desk: Desk, term: Term, question: Question) -> None:
    talk, nothing = desk.talk, say("versions.nothing")
    last = question.field.rpartition(".")[2]
    field = say(f"term.{last}") if has(f"term.{last}") else last
    talk.tell(say("plain-terms.asked", word=term.term, field=field))
    rows = [
        say("plain-terms.ours", words=question.ours or nothing),
        say("plain-terms.theirs", words=question.theirs or nothing),
        say("plain-terms.leave"),
    ]
    at = pick(talk, say("plain-terms.which-version"), rows)
    if at == len(rows) - 1:
        return
    files = _files(desk, term)
    desk.write(
        (files.goes_into, files.stands_in),
        lambda: settle(files, term, question, theirs=at == 1),
        say("versions.said-settled", word=term.term),
    )
