"""Bodies and plans, by the shape of their names: a Board, a Partnership, a Strategy.

News name bodies too, and say what they do; so such names count only in papers.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from inclusive_meetings.language.jargon.acronyms import short
from inclusive_meetings.language.jargon.capitalised_rows import Piece, pieces_of, runs
from inclusive_meetings.language.jargon.heads import (
    ANY,
    ENOUGH_WITH_TWO,
    HEADS,
    OF_GOVERNMENT,
    OPENING,
    head_of,
    is_of_people,
    needs,
)
from inclusive_meetings.language.jargon.hits import POSSESSIVE, Hit
from inclusive_meetings.language.jargon.lists import vocabulary, words_of
from inclusive_meetings.language.jargon.people_names import is_name
from inclusive_meetings.language.jargon.surnames import has_a_title
from inclusive_meetings.model.jargon import JargonKind

# Behind one of these a name begins anew: “Our Quality Board”, “… Council Cabinet”.
PARTING = (
    "The This That These Our Your Their Its His Her A An Each"
    " Council Office Government Trust University College School Company"
)
PARTS = frozenset(PARTING.split())
PARTS_OF_NAMES = frozenset(("NHS", "HM", "UK", "EU", "GP"))
WITHIN_A_NAME = frozenset(("", "and", "&", "of", "to", "/", ",", ", and"))
LISTING = frozenset((",", ", and"))
BEFORE_A_NAME = frozenset(("for", "for the"))
# “Technical Standards Board” goes on to a second head, and no further than this.
WORDS_TO_NEXT_HEAD = 2
# “Steering Group” says of what kind a body is, and not which.
WORDS_OF_A_KIND = 2
WHO_MEET = frozenset(("Board", "Committee", "Forum", "Group", "Panel", "Team"))
NATIONS = frozenset(("England", "Wales", "Scotland", "Ireland"))
# A Cabinet Member is a person, a Board Member one of the Board.
OF_A_PERSON = frozenset(("Cabinet", "Executive"))
JOBS = frozenset(("Officer", "Director", "Manager", "Secretary", "Lead", "Head"))
SEATS = frozenset(("Member", "Members", "Director", "Directors"))
JOINED = frozenset(("and", "&", ", and"))
# Before an “and” these end a name: “Schools Budget and Housing Revenue Account”.
WHOLE = frozenset(("Reference", "Budget", "Report", "Account", "Grant", "Minutes"))


class _Name(NamedTuple):
    """The first and last piece of a name, and the head that makes it one."""

    first: int
    last: int
    head: str
    head_at: int


def bodies(text: str, is_known: Callable[[str], bool]) -> Iterator[Hit]:
    """Yield each body or plan, without the place in front of its name.

    `is_known` says of words whether they are an entry by themselves: then what
    stands in front of them is the name of a place or trust.
    """
    for run in runs(text):
        words = run.group()
        if ANY.search(words):
            pieces = pieces_of(words)
            for name in _names(pieces):
                span = _span(words, pieces, name, is_known)
                if span:
                    start, end = span[0] + run.start(), span[1] + run.start()
                    yield Hit(start, end, text[start:end], JargonKind.BODY, weak=True)


def _names(pieces: list[Piece]) -> Iterator[_Name]:
    """Yield the names of a run: each ends with the last head of its row."""
    first = 0
    for number, piece in enumerate(pieces):
        if piece.join not in WITHIN_A_NAME:
            first = number
        head = _head(pieces, number)
        if not head or number < first or _has_head_after(pieces, number):
            continue
        last = _last_of_opening(pieces, number) if head in OPENING else number
        if last == number and _only_begins(pieces, first, number, head):
            continue
        if last > number or head in HEADS:
            yield _Name(_after_commas(pieces, first, last), last, head, number)
        first = last + 1


def _only_begins(pieces: list[Piece], first: int, number: int, head: str) -> bool:
    """Return whether a head is the first of a name: Strategy and Resources Committee.

    Alone it is no name, so that what follows it with an “and” is one with it.
    """
    is_of_people = head in ENOUGH_WITH_TWO or head in WHO_MEET
    is_first = all(piece.word in PARTS for piece in pieces[first:number])
    after = pieces[number + 1 : number + 2]
    return (
        is_first and not is_of_people and any(piece.join in JOINED for piece in after)
    )


def _has_head_after(pieces: list[Piece], number: int) -> bool:
    """Return whether the row goes on to another head: Technical Standards Board."""
    for after in range(number + 1, min(number + 1 + WORDS_TO_NEXT_HEAD, len(pieces))):
        if pieces[after].join:
            return False
        if _head(pieces, after):
            return True
    return False


def _head(pieces: list[Piece], number: int) -> str:
    """Return the head that the piece is, or "": a Cabinet Member is no Cabinet."""
    word, rest = pieces[number].word, pieces[number + 1 : number + 2]
    is_a_seat = any(piece.word in SEATS and not piece.join for piece in rest)
    return "" if is_a_seat and word in OF_A_PERSON else head_of(word)


def _last_of_opening(pieces: list[Piece], number: int) -> int:
    """Return the last piece of what follows “Office for”, or the head itself."""
    last = number
    for after in range(number + 1, len(pieces)):
        join = pieces[after].join
        if after == number + 1 and join not in BEFORE_A_NAME:
            break
        if after > number + 1 and join not in ("", "of", "and"):
            break
        last = after
    if last == number + 1 and pieces[last].word in words_of("places"):
        return number
    return last


def _after_commas(pieces: list[Piece], first: int, last: int) -> int:
    """Return where the name begins: commas list its words only up to an “and”."""
    for number in range(first, last):
        # “the Chief Operating Officer, Planning Group” is somebody in a group.
        if pieces[number].word in JOBS and pieces[number + 1].join == ",":
            first = number + 1
    joins = [piece.join for piece in pieces[first + 1 : last + 1]]
    others = [join for join in joins if join]
    if "," in others and others[-1] not in JOINED:
        return first + 1 + max(at for at, join in enumerate(joins) if join in LISTING)
    return first


def _span(
    words: str, pieces: list[Piece], name: _Name, is_known: Callable[[str], bool]
) -> tuple[int, int] | None:
    """Return where the name begins and ends, or None where it is none."""
    end = pieces[name.last].end
    kept = _after_a_whole(_without_front(pieces, name))
    whole = words[kept[0].start : end]
    if len(kept) < needs(name.head) or is_name(whole) or has_a_title(whole):
        return None
    if kept[0].word in OF_GOVERNMENT:
        return None
    before = pieces[name.head_at - 1].word if name.head_at > name.first else ""
    if is_of_people(before, name.head) or _holds_an_entry(words, kept, is_known):
        return None
    is_plural = bool(head_of(kept[-1].word)) and kept[-1].word.endswith("s")
    if is_plural and any(piece.join in JOINED for piece in kept[1:]):
        # “Business and Audit Committees” are two.
        return None
    return kept[0].start, end


def _without_front(pieces: list[Piece], name: _Name) -> list[Piece]:
    """Return the pieces of the name without the place or trust in front of it."""
    kept = pieces[name.first : name.last + 1]
    for number in range(name.first, name.head_at):
        if pieces[number].word in PARTS or _is_acronym(pieces[number].word):
            kept = pieces[number + 1 : name.last + 1]
    while len(kept) > 1 and _stands_before(kept[0].word):
        # “West of England Joint Committee”: the nation is a part of the place.
        is_of_a_nation = kept[1].join == "of" and kept[1].word in NATIONS
        kept = kept[2:] if is_of_a_nation else kept[1:]
    # “10 Year Health Plan” is a name, of “10 Rural Tea Groups” the 10 is no part.
    is_a_number = kept[0].word.isdigit() and kept[1:2] and kept[1].word != "Year"
    return kept[1:] if is_a_number else kept


def _after_a_whole(kept: list[Piece]) -> list[Piece]:
    """Return the pieces behind an “and” with a whole name before it.

    “Terms of Reference and Work Programme” is no name of one thing.
    """
    for number, piece in enumerate(kept[2:], start=2):
        if piece.join in JOINED and kept[number - 1].word in WHOLE:
            return kept[number:]
    return kept


def _holds_an_entry(
    words: str, kept: list[Piece], is_known: Callable[[str], bool]
) -> bool:
    """Return whether the name begins or ends with one that is an entry by itself.

    “Better Care Fund Plan” is the plan of one, and so is “Western Bay Safeguarding
    Children Board Business Plan”, whatever place stands before it.
    """
    end = kept[-1].end
    for number, one in enumerate(kept[1:-1], start=1):
        if head_of(one.word) in ENOUGH_WITH_TWO:
            fronts = kept[: max(1, number - 1)]
            if any(is_known(words[front.start : one.end]) for front in fronts):
                return True
    known = [one for one in kept[:-1] if is_known(words[one.start : end])]
    return bool(known) and not _is_a_name_of_its_own(kept, known[0])


def _is_a_name_of_its_own(kept: list[Piece], known: Piece) -> bool:
    """Return whether more than a place stands before two words that are an entry.

    The Critical Threats Preparedness Steering Group is one, the Leeds Steering Group
    a steering group; the Quality and Clinical Governance Committee is one committee.
    """
    at = kept.index(known)
    front = [piece.word for piece in kept[:at]]
    is_general = len(kept) - at == WORDS_OF_A_KIND and kept[-1].word in WHO_MEET
    is_a_word = any(word.lower() in vocabulary() for word in front)
    is_enough = len(front) > 1 or is_a_word
    is_joined = known.join in JOINED and is_a_word
    its_own = is_joined or (is_general and is_enough)
    return its_own and not any(map(_is_of_a_place, front))


def _is_of_a_place(word: str) -> bool:
    return _is_acronym(word) or word in PARTS or _stands_before(word)


def _is_acronym(word: str) -> bool:
    is_in_capitals = word.isupper() and len(word) > 1
    return word not in PARTS_OF_NAMES and (is_in_capitals or bool(short(word)))


def _stands_before(word: str) -> bool:
    bare = POSSESSIVE.sub("", word)
    if bare in NATIONS:
        return False
    return bare in words_of("before-names") or bare in words_of("places")
