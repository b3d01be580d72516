"""All that a rule is asked about."""

from datetime import date

from inclusive_meetings.audit.words_in_use import Said
from inclusive_meetings.model.audit_settings import AuditSettings
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.meeting import Meeting, Nation
from inclusive_meetings.model.people import Contributor


@frozen
class Case:
    """A meeting with its words, and what the audit goes by.

    `words` are those of the glossaries, `jargon` what a newcomer would not know,
    `said` the words there is advice on. `today` is None where the day is not told:
    then no rule asks whether there is still time.
    """

    meeting: Meeting
    settings: AuditSettings
    words: tuple[WordUsed, ...] = ()
    jargon: tuple[Jargon, ...] = ()
    said: tuple[Said, ...] = ()
    today: date | None = None

    def number(self, name: str) -> int:
        """Return the number of this name."""
        return self.settings.numbers[name].value

    @property
    def nation(self) -> Nation:
        """Return whose holidays count: the agenda's word, the settings', or England."""
        return self.meeting.nation or self.settings.nation or Nation.ENGLAND

    @property
    def contributors(self) -> tuple[Contributor, ...]:
        """Return those from VCSOs and the public."""
        return self.meeting.contributors
