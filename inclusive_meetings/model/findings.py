"""What an agenda does that leaves people out: the meeting point of audit and pack."""

from enum import StrEnum

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem


class Level(StrEnum):
    """How much a finding matters: must be mended, should be, could be."""

    MUST = "must"
    SHOULD = "should"
    COULD = "could"

    @property
    def rank(self) -> int:
        """Return 0 for must, 1 for should, 2 for could."""
        return list(Level).index(self)


@frozen
class Finding:
    """Something that leaves people out: where, what, and what would help.

    `rule` is the name of the rule, which names the fault (`no-pre-meeting`).
    `why` is one sentence; `people` is how many it leaves out, as far as can be told.
    `is_private` says that it speaks of what one person asked for: such a finding is
    for the chair, and never for a report that others read.
    """

    place: Place
    rule: str
    message: str
    help: str
    level: Level
    why: str = ""
    people: int = 0
    is_private: bool = False

    def __str__(self) -> str:
        level = self.level.upper()
        return f"{self.place}: {level} {self.message} {self.help} ({self.rule})"


@frozen
class Audited:
    """What the rules found, what of it the chair allowed and why, and what went wrong.

    `broken` are rules that failed, and `allow:` lines that name no rule.
    """

    findings: tuple[Finding, ...] = ()
    allowed: tuple[tuple[Finding, str], ...] = ()
    broken: tuple[Problem, ...] = ()


NOTHING_FOUND = Audited()
