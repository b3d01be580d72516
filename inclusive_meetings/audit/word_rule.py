"""A rule that is a list of words: advice with reason and source, no replacement."""

from collections.abc import Callable, Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault
from inclusive_meetings.audit.words_in_use import Said


def word_rule(rule: str) -> Callable[[Case], Iterator[Fault]]:
    """Return the check that points at each use of a word the rule has advice on."""

    def check(case: Case) -> Iterator[Fault]:
        """Point at each use, the same word in the same place once."""
        for said in case.said:
            if said.advice.rule == rule:
                yield _fault(said)

    return check


def _fault(said: Said) -> Fault:
    advice = said.advice
    where = " in a title" if said.in_title else ""
    but = f" Guides differ: {advice.conflict}" if advice.conflict else ""
    return Fault(
        advice.level,
        said.place,
        f"“{said.words}”{where}: {advice.because}",
        f"Perhaps: {advice.say.rstrip('.')}.{but} ({advice.source}.)",
    )
