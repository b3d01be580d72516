"""What a part is made from, and for whom."""

from inclusive_meetings.model.checklist import NOTHING_TICKED, TickList
from inclusive_meetings.model.findings import NOTHING_FOUND, Audited, Finding
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.model.wording import Wording


@frozen
class Brief:
    """All that a part needs, already cut to what its audience may see.

    `reader` is the person a document is for, if it is for one person; it is
    an element of `meeting.people`. `words` are in order of first use; `jargon` is what
    shuts out most first, `audited` what leaves people out, `ticks` what became of the
    checklist: for the chair alone. `languages` are those beside English in which slides
    explain words.
    """

    meeting: Meeting
    wording: Wording
    words: tuple[WordUsed, ...] = ()
    reader: Contributor | None = None
    jargon: tuple[Jargon, ...] = ()
    audited: Audited = NOTHING_FOUND
    ticks: TickList = NOTHING_TICKED
    languages: tuple[str, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what leaves people out; nothing for anyone but the chair."""
        return self.audited.findings
