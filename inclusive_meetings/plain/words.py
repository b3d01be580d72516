"""Words: those that nobody has explained first, and all that the glossaries know."""

from collections.abc import Collection, Mapping

from inclusive_meetings.model.authors import authors
from inclusive_meetings.model.day import NoteKind
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Back, Stop
from inclusive_meetings.plain.questions import Menu, agrees, ask, choice, pick, stay
from inclusive_meetings.plain.terms import (
    change_term,
    found_term,
    settle_versions,
)
from inclusive_meetings.readers.inbox_file import inbox_path
from inclusive_meetings.workspace.day.notes import day_now
from inclusive_meetings.workspace.editing.facts import fact_added, meaning_chosen
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling import Told, label
from inclusive_meetings.workspace.telling.word import (
    how_often,
    in_a_line,
    in_languages,
    name_of,
    told_of_open,
    told_of_term,
    was_asked,
)
from inclusive_meetings.workspace.words import answering
from inclusive_meetings.workspace.words.inbox import letters
from inclusive_meetings.workspace.words.still_open import Open, still_open

HERE = "plain-words"


def words(desk: Desk) -> None:
    """Ask about words, until somebody goes back."""
    _ = desk.opened()
    stay(desk.talk, lambda: _menu(desk))


def _menu(desk: Desk) -> Menu:
    opened = desk.opened()
    counts = {"known": len(opened.words), "all": len(opened.known.terms)}
    return Menu(
        HERE,
        (say("plain-words.sums", open=len(_open(desk)), **counts),),
        (
            choice(HERE, "list", lambda: _list(desk)),
            choice(HERE, "about", lambda: _about(desk)),
            choice(HERE, "meaning", lambda: _explain(desk)),
            choice(HERE, "which", lambda: _which_meaning(desk)),
            choice(HERE, "ask", lambda: _author(desk)),
            choice(HERE, "everyday", lambda: _everyday(desk)),
            choice(HERE, "leave", lambda: _ignore(desk)),
            choice(HERE, "explained", lambda: _explained(desk)),
            choice(HERE, "search", lambda: search(desk)),
            choice(HERE, "change", lambda: change_term(desk)),
            choice(HERE, "settle", lambda: settle_versions(desk)),
        ),
    )


def _open(desk: Desk) -> tuple[Open, ...]:
    agenda, known = desk.session.agenda, desk.opened().known
    noted = day_now(agenda).of(NoteKind.WORD)
    return still_open(agenda, desk.found().jargon, noted, known)


def _list(desk: Desk) -> None:
    waiting = _open(desk)
    if not waiting:
        desk.talk.tell(say("words.none-open"))
    for number, each in enumerate(waiting, 1):
        desk.talk.tell(f"{number}. {_row(each)}")


def _row(each: Open) -> str:
    word, kept = each
    where = word.appearances[0].where
    return ", ".join(filter(None, (word.form, how_often(word), where, was_asked(kept))))


def _about(desk: Desk) -> None:
    word, kept = _which(desk)
    desk.talk.tell(word.form)
    _tell(desk, told_of_open(word, kept))


def _explain(desk: Desk) -> None:
    talk, session = desk.talk, desk.session
    word, _ = _which(desk)
    meeting = session.meeting
    if meeting is None:
        raise Back
    meaning = ask(talk, say("words.ask-meaning", word=word.form))
    named = authors(meeting, word.appearances[0].where)
    asked = say("words.ask-said-by")
    try:
        name = ask(talk, asked, named[0] if named else "", may_be_empty=True)
    except (Back, Stop):
        # The meaning is written all the same: it was given.
        _keep_meaning(desk, meeting, word, meaning, "")
        raise
    _keep_meaning(desk, meeting, word, meaning, name)


def _keep_meaning(
    desk: Desk, meeting: Meeting, word: Jargon, meaning: str, name: str
) -> None:
    session = desk.session
    agenda = session.agenda
    done = desk.write(
        (inbox_path(agenda), answering.own_glossary(agenda)),
        lambda: answering.explain(agenda, meeting, word.form, meaning, name),
        say("words.said-meaning", word=word.form),
    )
    if done and answering.is_not_named(meeting) and session.outline:
        text = fact_added(session.outline, "glossaries", answering.OURS)
        desk.retext(text, say("plain-words.glossary-added"))


def _which_meaning(desk: Desk) -> None:
    """Ask which meaning a word has here that has several."""
    several = [each.term for each in desk.opened().words if each.term.is_ambiguous]
    if not several:
        desk.talk.tell(say("plain-words.none-several"))
    rows = [each.term for each in several]
    term = several[pick(desk.talk, say("plain-words.which-word"), rows)]
    asked = say("words.ask-which", word=term.term)
    sense = term.senses[pick(desk.talk, asked, list(map(in_a_line, term.senses)))]
    outline = desk.outline()
    said = say("words.said-which", word=term.term, meaning=name_of(sense))
    desk.retext(meaning_chosen(outline, term.term, name_of(sense)), said)


def _author(desk: Desk) -> None:
    talk, session = desk.talk, desk.session
    word, _ = _which(desk)
    (letter,) = letters(desk.opened().meeting, (word,), session.wording)
    to = letter.to
    talk.tell(say("words.letter", to=to) if to else say("words.letter-nobody"))
    talk.tell(letter.text)
    talk.tell(say("plain-words.letter-how"))
    if agrees(talk, say("plain-words.keep-asked")):
        values = answering.asked(to, desk.day)
        said = say("words.said-asked", word=word.form, name=values["asked"])
        _note(desk, word, values, said)


def _everyday(desk: Desk) -> None:
    word, _ = _which(desk)
    said = say("words.said-everyday", word=word.form)
    _note(desk, word, answering.everyday(), said)


def _ignore(desk: Desk) -> None:
    word, _ = _which(desk)
    why = ask(desk.talk, say("words.ask-ignore", word=word.form))
    said = say("words.said-ignore", word=word.form)
    _note(desk, word, answering.ignored(why), said)


def _explained(desk: Desk) -> None:
    talk, used = desk.talk, desk.opened().words
    if not used:
        talk.tell(say("plain-words.none-known"))
        raise Back
    rows = [each.term.term for each in used]
    at = pick(talk, say("plain-words.which-known"), rows)
    talk.tell(rows[at])
    _tell(desk, told_of_term(used[at].term, used[at].appearances, desk.session.wording))


def search(desk: Desk, languages: Collection[str] | None = None) -> str:
    """Look a word up; return it where no glossary has it, else "".

    Of its translations only those into `languages` are said, where these are given.
    """
    found = found_term(desk)
    if isinstance(found, str):
        return found
    desk.talk.tell(found.term)
    there = {each.language for sense in found.senses for each in sense.translations}
    said = found if languages is None else in_languages(found, languages)
    _tell(desk, told_of_term(said, (), desk.session.wording))
    unsaid = len(there.difference(languages)) if languages is not None else 0
    if unsaid:
        desk.talk.tell(say("plain-words.unsaid", count=unsaid))
    return ""


def _note(desk: Desk, word: Jargon, values: Mapping[str, str], said: str) -> None:
    agenda = desk.session.agenda
    desk.write(
        (inbox_path(agenda), answering.own_glossary(agenda)),
        lambda: answering.note(agenda, word.form, values),
        said,
        changes_findings=False,
    )


def _which(desk: Desk) -> Open:
    waiting = _open(desk)
    if not waiting:
        desk.talk.tell(say("words.none-open"))
        raise Back
    rows = [_row(each) for each in waiting]
    return waiting[pick(desk.talk, say("plain-words.which"), rows)]


def _tell(desk: Desk, told: Told) -> None:
    for key, said in told:
        desk.talk.tell(f"{label(key)}:")
        desk.talk.tell(said)
