"""All that a proposal is made from."""

from inclusive_meetings.audit.mending.lines import AgendaLines
from inclusive_meetings.model.audit_settings import AuditSettings
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording


@frozen
class Agenda:
    """A meeting with the lines it was read from; `findings` are those of one rule."""

    meeting: Meeting
    lines: AgendaLines
    settings: AuditSettings
    wording: Wording
    findings: tuple[Finding, ...] = ()

    def say(self, key: str, **names: object) -> str:
        """Return a text of the wording of mends."""
        return self.wording.say(f"mending.{key}", **names)

    def number(self, name: str) -> int:
        """Return a number that the audit goes by."""
        return self.settings.numbers[name].value

    @property
    def rule(self) -> str:
        """Return the rule whose findings these are."""
        return self.findings[0].rule
