"""What an agenda does that leaves people out: the meeting point of audit and pack."""

from dataclasses import dataclass
from enum import StrEnum

from inclusive_meetings.model.place import Place


class Level(StrEnum):
    """How much a finding matters: must be mended, should be, could be."""

    MUST = "must"
    SHOULD = "should"
    COULD = "could"

    @property
    def rank(self) -> int:
        """Return 0 for must, 1 for should, 2 for could."""
        return list(Level).index(self)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that leaves people out: where, what, and what would help.

    `rule` is the name of the rule, which names the fault (`no-pre-meeting`).
    """

    place: Place
    rule: str
    message: str
    help: str
    level: Level

    def __str__(self) -> str:
        level = self.level.upper()
        return f"{self.place}: {level} {self.message} {self.help} ({self.rule})"
