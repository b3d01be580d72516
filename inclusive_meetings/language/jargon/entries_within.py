"""Names of bodies and plans that have the name of another in them.

“Better Care Fund Plan” is no name of its own, but the plan of the Better Care Fund,
which is an entry; “Leeds Steering Group” is a steering group. But “Harbour Board
Operational Group” is a name.
"""

from collections.abc import Callable

from inclusive_meetings.language.jargon.capitalised_rows import JOINED, Piece
from inclusive_meetings.language.jargon.fronts import is_of_a_place
from inclusive_meetings.language.jargon.heads import (
    ENOUGH_WITH_TWO,
    WHO_MEET,
    head_of,
)
from inclusive_meetings.language.jargon.lists import vocabulary

# “Steering Group” says of what kind a body is, and not which.
WORDS_OF_A_KIND = 2


def holds_an_entry(
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
                return not _is_a_kind(words, kept[number:], is_known)
    known = [one for one in kept[:-1] if is_known(words[one.start : end])]
    return bool(known) and not _is_a_name_of_its_own(kept, known[0])


def _is_a_kind(
    words: str, behind: list[Piece], is_known: Callable[[str], bool]
) -> bool:
    """Return whether a body is followed by a kind of group: … Board Operational Group.

    `behind` begins with the last word of the body.
    """
    kind = behind[1:]
    return (
        len(kind) == WORDS_OF_A_KIND
        and behind[0].word in WHO_MEET
        and head_of(kind[-1].word) in WHO_MEET
        and not any(piece.join for piece in kind)
        and is_known(words[kind[0].start : kind[-1].end])
    )


def _is_a_name_of_its_own(kept: list[Piece], known: Piece) -> bool:
    """Return whether more than a place stands before two words that are an entry.

    The Critical Threats Preparedness Steering Group is one, the Leeds Steering Group
    a steering group; the Quality and Clinical Governance Committee is one committee.
    """
    at = kept.index(known)
    front = [piece.word for piece in kept[:at]]
    is_kind = head_of(kept[-1].word) in WHO_MEET
    is_general = is_kind and len(kept) - at == WORDS_OF_A_KIND
    is_a_word = any(word.lower() in vocabulary() for word in front)
    is_enough = len(front) > 1 or is_a_word
    is_joined = known.join in JOINED and is_a_word
    its_own = is_joined or (is_general and is_enough)
    return its_own and not any(map(is_of_a_place, front))
