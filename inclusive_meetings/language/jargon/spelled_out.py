"""Names whose first letters spell an acronym of the same texts.

“NWIS” is plain to whoever has read “NHS Wales Informatics Service” on the page
before, though nobody put the two side by side. Two letters are too few for that: many
names share them.
"""

from collections.abc import Iterable, Iterator

from inclusive_meetings.language.jargon.hits import key
from inclusive_meetings.language.jargon.rows import Piece, pieces_of, runs

FEWEST_LETTERS, MOST_WORDS = 3, 7


def spelled_out(texts: Iterable[str], acronyms: Iterable[str]) -> dict[str, str]:
    """Return the first name that spells each acronym, by the acronym's key.

    Small words count or not: “DoH” and “NWIS” are both spelled by their names.
    """
    wanted = {_letters(form): key(form) for form in acronyms}
    wanted = {letters: form for letters, form in wanted.items() if letters}
    found: dict[str, str] = {}
    for text in texts:
        for run in runs(text):
            for letters, name in _names(run.group()):
                form = wanted.get(letters)
                # “NCC Cllr Colin” has the letters, and has them in it.
                if form and form not in found and form not in name:
                    found[form] = name
    return found


def _letters(form: str) -> str:
    letters = "".join(filter(str.isalpha, key(form))).casefold()
    return letters if len(letters) >= FEWEST_LETTERS else ""


def _names(run: str) -> Iterator[tuple[str, str]]:
    """Yield every row of words in the run with the letters that it may spell."""
    pieces = pieces_of(run)
    for first, piece in enumerate(pieces):
        large = small = piece.word[0]
        for after in pieces[first + 1 : first + MOST_WORDS]:
            large += after.word[0]
            small += _initials_of_join(after) + after.word[0]
            name = run[piece.start : after.end]
            yield large.casefold(), name
            if small != large:
                yield small.casefold(), name


def _initials_of_join(piece: Piece) -> str:
    return "".join(word[0] for word in piece.join.split() if word[0].isalpha())
