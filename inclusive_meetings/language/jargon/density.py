"""Whether a text is a meeting paper: full of jargon, and not written to a reader.

An ordinary word with a special sense, such as “provider”, has that sense in a board
paper and hardly ever in a leaflet. How many words of a text need explaining tells
the two apart, whatever its subject is; and a leaflet says “you”, a paper does not,
unless it is full of jargon for people at home.
"""

import re
from collections.abc import Iterable, Sequence

from inclusive_meetings.language.jargon.hits import Hit, key
from inclusive_meetings.language.made_once import kept_by_text

# The search leaps to what a pattern begins with: that is one way of letters, or the
# end of the line before.
YOU = re.compile(r"ou(?<=\b[Yy]ou)(?:rs?|rself)?\b")
# What papers, minutes and statements to inquiries speak of, in so many forms that
# each counts once.
OF_A_MEETING = re.compile(
    r"\b(?:[Mm]inutes|[Aa]pologies|[Aa]genda|[Mm]embers|[Cc]ommittee|[Cc]ouncillors?"
    r"|Cllrs?|RESOLVED|[Rr]esolved|[Aa]greed|noted|NOTED|Board|Trust|Panel|[Ss]trategy"
    r"|[Rr]ecommendations?|Appendix|[Ss]tatutory|[Pp]roposed"
    r"|Inquiry|[Ss]ubmissions?|Module|[Ss]takeholders?)\b"
)
# “**Ms Okafor**: You said …”: people who speak in turn say “you” to one another.
SPEAKER = re.compile(
    r"\n\W{0,3}(?:Mr|Mrs|Ms|Miss|Dr|Professor|Sir|Dame|Lord|Lady|Cllr|Councillor|Counsel"
    r"|The (?:Chair|Chairman|Convener|Chairperson))\b[^\n:]{0,60}:"
)
TURNS = 5
WORDS_COUNTED = 1000
LETTERS_OF_A_WORD = 6
# Different words in every 1,000 that may be jargon, less the times that it says
# “you”. Chosen with the half of the development papers that is for choosing.
FULL = 10
# So many are jargon, whoever it says “you” to: leaflets and news have 11 at most.
FULL_FOR_ANYBODY = 25
# Fewer are enough where the text speaks of a meeting in so many ways.
FULL_FOR_A_MEETING, WAYS = 4, 2
# A shorter text is too short to tell, and taken for a paper.
FEWEST_WORDS = 150


def is_a_paper(hits: Iterable[Hit], texts: Sequence[str]) -> bool:
    """Return whether the texts of one file read like the paper of a meeting."""
    words = sum(map(len, texts)) / LETTERS_OF_A_WORD
    if words < FEWEST_WORDS:
        return True
    different = len({key(hit.form) for hit in hits})
    if different * WORDS_COUNTED >= FULL_FOR_ANYBODY * words:
        return True
    addressed = sum(map(_addressed, texts))
    full = FULL_FOR_A_MEETING if len(set().union(*map(_ways, texts))) >= WAYS else FULL
    return (different - addressed) * WORDS_COUNTED >= full * words


@kept_by_text
def _addressed(text: str) -> int:
    """Return how often the text says “you” to its reader."""
    in_turn = len(SPEAKER.findall(f"\n{text}")) >= TURNS
    return 0 if in_turn else len(YOU.findall(text))


@kept_by_text
def _ways(text: str) -> frozenset[str]:
    """Return the first ways in which the text speaks of a meeting."""
    ways: set[str] = set()
    for found in OF_A_MEETING.finditer(text):
        ways.add(found.group().lower())
        if len(ways) >= WAYS:
            break
    return frozenset(ways)
