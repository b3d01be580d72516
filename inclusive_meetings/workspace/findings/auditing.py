"""Ask what leaves people out of an opened meeting."""

from datetime import date
from functools import lru_cache

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.engine import audit
from inclusive_meetings.audit.words_in_use import Adviser
from inclusive_meetings.model.audit_settings import WordAdvice
from inclusive_meetings.model.findings import Audited
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.workspace.opening.opened import Opened


def audited(
    opened: Opened, jargon: tuple[Jargon, ...] = (), today: date | None = None
) -> Audited:
    """Return the findings about an opened meeting, what is allowed, and what failed.

    `jargon` are its words that a newcomer would not know; `today` is the day to count
    from, None where nothing shall depend on it.
    """
    return audit(
        Case(
            meeting=opened.meeting,
            settings=opened.settings,
            words=opened.words,
            jargon=jargon,
            said=_adviser(opened.settings.words).said_in(opened.meeting),
            today=today,
        )
    )


@lru_cache(maxsize=8)
def _adviser(words: tuple[WordAdvice, ...]) -> Adviser:
    return Adviser(words)
