"""Translations: known tags, the right script, and not the English once more."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from inclusive_meetings.language.forms import folded, is_acronym
from inclusive_meetings.language.scripts import MEANT, TAG, is_tag, script_of
from inclusive_meetings.model.glossary import (
    Checked,
    GlossaryFile,
    Sense,
    Term,
    Translation,
)
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.check.spots import Spots

# A loan word or a short form in Latin letters is common in every language.
SHARE_IN_SCRIPT = 0.5
# Words that nearly every English sentence has, and that few other languages have.
ENGLISH = frozenset(
    [
        *("the", "and", "with", "that", "which", "who", "for", "from", "their"),
        *("people", "when", "this", "are", "they", "you", "your", "has", "have"),
        *("been", "what", "where", "other", "by"),
    ]
)
ENGLISH_WORDS_AT_MOST = 2
# The English word beside its translation, as people will hear it in the room.
IN_BRACKETS = re.compile(r"\([^()]*\)")


def check(glossary: GlossaryFile, spots: Spots) -> Iterator[Problem]:
    """Point at what is wrong with the languages of a file."""
    top = Place(glossary.file, 1, 1)
    for tag in glossary.languages:
        yield from _tag(tag, top)
    for term in glossary.terms:
        for tag, _ in term.false_friends:
            yield from _tag(tag, spots.of(term, "false-friends", tag))
        for sense in term.senses:
            for each in sense.translations:
                yield from _translation(term, sense, each, spots)


def _translation(
    term: Term, sense: Sense, each: Translation, spots: Spots
) -> Iterator[Problem]:
    meaning = spots.of_translation(term, sense, each, "meaning")
    unknown = list(_tag(each.language, each.place))
    yield from unknown
    if not each.term and not each.meaning:
        what = f"“{each.language}” of “{term.term}” has neither term nor meaning."
        yield Problem(each.place, "empty-translation", what, "Fill it, or delete it.")
    if folded(each.meaning or "-") == folded(sense.meaning):
        what = f"“{each.language}” of “{term.term}” is the English meaning."
        mend = "Translate it, or take it away."
        yield Problem(meaning, "same-as-english", what, mend, serious=False)
    elif _says_only_the_english_word(term, each):
        what = f"“{each.language}” of “{term.term}” is the English word, without"
        mend = "Add a meaning in that language, or take it away."
        place = spots.of_translation(term, sense, each, "term")
        what = f"{what} a meaning."
        yield Problem(place, "same-as-english", what, mend, serious=False)
    if each.status is Checked.CHECKED and not each.checked_by:
        what = f"“{each.language}” of “{term.term}” is checked, but by whom?"
        mend = "Add  checked-by: …  or write  status: draft"
        yield Problem(each.place, "checked-by-whom", what, mend, serious=False)
    if not unknown:
        for key, words in (("term", each.term), ("meaning", each.meaning)):
            place = spots.of_translation(term, sense, each, key)
            yield from _script(term, each.language, words, place)
        yield from _english_inside(term, sense, each, meaning)


def _says_only_the_english_word(term: Term, each: Translation) -> bool:
    # Many languages say “hospice” or “NHS”: with a meaning beside it, or checked by
    # somebody, the English word is a translation like any other.
    alone = not each.meaning and each.status is not Checked.CHECKED
    return alone and folded(each.term) == folded(term.term)


def _english_inside(
    term: Term, sense: Sense, each: Translation, place: Place
) -> Iterator[Problem]:
    words = set(re.findall(r"[a-z]+", each.meaning.lower())) & ENGLISH
    same = folded(each.meaning) == folded(sense.meaning)
    if len(words) <= ENGLISH_WORDS_AT_MOST or same or each.language.startswith("en"):
        return
    shown = ", ".join(sorted(words)[:3])
    what = f"“{each.language}” of “{term.term}” has English words in it: {shown}."
    mend = "Translate them too, or leave the meaning out until somebody can."
    yield Problem(place, "english-inside", what, mend, serious=False)


def _tag(tag: str, place: Place) -> Iterator[Problem]:
    if is_tag(tag):
        return
    meant = MEANT.get(tag.lower())
    mend = "Write the tag of the language, such as ur, pl, cy, so or pa-Guru."
    if meant:
        mend = f"Write  {meant}"
    what = f"“{tag[:60]}” is not the tag of a language that we know."
    yield Problem(place, "unknown-language", what, mend, serious=not TAG.fullmatch(tag))


def _script(term: Term, language: str, words: str, place: Place) -> Iterator[Problem]:
    wanted = script_of(language)
    letters = _letters(IN_BRACKETS.sub("", words)) or _letters(words)
    # A short form such as NHS is said in its Latin letters everywhere.
    if not wanted or not letters or is_acronym(words):
        return
    share = sum(_is(sign, wanted) for sign in letters) / len(letters)
    if share < SHARE_IN_SCRIPT:
        odd = next(sign for sign in letters if not _is(sign, wanted))
        there = unicodedata.name(odd, "other").split()[0].title()
        what = (
            f"“{language}” of “{term.term}” is written in {there} letters, "
            f"where {wanted.title()} ones are usual."
        )
        mend = "Check that it stands below the right language."
        yield Problem(place, "wrong-script", what, mend)


def _letters(words: str) -> list[str]:
    return [sign for sign in words if sign.isalpha()]


@lru_cache(maxsize=4096)
def _is(sign: str, script: str) -> bool:
    return unicodedata.name(sign, "").startswith(script)
