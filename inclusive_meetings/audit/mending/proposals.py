"""What would mend an agenda, rule by rule.

Only what can be written without knowing more than the agenda does: a break, a slot, a
line, a place. Nobody's answer is ever made up.
"""

from collections.abc import Callable, Iterable

from inclusive_meetings.audit.mending.agenda import Agenda
from inclusive_meetings.audit.mending.facts import (
    ask_for_needs,
    plan_pre_meeting,
    say_we_heard,
)
from inclusive_meetings.audit.mending.items import (
    add_break,
    add_reflection,
    add_welcome,
    lengthen_breaks,
    move_forward,
)
from inclusive_meetings.audit.mending.lines import AgendaLines, Mend
from inclusive_meetings.model.audit_settings import AuditSettings
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording

PROPOSERS: dict[str, Callable[[Agenda], Mend | None]] = {
    "long-without-break": add_break,
    "short-break": lengthen_breaks,
    "no-reflection": add_reflection,
    "reflection-last": add_reflection,
    "no-introductions": add_welcome,
    "community-items-last": move_forward,
    "staff-speak-first": move_forward,
    "no-we-heard": say_we_heard,
    "no-pre-meeting": plan_pre_meeting,
    "needs-not-asked": ask_for_needs,
}


def proposals(
    text: str,
    meeting: Meeting,
    findings: Iterable[Finding],
    settings: AuditSettings,
    wording: Wording,
) -> tuple[Mend, ...]:
    """Return what would mend the findings, in the order of the rules' first findings.

    An agenda that nobody wrote for this program, without headings, gets no proposals:
    its lines are not ours to know.
    """
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    lines = AgendaLines(text, meeting)
    if not lines.are_ours:
        return ()
    made = (
        PROPOSERS[rule](Agenda(meeting, lines, settings, wording, tuple(found)))
        for rule, found in by_rule.items()
        if rule in PROPOSERS
    )
    return tuple(mend for mend in made if mend and mend.edits)
