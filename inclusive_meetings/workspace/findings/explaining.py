"""What a rule of the audit says for itself: why, what to do, on what evidence."""

from inclusive_meetings.audit.rule_pages import section
from inclusive_meetings.model.frozen import frozen


@frozen
class About:
    """The page of a rule, in pieces, each in Markdown."""

    why: str
    when_to_allow: str
    evidence: str


def about(rule: str) -> About:
    """Return what the page of a rule says."""
    return About(
        section(rule, "Why it matters"),
        section(rule, "When to allow it"),
        section(rule, "Evidence"),
    )
