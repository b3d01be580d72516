"""Words with the shape of an acronym: ICB, iBCF, D2A, s117, DToC, H&F, Q3, C.C.C."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, pairwise

from inclusive_meetings.language.jargon.hits import PLURAL_OF_CAPITALS, Hit
from inclusive_meetings.language.jargon.lists import words_of
from inclusive_meetings.language.jargon.references import is_reference
from inclusive_meetings.language.matching.steps import bare
from inclusive_meetings.model.jargon import JargonKind

# From its first capital on, so that the search can leap from capital to capital. What
# was counted with a “+” behind the count is not read again, shorter: nothing else fits.
# Letters are ASCII: acronyms of other scripts are not known.
CAPITALS = re.compile(
    r"[A-Z](?:\.(?:[A-Z]\.){1,5}|[a-z]{0,6}+[A-Z0-9&+][A-Za-z0-9&+]*)"
    r"(?![\w@]|\.\w)"
)
SMALL_BEFORE = re.compile(r"[a-z]{1,2}\Z")
MOST_SMALL = 2
NOT_BEFORE = re.compile(r"[\w@#.£$€/]\Z")
# DHSC/NHSE, council/ICB, S106/CIL, ICB/ICP/ICS: no address and no number
STROKE = re.compile(
    r"(?<![\w./:@-])(?:[A-Za-z&’'-]{2,20}/|[Ss]\d{2,3}/|(?:[A-Z&]{2,8}/){2,3})\Z"
)
LONGEST_BEFORE_STROKE = 28
# s117, S75, s. 31(6). To one letter the search leaps faster than to one of two.
SECTIONS_OF_LAW = tuple(
    re.compile(
        rf"{letter}(?=[.\d])(?<![\w'’].)(?:\. ?)?\d{{1,3}}[A-Z]?(?:\(\d{{1,2}}\))?"
        r"(?![\w/@]|[./]\d)"
    )
    for letter in "sS"
)
# S72 is a broken hip where a text has rows of such codes.
CODE = re.compile(r"S\d\d")
ROW_GOES_ON = re.compile(r" ?[–-] ?[A-Z]\d\d\b")
ROW_BEFORE = re.compile(r"\b[A-Z]\d\d ?[–-] ?\Z")
LONGEST_BEFORE_CODE = 6
SURNAME = re.compile(r" ?[A-Z][a-z]")
# “Rubenstein, L.Z. (2001)”: how a list of sources names who wrote them.
AUTHOR = re.compile(r"\b[A-Z][a-z][\w’'-]{1,20},? \Z")
BEHIND_AUTHOR = re.compile(r" ?(?:[(,;&]|and\b)|\s*\Z")
LONGEST_AUTHOR = 24
ROMAN = re.compile(r"(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})[ab]?")
SECTION = re.compile(r"[sS](?:\. ?)?\d{1,3}[A-Z]?(?:\(\d{1,2}\))?")
QUARTER = re.compile(r"Q[1-4]")
LONGEST, MOST_LETTERS = 12, 9
# CamelCase is a made-up name: SharePoint, LinkedIn.
SHARE_OF_CAPITALS = 0.5
DIGITS_AT_MOST = 2


def acronyms(text: str) -> Iterator[Hit]:
    """Yield every word that has the shape of an acronym, everyday ones left out."""
    sections = list(_sections(text))
    has_codes = any(_is_of_a_row(text, *place) for place in sections)
    for start, end in (*_words_with_capitals(text), *sections):
        form = short(text[start:end])
        if has_codes and CODE.fullmatch(form):
            continue
        if form and not _is_part_of_a_name(text, start, end):
            form_ends = start + len(form)
            if not is_reference(text, start, form_ends):
                yield Hit(start, form_ends, form, JargonKind.ACRONYM)


def _words_with_capitals(text: str) -> Iterator[tuple[int, int]]:
    for found in CAPITALS.finditer(text):
        start = found.start()
        if text[start - 1 : start] == " ":  # as nearly always: then it begins there
            yield found.span()
            continue
        small = SMALL_BEFORE.search(text, max(0, start - MOST_SMALL), start)
        start = small.start() if small else start
        if _begins_a_word(text, start):
            yield start, found.end()


def _sections(text: str) -> Iterator[tuple[int, int]]:
    for found in chain.from_iterable(one.finditer(text) for one in SECTIONS_OF_LAW):
        if _begins_a_word(text, found.start()):
            yield found.span()


def _is_of_a_row(text: str, start: int, end: int) -> bool:
    """Return whether it begins or ends a row of codes: S00-S09, S70 – S79."""
    before = text[max(0, start - LONGEST_BEFORE_CODE) : start]
    return bool(CODE.fullmatch(text, start, end)) and bool(
        ROW_GOES_ON.match(text, end) or ROW_BEFORE.search(before)
    )


def _begins_a_word(text: str, start: int) -> bool:
    if not start or not NOT_BEFORE.match(text, start - 1, start):
        return True
    first = max(0, start - LONGEST_BEFORE_STROKE)
    return text[start - 1] == "/" and bool(STROKE.search(text, first, start))


@lru_cache(maxsize=20_000)
def short(word: str) -> str:
    """Return the acronym that the word is, in the singular, or ""."""
    acronym = bare(word)
    if len(acronym) > LONGEST:
        return ""
    if SECTION.fullmatch(acronym) or QUARTER.fullmatch(acronym):
        return acronym
    if acronym.endswith("."):
        return acronym if acronym.replace(".", "") not in words_of("everyday") else ""
    acronym = PLURAL_OF_CAPITALS.sub("", acronym)
    everyday = words_of("everyday")
    is_everyday = acronym in everyday or acronym.casefold() in everyday
    if is_everyday or ROMAN.fullmatch(acronym):
        return ""
    return acronym if _has_the_shape(acronym) else ""


def _has_the_shape(word: str) -> bool:
    letters = [sign for sign in word if sign.isalpha()]
    capitals = [sign for sign in letters if sign.isupper()]
    digits = sum(map(str.isdigit, word))
    if digits:
        few = digits <= DIGITS_AT_MOST or len(capitals) > digits
        return len(capitals) > 1 and few and not _is_code(word)
    if len(letters) > MOST_LETTERS or len(capitals) + word.count("&") <= 1:
        return False
    return len(capitals) >= SHARE_OF_CAPITALS * len(letters)


def _is_code(word: str) -> bool:
    """Return whether letters and digits change more than once: X1Y2, a reference."""
    changes = sum(a.isdigit() != b.isdigit() for a, b in pairwise(word))
    return changes > 1 and len(word) > len("HbA1c") and word.isupper()


def _is_part_of_a_name(text: str, start: int, end: int) -> bool:
    """Return whether initials stand beside a surname: J.R. Hartley, Hartley, J.R."""
    if not text[start:end].endswith("."):
        return False
    if SURNAME.match(text, end):
        return True
    before = text[max(0, start - LONGEST_AUTHOR) : start]
    is_behind = before.endswith(", ") or BEHIND_AUTHOR.match(text, end)
    return bool(is_behind and AUTHOR.search(before))
