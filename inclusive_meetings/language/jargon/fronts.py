"""What stands before the name of a body or plan and is no part of it.

A place, the letters of a trust, “Draft” and “New”; and what only tells when or how:
“the Virtual Harbour Board” is the Harbour Board, for once on screens.
"""

from functools import cache

from inclusive_meetings.language.jargon.acronyms import short
from inclusive_meetings.language.jargon.capitalised_rows import Piece
from inclusive_meetings.language.jargon.heads import WHO_MEET
from inclusive_meetings.language.jargon.lists import listed, words_of
from inclusive_meetings.language.matching.steps import bare
from inclusive_meetings.model.jargon import JargonKind

# Behind one of these a name begins anew: “Our Quality Board”, “… Council Cabinet”.
PARTING = (
    "The This That These Our Your Their Its His Her A An Each"
    " Council Office Government Trust University College School Company"
)
PARTS = frozenset(PARTING.split())
PARTS_OF_NAMES = frozenset(("NHS", "HM", "UK", "EU", "GP"))
NATIONS = frozenset(("England", "Wales", "Scotland", "Ireland"))
SITTING = (
    "Virtual Online Hybrid Remote Extraordinary Inaugural Annual Biannual Quarterly"
    " Monthly Bi-monthly Fortnightly Weekly"
)
VERSION = "Refreshed Emerging Existing Latest Interim Annual"
OF_PAPER = "Strategy Plan Framework Protocol Agreement Statement Assessment"
OF_A_SITTING = frozenset(SITTING.split())
OF_A_VERSION = frozenset(VERSION.split())
PAPERS = frozenset(OF_PAPER.split())
# “Annual Investment Strategy” is one of its kind, “Annual Best Value Performance Plan”
# the plan of a year.
A_WHOLE_NAME = 4
OF_A_TERM = (JargonKind.TERM, JargonKind.BODY)


def without_front(name: list[Piece], head: str, head_at: int) -> list[Piece]:
    """Return the pieces of the name without the place or trust in front of it."""
    kept = name
    for number, piece in enumerate(name[:head_at]):
        if piece.word in PARTS or _is_acronym(piece.word):
            kept = name[number + 1 :]
    while len(kept) > 1 and _is_front(kept, head):
        # “West of England Joint Committee”: the nation is a part of the place.
        is_of_a_nation = kept[1].join == "of" and kept[1].word in NATIONS
        kept = kept[2:] if is_of_a_nation else kept[1:]
    # “10 Year Health Plan” is a name, of “10 Rural Tea Groups” the 10 is no part.
    is_a_number = kept[0].word.isdigit() and kept[1:2] and kept[1].word != "Year"
    return kept[1:] if is_a_number else kept


def is_of_a_place(word: str) -> bool:
    """Return whether the word is one that stands before a name."""
    return _is_acronym(word) or word in PARTS or _stands_before(word)


def _is_front(kept: list[Piece], head: str) -> bool:
    """Return whether the first of the pieces is no part of the name."""
    first, second = kept[:2]
    if not second.join and f"{first.word} {second.word}".lower() in _first_words():
        # “Third Sector Strategy”, “Virtual School Board”
        return False
    return _stands_before(first.word) or _is_of_the_moment(kept, head)


def _is_of_the_moment(kept: list[Piece], head: str) -> bool:
    """Return whether the first word says when or how, and not what it is."""
    word = kept[0].word
    if kept[1].join:
        return False
    if head in WHO_MEET:
        return word in OF_A_SITTING
    is_a_year = word in OF_A_SITTING and len(kept) <= A_WHOLE_NAME
    return head in PAPERS and word in OF_A_VERSION and not is_a_year


@cache
def _first_words() -> frozenset[str]:
    """Return the first two words of terms that begin as fronts of names do."""
    return frozenset(
        " ".join(entry.word.lower().split()[:2])
        for entry in listed()
        if entry.kind in OF_A_TERM and _may_be_a_front(entry.word.partition(" ")[0])
    )


def _may_be_a_front(word: str) -> bool:
    front = word.capitalize()
    return front in words_of("before-names") | OF_A_SITTING | OF_A_VERSION


def _is_acronym(word: str) -> bool:
    is_in_capitals = word.isupper() and len(word) > 1
    return word not in PARTS_OF_NAMES and (is_in_capitals or bool(short(word)))


def _stands_before(word: str) -> bool:
    front = bare(word)
    if front in NATIONS:
        return False
    return front in words_of("before-names") or front in words_of("places")
