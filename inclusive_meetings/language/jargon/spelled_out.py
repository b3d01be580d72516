"""Names whose first letters spell an acronym of the same texts.

“NWIS” is plain to whoever has read “NHS Wales Informatics Service” on the page
before, though nobody put the two side by side. Two letters are too few for that, as
many names share them, unless one word stands before both.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from inclusive_meetings.language.jargon.capitalised_rows import Piece, pieces_of, runs
from inclusive_meetings.language.jargon.hits import key
from inclusive_meetings.language.made_once import kept_by_text

PAIR, MOST_PLACES = 2, 20
FEWEST_LETTERS, FEWEST_WORDS, MOST_WORDS = 3, 2, 7
# In a heading in capitals, small words look like words of a name.
SMALL_IN_CAPITALS = frozenset(("AND", "FOR", "FROM", "OF", "THE", "TO", "WITH"))


class Rows(NamedTuple):
    """The rows of a text, each once, and the first letters of their words, a line each.

    A line has them twice, with the letters of small words and without: “haw hw”.
    """

    rows: tuple[str, ...]
    letters: str


def spelled_out(texts: Sequence[str], acronyms: Iterable[str]) -> dict[str, str]:
    """Return the first name that spells each acronym, by the acronym's key.

    Small words may count, as in “DoH”, or not.
    """
    forms = tuple(acronyms)
    found = _of_places(
        texts, (form for form in forms if len(form) == PAIR and form.isalpha())
    )
    wanted = {letters: key(form) for form in forms if (letters := _letters(form))}
    rows = [_rows(text) for text in texts] if wanted else []
    for letters, form in wanted.items():
        names = (name for some in rows for name in _names(some, letters))
        # “NCC Cllr Colin” has the letters, and has them in it.
        name = next((name for name in names if form not in name), None)
        if name:
            found[form] = name
    return found


def _of_places(texts: Sequence[str], pairs: Iterable[str]) -> dict[str, str]:
    """Return the names of two-letter forms that stand behind a place, as the name does.

    Whoever reads “Ayton Community Council” knows what the Ayton CC is.
    """
    found: dict[str, str] = {}
    for form in pairs:
        behind = re.compile(rf"\b([A-Z][a-z’'-]{{2,24}}) {re.escape(form)}\b")
        first, second = form[0].upper(), form[1].upper()
        words = rf"({first}[a-z’'-]{{2,24}} {second}[a-z’'-]{{2,24}})\b"
        with_it = [text for text in texts if form in text]
        places = {place for text in with_it for place in behind.findall(text)}
        for place in sorted(places)[:MOST_PLACES]:
            whole = re.compile(rf"\b{re.escape(place)} {words}")
            names = (name for text in texts for name in whole.findall(text))
            if name := next(names, None):
                found.setdefault(key(form), name)
    return found


def _letters(form: str) -> str:
    letters = "".join(filter(str.isalpha, key(form))).casefold()
    return letters if len(letters) >= FEWEST_LETTERS else ""


@kept_by_text
def _rows(text: str) -> Rows:
    rows = tuple(
        row
        for row in dict.fromkeys(run.group() for run in runs(text))
        if row.count(" ") + 1 >= FEWEST_LETTERS
    )
    return Rows(rows, "".join(f"{_first_letters(row)}\n" for row in rows))


def _first_letters(row: str) -> str:
    firsts = [word[0] for word in row.replace(",", " ").split()]
    small = "".join(filter(str.isalnum, firsts)).lower()
    large = "".join(first for first in firsts if first.isupper() or first.isdigit())
    return f"{small} {large.lower()}"


def _names(some: Rows, letters: str) -> Iterator[str]:
    """Yield the names in the rows that the letters spell, in order.

    Most rows are passed over by their line of letters; in the others the words decide.
    """
    number = last = 0
    while (place := some.letters.find(letters, last)) >= 0:
        number += some.letters.count("\n", last, place)
        row = some.rows[number]
        yield from _names_in(row, pieces_of(row), letters)
        last = some.letters.index("\n", place)


def _names_in(row: str, pieces: list[Piece], letters: str) -> Iterator[str]:
    for first, piece in enumerate(pieces):
        large = small = piece.word[0].casefold()
        for number, after in enumerate(pieces[first + 1 : first + MOST_WORDS], 2):
            if after.join == "and the" or after.word in SMALL_IN_CAPITALS:
                # “the Finance Team and the External Auditor” are two.
                break
            letter = after.word[0].casefold()
            large += letter
            # “Prevention and Control” alone is no PAC.
            is_of_two = number == FEWEST_WORDS and after.join == "and"
            joined = _initials_of_join(after) if after.join and not is_of_two else ""
            small += joined + letter
            if letters in (large, small) and piece.word not in SMALL_IN_CAPITALS:
                yield row[piece.start : after.end]


def _initials_of_join(piece: Piece) -> str:
    return "".join(word[0] for word in piece.join.split() if word[0].isalpha())
