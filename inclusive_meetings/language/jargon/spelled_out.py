"""Names whose first letters spell an acronym of the same texts.

“NWIS” is plain to whoever has read “NHS Wales Informatics Service” on the page
before, though nobody put the two side by side. Two letters are too few for that: many
names share them.
"""

from collections.abc import Container, Iterable, Iterator

from inclusive_meetings.language.jargon.hits import key
from inclusive_meetings.language.jargon.rows import Piece, pieces_of, runs

FEWEST_LETTERS, MOST_WORDS = 3, 7


def spelled_out(texts: Iterable[str], acronyms: Iterable[str]) -> dict[str, str]:
    """Return the first name that spells each acronym, by the acronym's key.

    Small words count or not: “DoH” and “NWIS” are both spelled by their names.
    """
    wanted = {letters: key(form) for form in acronyms if (letters := _letters(form))}
    beginnings = {
        letters[:many] for letters in wanted for many in range(1, len(letters) + 1)
    }
    found: dict[str, str] = {}
    for text in texts if wanted else ():
        # A name that comes again spells the same again.
        for run in dict.fromkeys(run.group() for run in runs(text)):
            for letters, name in _names(run, wanted, beginnings):
                form = wanted[letters]
                # “NCC Cllr Colin” has the letters, and has them in it.
                if form not in name:
                    found.setdefault(form, name)
    return found


def _letters(form: str) -> str:
    letters = "".join(filter(str.isalpha, key(form))).casefold()
    return letters if len(letters) >= FEWEST_LETTERS else ""


def _names(
    run: str, wanted: Container[str], beginnings: Container[str]
) -> Iterator[tuple[str, str]]:
    """Yield the wanted letters that rows of words in the run spell, with the row.

    `beginnings` are all with which wanted letters begin: other rows soon end.
    """
    if run.count(" ") + 1 < FEWEST_LETTERS:
        return
    pieces = pieces_of(run)
    for first, piece in enumerate(pieces):
        large = small = piece.word[0].casefold()
        for after in pieces[first + 1 : first + MOST_WORDS]:
            letter = after.word[0].casefold()
            large += letter
            small += (_initials_of_join(after) if after.join else "") + letter
            if large not in beginnings and small not in beginnings:
                break
            for letters in (large,) if large == small else (large, small):
                if letters in wanted:
                    yield letters, run[piece.start : after.end]


def _initials_of_join(piece: Piece) -> str:
    return "".join(word[0] for word in piece.join.split() if word[0].isalpha())
