"""What the audit goes by: numbers with their sources, and advice on words."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from inclusive_meetings.model.findings import Level
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Nation
from inclusive_meetings.model.observance import NO_DAYS, YearlyDays


@frozen
class Number:
    """A number that rules use: `says` it in words, `unit` such as minutes.

    `as_of` is the day it was right; `review_by` when to look again.
    """

    name: str
    value: int
    unit: str
    says: str
    source: str
    as_of: date | None = None
    review_by: date | None = None


@frozen
class WordAdvice:
    """Advice on a word that leaves people out: what to say instead, and who says so.

    `find` are its spellings; plurals and hyphens need no spelling of their own.
    `near` are beginnings of words: where there are any, one of them must stand in the
    same sentence. `conflict` says where guides disagree. `flags` and `passes` are its
    own tests.
    """

    rule: str
    find: tuple[str, ...]
    say: str
    because: str
    source: str
    level: Level = Level.COULD
    conflict: str = ""
    near: tuple[str, ...] = ()
    flags: str = ""
    passes: str = ""


@frozen
class AuditSettings:
    """Every number and word that the audit goes by, an organisation's own over ours."""

    numbers: Mapping[str, Number] = field(default_factory=dict)
    words: tuple[WordAdvice, ...] = ()
    nation: Nation | None = None
    days: YearlyDays = NO_DAYS
