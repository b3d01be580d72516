"""Characters that nobody can see, or that look like others, hide a word.

A search does not find it and a screen reader stumbles. They come with text that
was copied from a web page or a PDF.
"""

import re
import unicodedata
from collections.abc import Iterator

from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.check.sheet import Sheet

# Joiners and marks of direction belong into Urdu, Pashto, Dari and Nepali; French
# puts a no-break space before a colon and inside its quotation marks.
INVISIBLE = re.compile(
    "[\u00ad\u180e\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]|(?<!«)\u00a0(?![:;!?»])"
)
NAMES = {"\u00a0": "a no-break space", "\u00ad": "a soft hyphen"}
MIXED = re.compile(r"[^\W\d_]+")
LOOK_ALIKE = re.compile("[\u0370-\u03ff\u0400-\u04ff]")
LATIN = re.compile("[A-Za-z]")


def check(sheet: Sheet) -> Iterator[Problem]:
    """Point at each character that cannot be seen, or that is of another alphabet."""
    if sheet.raw.isascii():
        return
    whole = Passage(sheet.raw, Place(sheet.file, 1, 1))
    hidden = list(INVISIBLE.finditer(sheet.raw))
    places = whole.places_of(found.start() for found in hidden)
    for found, place in zip(hidden, places, strict=True):
        name = NAMES.get(found.group(), "a character that cannot be seen")
        code = f"U+{ord(found.group()):04X}"
        what = f"Here stands {name} ({code})."
        mend = "Delete it and type a space if one is needed."
        yield Problem(place, "invisible-character", what, mend, serious=False)
    mixed = [word for word in MIXED.finditer(sheet.raw) if _is_mixed(word.group())]
    for word, place in zip(
        mixed, whole.places_of(word.start() for word in mixed), strict=True
    ):
        odd = _fewest(word.group())
        name = unicodedata.name(odd, "another letter").lower()
        what = f"In “{word.group()[:60]}” one letter is not like the others: {name}."
        mend = "It looks right, but no search finds the word: type it again."
        yield Problem(place, "look-alike-letter", what, mend)


def _is_mixed(word: str) -> bool:
    return bool(LATIN.search(word) and LOOK_ALIKE.search(word))


def _fewest(word: str) -> str:
    """Return a letter of the alphabet that has the fewest letters in the word."""
    letters: list[str] = min(LATIN.findall(word), LOOK_ALIKE.findall(word), key=len)
    return letters[0]
