"""How much a word would shut a reader out: the order of the list.

Letters that say nothing shut out most, and a word that is met often more than one
met once; what somebody explains is a smaller hurdle. The numbers only put words in
an order, they measure nothing.
"""

from inclusive_meetings.model.jargon import JargonKind, JargonState

BY_KIND = {
    JargonKind.ACRONYM: 1.0,
    JargonKind.LAW: 0.85,
    JargonKind.TERM: 0.75,
    JargonKind.SENSE: 0.7,
    JargonKind.RARE: 0.65,
    JargonKind.BODY: 0.6,
    JargonKind.PHRASE: 0.5,
}
BY_STATE = {
    JargonState.NOT_EXPLAINED: 1.0,
    JargonState.AMBIGUOUS: 0.9,
    JargonState.RENAMED: 0.8,
    JargonState.EXPLAINED: 0.4,
    JargonState.KNOWN: 0.3,
}
ONCE, EACH_MORE_TIME, AT_MOST = 0.6, 0.08, 1.0


def weight(kind: JargonKind, state: JargonState, times: int, likely: float) -> float:
    """Return a number from 0 to 1, rounded so that it is the same everywhere.

    `likely` is how likely it is, from 0 to 1, that it has to be looked up at all.
    """
    often = min(ONCE + EACH_MORE_TIME * (times - 1), AT_MOST)
    return round(BY_KIND[kind] * BY_STATE[state] * often * likely, 3)
