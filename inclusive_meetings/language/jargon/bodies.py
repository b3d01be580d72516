"""Bodies and plans, by the shape of their names: a Board, a Partnership, a Strategy.

News name bodies too, and say what they do; so such names count only in papers.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from inclusive_meetings.language.jargon.capitalised_rows import (
    JOINED,
    Piece,
    pieces_of,
    runs,
)
from inclusive_meetings.language.jargon.entries_within import holds_an_entry
from inclusive_meetings.language.jargon.fronts import (
    PARTS,
    is_of_a_place,
    without_front,
)
from inclusive_meetings.language.jargon.heads import (
    ANY,
    ENOUGH_WITH_TWO,
    HEADS,
    OF_GOVERNMENT,
    OPENING,
    WHO_MEET,
    WORDS_OF_A_PLAN,
    head_of,
    is_a_thing,
    is_of_people,
    needs,
)
from inclusive_meetings.language.jargon.hits import Hit
from inclusive_meetings.language.jargon.lists import words_of
from inclusive_meetings.language.jargon.people_names import is_name
from inclusive_meetings.language.jargon.surnames import has_a_title
from inclusive_meetings.model.jargon import JargonKind

WITHIN_A_NAME = frozenset(("", "and", "&", "of", "to", "/", ",", ", and"))
THE = "the "
ABOUT = frozenset(("in", "with"))
LISTING = frozenset((",", ", and"))
BEFORE_A_NAME = frozenset(("for", "for the"))
# “Technical Standards Board” goes on to a second head, and no further than this.
WORDS_TO_NEXT_HEAD = 2
# A Cabinet Member is a person, a Board Member one of the Board.
OF_A_PERSON = frozenset(("Cabinet", "Executive"))
JOBS = frozenset(("Officer", "Director", "Manager", "Secretary", "Lead", "Head"))
SEATS = frozenset(("Member", "Members", "Director", "Directors"))
SOMEBODY = JOBS | SEATS | {"Chair", "Chairs", "Clerk"}
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
            if text.endswith(THE, 0, run.start()):
                pieces[0] = pieces[0]._replace(join=THE.strip())
            for name in _names(pieces):
                span = _span(words, pieces, name, is_known)
                if span:
                    start, end = span[0] + run.start(), span[1] + run.start()
                    yield Hit(start, end, text[start:end], JargonKind.BODY, weak=True)


def _names(pieces: list[Piece]) -> Iterator[_Name]:
    """Yield the names of a run: each ends with the last head of its row."""
    first = 0
    for number in range(len(pieces)):
        if not _goes_on(pieces, first, number):
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


def _goes_on(pieces: list[Piece], first: int, number: int) -> bool:
    """Return whether the piece belongs to the row that begins at `first`.

    “Racial Equity in Care Group” is one name. “Update for Rivers Board” and “Lead in
    Rivers Board” may be a sentence that begins, so they are not taken for one.
    """
    join = pieces[number].join
    if join in WITHIN_A_NAME:
        return True
    before = pieces[number - 1].word
    return (
        join in ABOUT
        and number > first
        and (number - 1 > first or pieces[first].join.endswith(THE.strip()))
        and not head_of(before)
        and before not in WHOLE
        and not any(piece.word in SOMEBODY for piece in pieces[first:number])
        and not is_of_a_place(before)
        and not is_of_a_place(pieces[number].word)
        and not is_name(" ".join(piece.word for piece in pieces[first:number]))
    )


def _only_begins(pieces: list[Piece], first: int, number: int, head: str) -> bool:
    """Return whether a head only begins a name: Strategy and Resources Committee.

    Alone such a head is no name, so what an “and” joins to it belongs to it.
    """
    is_of_people = head in ENOUGH_WITH_TWO | WHO_MEET | OF_A_PERSON
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
    kept = _after_a_whole(
        without_front(
            pieces[name.first : name.last + 1], name.head, name.head_at - name.first
        )
    )
    whole = words[kept[0].start : end]
    if len(kept) < needs(name.head) or is_name(whole) or has_a_title(whole):
        return None
    if kept[0].word in OF_GOVERNMENT:
        return None
    before = pieces[name.head_at - 1].word if name.head_at > name.first else ""
    if (
        is_of_people(before, name.head)
        or is_a_thing(before, name.head)
        or holds_an_entry(words, kept, is_known)
    ):
        return None
    return None if _is_of_several(kept) else (kept[0].start, end)


def _is_of_several(kept: list[Piece]) -> bool:
    """Return whether it names several bodies, or any body at all, and so not one.

    “Business and Audit Committees” are two, “Board Committees” are those of some Board,
    and “Partner Agencies” may be anyone. “Harbour Lighting Boards” are one sort of
    body, which counts as a name.
    """
    last = kept[-1].word
    if not head_of(last) or not last.endswith("s"):
        return False
    is_general = len(kept) < WORDS_OF_A_PLAN and last.endswith("ies")
    is_joined = any(piece.join in JOINED for piece in kept[1:])
    return is_general or is_joined or all(head_of(piece.word) for piece in kept)


def _after_a_whole(kept: list[Piece]) -> list[Piece]:
    """Return the pieces behind an “and” that has a whole name before it.

    “Terms of Reference and Work Programme” names two things.
    """
    for number, piece in enumerate(kept[2:], start=2):
        if piece.join in JOINED and kept[number - 1].word in WHOLE:
            return kept[number:]
    return kept
