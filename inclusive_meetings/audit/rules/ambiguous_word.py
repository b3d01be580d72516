"""A short form with several meanings shuts out whoever knows only the other one."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should


def check(case: Case) -> Iterator[Fault]:
    """Point at the first use of each word whose meaning nobody has chosen."""
    for word in case.words:
        if word.sense is not None:
            continue
        term = word.term.term
        meanings = [sense.expansion or sense.context for sense in word.term.senses]
        yield should(
            word.appearances[0].place,
            f"“{term}” can mean: {'; '.join(meanings)}.",
            "Choose one at the top of the agenda, such as"
            f"  use: {{{term}: {meanings[0]}}}",
        )
