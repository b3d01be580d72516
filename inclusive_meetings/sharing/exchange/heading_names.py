"""What groups call their columns, in English and in languages spoken beside it."""

import re
import unicodedata
from collections.abc import Iterator

from inclusive_meetings.language.scripts import MEANT

# `short` is a column of short forms: the term, or another form beside the long one.
NAMES = {
    "term": "term, terms, word, words, phrase, phrases, name, jargon, title, "
    "label, entry, expression, concept, item, key word, key words, "
    "key term, key terms, glossary term, preflabel, word or phrase, "
    "what we say, what they say, what you hear, you may hear, what "
    "you might hear, if you hear, when we say, we say, buzzword, "
    "lingo, terme, mot, begriff, wort, termin, wyraz, słowo, slowo, "
    "término, termino, palabra, termo, palavra, termen, cuvânt, "
    "cuvant, gair, اصطلاح, لفظ, لفظیں, الفاظ, शब्द, শব্দ, શબ્દ, ਸ਼ਬਦ, "
    "اصطلاحات, слово, термін, kelime, eray, erey",
    "short": "abbreviation, abbreviations, abbr, abbrev, acronym, acronyms, "
    "initials, initialism, short, letters, shorthand, tla, short "
    "form, short name, short for, acrónimo, acronimo, sigla, sigle, "
    "acronyme, abréviation, abkürzung, skrótowiec, abreviatura, "
    "abreviere, talfyriad, byrfodd, مخفف, skrót",
    "meaning": "definition, definitions, meaning, meanings, means, description, "
    "explanation, explained, def, gloss, interpretation, "
    "clarification, explainer, plain english, plain meaning, plain "
    "language, plain words, simple words, simple meaning, simple "
    "explanation, easy words, everyday words, what it means, what "
    "this means, what does it mean, what is it, what it is, what that "
    "means, what we mean, what they mean, it means, in other words, "
    "in everyday words, stands for meaning, signification, "
    "définition, bedeutung, erklärung, definicja, znaczenie, "
    "objaśnienie, wyjaśnienie, significado, definición, significação, "
    "definição, definiție, semnificație, explicație, ystyr, "
    "diffiniad, esboniad, macnaha, macno, sharaxaad, qeexid, معنی, "
    "مطلب, تشریح, معنا, تعریف, अर्थ, অর্থ, અર્થ, ਅਰਥ, значення, "
    "значение",
    "expansion": "expansion, full, expanded, expands, longhand, full form, full "
    "name, full words, full term, full wording, long form, long name, "
    "stands for, full title, what it stands for, what does it stand "
    "for, in full, spelled out, spelt out, written out, acronym in "
    "full, pełna nazwa, nombre completo, forme longue, enw llawn, "
    "rozwinięcie, desarrollo",
    "also": "synonyms, synonym, alternatives, alias, aliases, aka, other "
    "forms, other form, also known as, also called, other names, "
    "other words, variants",
    "context": "context, subject, topic, category, domain, field, section, "
    "theme, area, team, department, used in, used by, where used, "
    "where you hear it",
    "example": "example, examples, usage, example sentence, for example, in a "
    "sentence, przykład, ejemplo, exemple, beispiel, enghraifft",
    "note": "note, notes, info, comments, comment, remarks, more, further "
    "information, more information, additional information, more "
    "info, find out more",
    "source": "source, reference, origin, where from, where it is from",
    "source-address": "url, link, website, address, web, links, web page, source url, "
    "web address",
    "source-licence": "license, licence, source license",
    "not-the-same-as": "not to be confused with, do not confuse with, confused with",
    "community-words": "people say, how people say it, community word, our word, our "
    "words, we call it, what people say",
    "area": "nation, region, country",
    "misspelt": "misspellings, misspelling",
}
BRACKETS = re.compile(r"[(\[].*?[)\]]")
NO_LETTER = re.compile(r"[^\w]+|_")
LITTLE = frozenset(("the", "a", "an", "of", "in", "and", "or", "your", "our", "this"))
SHORTEST_NAME = 4


def folded_heading(heading: str) -> str:
    """Return a heading in small letters, without signs and what is in brackets."""
    text = unicodedata.normalize("NFKC", BRACKETS.sub(" ", heading) or heading)
    marks = "".join(
        sign if unicodedata.category(sign)[0] == "M" else NO_LETTER.sub(" ", sign)
        for sign in text
    )
    return " ".join(marks.casefold().split())


def names_of_columns() -> Iterator[tuple[str, str]]:
    """Yield each name of a column, folded, with the column."""
    for column, names in NAMES.items():
        for name in names.split(","):
            yield folded_heading(name), column


def language_in(folded: str) -> tuple[str, str]:
    """Return the tag of a language that a heading names, and the other words."""
    words = [word for word in folded.split() if word not in LITTLE]
    for word in words:
        tag = MEANT.get(word, "") if len(word) >= SHORTEST_NAME else ""
        tag = "en" if word == "english" else tag
        if tag:
            rest = (other for other in words if other not in (word, "translation"))
            return tag, " ".join(rest)
    return "", folded
