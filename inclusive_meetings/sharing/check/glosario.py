"""Glosario files, which the Carpentries share: a list of slugs, languages below each.

Their own script stops early and names no lines; what it asks for is checked here.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from inclusive_meetings.files.yaml_nodes import (
    YamlList,
    YamlNode,
    YamlTable,
    YamlText,
)
from inclusive_meetings.language.scripts import MEANT, TAG, is_tag
from inclusive_meetings.model.glossary import Question
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.check.reviews import open_question

SAID = ("term", "acronym", "def")
LINK = re.compile(r"\]\(\s*#([^()]*)\)")
BEGINS = re.compile(r"^-[ ]+(?:slug|ref)[ ]*:", re.MULTILINE)
# Languages of glosario that are rarely spoken in the UK.
SPOKEN_ELSEWHERE = frozenset(["tn", "st", "ts", "ss", "ve", "nr", "qu", "gn", "ca"])
SHOWN = 60

Entry = tuple[YamlText, YamlTable]


def is_glosario(text: str) -> bool:
    """Return whether a file with this text is a list of entries with slugs."""
    return BEGINS.search(text) is not None and "\nterms:" not in f"\n{text}"


def check(node: YamlNode | None) -> Iterator[Problem]:
    """Point at everything that is wrong in the file."""
    if not isinstance(node, YamlList):
        return
    entries: list[Entry] = []
    for entry in node.entries:
        slug = _value(entry, "slug")
        if isinstance(entry, YamlTable) and isinstance(slug, YamlText):
            entries.append((slug, entry))
        else:
            what = "This entry has no slug."
            mend = "Begin it with  - slug: a_name_without_spaces"
            yield Problem(entry.place, "no-slug", what, mend)
    yield from _slugs(entries)
    yield from _repeated_terms(entries)
    known = frozenset(slug.text for slug, _ in entries)
    for slug, entry in entries:
        if _value(entry, "en") is None:
            what = f"“{_short(slug)}” has no English, which the others go by."
            mend = "Add  en:  and below it, further right,  term: …  and  def: …"
            yield Problem(slug.place, "no-english", what, mend, serious=False)
        yield from _references(slug, entry, known)
        for key, value in entry.pairs:
            yield from _part(slug, key, value, known)


def _part(
    slug: YamlText, key: YamlText, value: YamlNode, known: frozenset[str]
) -> Iterator[Problem]:
    if key.text == "questions":
        yield from _questions(slug, value)
    elif key.text not in ("slug", "ref"):
        yield from _language(slug.text, key, value, known)


def _value(node: YamlNode, name: str) -> YamlNode | None:
    pairs = node.pairs if isinstance(node, YamlTable) else ()
    return next((value for key, value in pairs if key.text == name), None)


def _slugs(entries: list[Entry]) -> Iterator[Problem]:
    first: dict[str, Place] = {}
    for slug, _ in entries:
        known = first.setdefault(slug.text, slug.place)
        if known is not slug.place:
            what = f"The slug “{_short(slug)}” stands here and in line {known.line}."
            yield Problem(slug.place, "repeated-slug", what, "Join the two entries.")
    for (before, _), (slug, _) in pairwise(entries):
        if slug.text < before.text:
            what = f"“{_short(slug)}” stands after “{_short(before)}”."
            mend = "Glosario keeps its entries in the order of their slugs: move one."
            yield Problem(slug.place, "slug-order", what, mend, serious=False)


def _repeated_terms(entries: list[Entry]) -> Iterator[Problem]:
    first: dict[tuple[str, str], YamlText] = {}
    for slug, entry in entries:
        for language, value in entry.pairs:
            term = _value(value, "term")
            if not isinstance(term, YamlText):
                continue
            key = (language.text, " ".join(term.text.casefold().split()))
            known = first.setdefault(key, term)
            if known is not term:
                what = (
                    f"“{_short(term)}” ({language.text}) stands here, for "
                    f"“{_short(slug)}”, and in line {known.place.line}."
                )
                mend = "Join the entries, or say in brackets which one is meant."
                yield Problem(term.place, "repeated-term", what, mend)


def _references(
    slug: YamlText, entry: YamlTable, known: frozenset[str]
) -> Iterator[Problem]:
    value = _value(entry, "ref")
    listed = value.entries if isinstance(value, YamlList) else (value,)
    for each in listed:
        if isinstance(each, YamlText) and each.text and each.text not in known:
            what = f"“{_short(slug)}” names “{_short(each)}”, which no entry is called."
            mend = "Write the slug of an entry of this file, or take it away."
            yield Problem(each.place, "dangling-reference", what, mend)


def _questions(slug: YamlText, value: YamlNode) -> Iterator[Problem]:
    # A merge puts them here; glosario itself does not know them.
    for each in value.entries if isinstance(value, YamlList) else ():
        said = {
            name: found.text
            for name in ("field", "ours", "theirs")
            if isinstance(found := _value(each, name), YamlText)
        }
        sides = said.get("ours", ""), said.get("theirs", "")
        question = Question(said.get("field", ""), *sides, each.place)
        yield open_question(f"“{_short(slug)}”", question)


def _language(
    slug: str, key: YamlText, value: YamlNode, known: frozenset[str]
) -> Iterator[Problem]:
    if key.text in SAID:
        what = f"“{key.text}” of “{slug[:SHOWN]}” stands beside the languages."
        mend = "It belongs below one of them, such as “en:”: two spaces further right."
        yield Problem(key.place, "wrong-level", what, mend)
        return
    yield from _tag(key)
    if not isinstance(value, YamlTable):
        what = f"“{key.text[:SHOWN]}” of “{slug[:SHOWN]}” has no term and no def."
        mend = "Write below it, two spaces further right,  term: …  and  def: …"
        yield Problem(value.place, "translation-shape", what, mend)
        return
    there = {name.text for name, _ in value.pairs}
    for name in ("term", "def"):
        if name not in there:
            what = f"“{key.text[:SHOWN]}” of “{slug[:SHOWN]}” has no {name}."
            mend = f"Add below it, two spaces further right,  {name}: …"
            yield Problem(key.place, f"no-{name}", what, mend)
    yield from _names(key, value)
    definition = _value(value, "def")
    if isinstance(definition, YamlText):
        yield from _links(slug, key, definition, known)


def _names(language: YamlText, value: YamlTable) -> Iterator[Problem]:
    for name, _ in value.pairs:
        if name.text not in SAID:
            what = (
                f"“{_short(name)}” is not a name that glosario uses below a language."
            )
            mend = "Write term, acronym or def."
            if is_tag(name.text):
                mend = (
                    f"A language stands as far left as “{_short(language)}:”, "
                    "two spaces further left."
                )
            yield Problem(name.place, "unknown-key", what, mend)


def _links(
    slug: str, language: YamlText, words: YamlText, known: frozenset[str]
) -> Iterator[Problem]:
    for target in dict.fromkeys(LINK.findall(words.text)):
        if target not in known:
            shown = " ".join(target.split())[:SHOWN]
            what = (
                f"In “{slug[:SHOWN]}” ({language.text}) a link leads to “#{shown}”, "
                "which no entry is called."
            )
            mend = "Put the slug of the entry after the #, in English: [words](#slug)."
            yield Problem(words.place, "dangling-link", what, mend)


def _tag(tag: YamlText) -> Iterator[Problem]:
    if is_tag(tag.text) or tag.text in SPOKEN_ELSEWHERE:
        return
    meant = MEANT.get(tag.text.lower())
    mend = "Write the tag of the language, such as es, pt or am."
    if meant:
        mend = f"Write  {meant}"
    what = f"“{_short(tag)}” is not the tag of a language that we know."
    serious = not TAG.fullmatch(tag.text)
    yield Problem(tag.place, "unknown-language", what, mend, serious=serious)


def _short(words: YamlText) -> str:
    return " ".join(words.text.split())[:SHOWN]
