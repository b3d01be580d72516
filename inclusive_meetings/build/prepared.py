"""What a pack is made from, and the only way from it to what one audience may see.

Kept apart from the pack, so that one page can be looked at without loading a writer.
"""

from inclusive_meetings.model.checklist import NOTHING_TICKED, TickList
from inclusive_meetings.model.findings import NOTHING_FOUND, Audited
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.parts import Audience
from inclusive_meetings.pack.phrasing.as_read import as_read


@frozen
class Prepared:
    """All that a pack is made from."""

    meeting: Meeting
    wording: Wording
    words: tuple[WordUsed, ...]
    jargon: tuple[Jargon, ...] = ()
    audited: Audited = NOTHING_FOUND
    ticks: TickList = NOTHING_TICKED

    def brief(self, audience: Audience, reader: Contributor | None) -> Brief:
        """Return what this audience may see, and nothing else.

        This is the only way from a meeting to a document.
        """
        whole = as_read(
            Brief(
                self.meeting,
                self.wording,
                self.words,
                jargon=self.jargon,
                audited=self.audited,
                ticks=self.ticks,
            )
        )
        if audience is Audience.CHAIR:
            return whole
        meeting, words = whole.meeting, whole.words
        if reader is not None:
            return Brief(meeting.seen_by(reader), self.wording, words, reader=reader)
        return Brief(meeting.seen_by_everyone(), self.wording, words)
