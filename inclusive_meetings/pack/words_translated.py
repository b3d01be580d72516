"""The words of a meeting in the languages of those who come, a sheet for each.

Which languages, follows from what people themselves said that they read. Someone
who wants to be named nowhere is not given away by a language either: theirs is
left out of what everyone reads. Whatever nobody has checked says so at the word.
"""

from collections.abc import Iterator

from inclusive_meetings.document.inlines import InLanguage, text
from inclusive_meetings.document.nodes import (
    Block,
    Definition,
    Definitions,
    NewPage,
    Paragraph,
    Section,
    paragraph,
)
from inclusive_meetings.model.glossary import Checked, Sense, Translation, WordUsed
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import ShownAs
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.meanings import capital


def where_translated(brief: Brief) -> Iterator[Block]:
    """Yield the sentence that says which languages come at the end."""
    names = list(map(brief.wording.language_name, _languages(brief)))
    if names:
        listed = ", ".join(names)
        yield paragraph(brief.wording.say("words.other-languages", languages=listed))


def translated(brief: Brief) -> Iterator[Block]:
    """Yield a sheet for each language, with the words that a glossary has in it."""
    wording = brief.wording
    for tag in _languages(brief):
        entries = tuple(_entries(brief, tag))
        title = wording.say("words.language-title", language=wording.language_name(tag))
        yield NewPage()
        yield Section(text(title), (*_warning(brief, tag), Definitions(entries)))


def read_here(meeting: Meeting) -> tuple[str, ...]:
    """Return the tags of the languages that people read, but that of the agenda."""
    named = (who for who in meeting.people if who.shown_as is not ShownAs.NOBODY)
    tags = [meeting.language, *(tag for who in named for tag in who.languages)]
    return tuple(tag for tag in dict.fromkeys(tags) if _primary(tag) != "en")


def _languages(brief: Brief) -> tuple[str, ...]:
    # A person who reads “pa” can read “pa-Guru”; one who reads “pa-Arab” cannot.
    there = dict.fromkeys(
        each.language
        for word in brief.words
        for sense in word.possible
        for each in sense.translations
    )
    wanted = read_here(brief.meeting)
    return tuple(
        dict.fromkeys(
            tag for one in wanted for tag in there if _within(tag, one.lower())
        )
    )


def _within(tag: str, wanted: str) -> bool:
    shorter, longer = sorted((tag.lower(), wanted), key=len)
    return f"{longer}-".startswith(f"{shorter}-")


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _warning(brief: Brief, tag: str) -> Iterator[Block]:
    drafts = (
        each.status is not Checked.CHECKED
        for word in brief.words
        for _, each in _in_language(word, tag)
    )
    if any(drafts):
        draft = brief.wording.say("words.draft")
        yield paragraph(brief.wording.say("words.drafts", draft=draft))


def _entries(brief: Brief, tag: str) -> Iterator[Definition]:
    for word in brief.words:
        for sense, each in _in_language(word, tag):
            said = tuple(
                Paragraph((InLanguage(tag, text(words)),))
                for words in (each.term, each.meaning)
                if words
            )
            mark = paragraph(capital(_mark(each, brief.wording)))
            yield Definition(text(_name(word, sense, brief.wording)), (*said, mark))


def _in_language(word: WordUsed, tag: str) -> Iterator[tuple[Sense, Translation]]:
    for sense in word.possible:
        for each in sense.translations:
            if each.language == tag and (each.term or each.meaning):
                yield sense, each


def _name(word: WordUsed, sense: Sense, wording: Wording) -> str:
    which = sense.expansion or sense.context
    if not which:
        return word.term.term
    return wording.say("words.which-sense", term=word.term.term, sense=which)


def _mark(each: Translation, wording: Wording) -> str:
    if each.status is not Checked.CHECKED:
        return wording.say("words.draft")
    who = each.checked_by or wording.say("words.somebody")
    return wording.say("words.checked", who=who)
