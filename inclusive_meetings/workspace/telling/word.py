"""What is told of a word: where it stands, what it means; its translations last."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from inclusive_meetings.model.glossary import (
    Appearance,
    Checked,
    Sense,
    Status,
    Term,
    Translation,
)
from inclusive_meetings.model.inbox import InboxWord
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling import Told, present
from inclusive_meetings.workspace.telling.calendar_day import date_told


def told_of_open(word: Jargon, kept: InboxWord | None) -> Told:
    """Return where a word stands that nobody has explained, and who was asked."""
    return present(
        ("words.asked", was_asked(kept)),
        ("words.stands-in", places(word.appearances)),
        ("words.guess", word.guess),
    )


def told_of_term(term: Term, used: Sequence[Appearance], wording: Wording) -> Told:
    """Return all that the glossaries say of a term."""
    return present(*_of_term(term, used, wording))


def in_languages(term: Term, languages: Collection[str]) -> Term:
    """Return the term with its translations into these languages alone."""

    def kept(sense: Sense) -> Sense:
        read = (each for each in sense.translations if each.language in languages)
        return replace(sense, translations=tuple(read))

    return replace(term, senses=tuple(map(kept, term.senses)))


def was_asked(kept: InboxWord | None) -> str:
    """Return who was asked about a word, and when; "" for nobody."""
    if kept is None or not kept.asked:
        return ""
    if kept.asked_on is None:
        return say("words.state-asked", name=kept.asked)
    return say("words.state-asked-on", name=kept.asked, day=date_told(kept.asked_on))


def how_often(word: Jargon) -> str:
    """Return how often a word stands in the texts."""
    times = len(word.appearances)
    return say("words.times", count=times) if times > 1 else say("words.once")


def places(appearances: Sequence[Appearance]) -> str:
    """Return the places where a word stands, each on a line."""
    return "\n".join(dict.fromkeys(each.where for each in appearances))


def _of_term(
    term: Term, used: Sequence[Appearance], wording: Wording
) -> Iterator[tuple[str, str]]:
    for sense in term.senses:
        yield from _of_sense(sense)
    yield "words.people-say", ", ".join(term.community_words)
    yield "words.stands-in", places(used)
    for sense in term.senses:
        for each in sense.translations:
            yield from _translated(each, wording)


def _of_sense(sense: Sense) -> Iterator[tuple[str, str]]:
    yield "words.context", sense.context
    yield "words.expansion", sense.expansion
    yield "words.meaning", "\n".join(filter(None, (sense.meaning, _changed(sense))))
    yield "words.example", sense.example
    yield "words.not-the-same", sense.not_the_same_as
    yield "words.source", str(sense.source) or say("words.no-source")


def _changed(sense: Sense) -> str:
    """Return what has changed, or will; "" for what stands."""
    status = sense.status
    if status is Status.CURRENT or not sense.replaced_by:
        return "" if status is Status.CURRENT else status.said
    return say(f"words.{status}", now=sense.replaced_by)


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


def name_of(sense: Sense) -> str:
    """Return by what an agenda tells one meaning of a word from the others."""
    return sense.expansion or sense.context


def in_a_line(sense: Sense) -> str:
    """Return a meaning with its name, for a list to choose from."""
    return f"{name_of(sense)}: {sense.meaning}"
