"""The chair's private report: what leaves people out, pictures, and a self-check."""

from collections.abc import Iterator
from pathlib import PurePath

from inclusive_meetings.document.inlines import Strong, Text, text
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Document,
    Paragraph,
    Section,
    Steps,
    Table,
    paragraph,
)
from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.audit_pictures import pictures
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.advice import on_paper
from inclusive_meetings.pack.phrasing.sections import for_the_chair

HERE = "audit-report"


def make(brief: Brief) -> Document:
    """Return the report. It holds what is private, and says so first."""
    meeting, wording = brief.meeting, brief.wording
    sections: tuple[tuple[str, Blocks], ...] = (
        ("findings", tuple(_findings(brief))),
        ("pictures", tuple(pictures(brief))),
        ("allowed", tuple(_allowed(brief))),
        ("partnership", tuple(_partnership(wording))),
    )
    return for_the_chair(HERE, meeting, sections, wording)


def _findings(brief: Brief) -> Iterator[Block]:
    wording = brief.wording
    yield paragraph(wording.say(f"{HERE}.findings-about"))
    if not brief.findings:
        yield paragraph(wording.say(f"{HERE}.findings-none"))
    for level in Level:
        found = [each for each in brief.findings if each.level is level]
        if found:
            title = text(wording.say(f"{HERE}.{level}", count=len(found)))
            before = (None, *found)
            pairs = zip(found, before, strict=False)
            entries = tuple(tuple(_said(each, b, wording)) for each, b in pairs)
            yield Section(title, (Steps(entries),))
    for problem in brief.audited.broken:
        yield paragraph(f"{problem.what} {problem.mend}")


def _said(
    finding: Finding, before: Finding | None, wording: Wording
) -> Iterator[Block]:
    """Yield what is found, why it matters and what to do: each of these once."""
    yield Paragraph((Strong(text(finding.message)),))
    if before and (before.why, before.help) == (finding.why, finding.help):
        yield paragraph(wording.say(f"{HERE}.same"))
    else:
        yield paragraph(wording.say(f"{HERE}.why", why=finding.why))
        yield paragraph(wording.say(f"{HERE}.do", help=on_paper(finding.help)))
    # Only the file's name: the folder would differ from one machine to the next.
    file = PurePath(finding.place.file).name
    where = wording.say(
        f"{HERE}.where", rule=finding.rule, file=file, line=finding.place.line
    )
    yield paragraph(where)


def _allowed(brief: Brief) -> Iterator[Block]:
    wording, allowed = brief.wording, brief.audited.allowed
    if not allowed:
        yield paragraph(wording.say(f"{HERE}.allowed-none"))
        return
    yield paragraph(wording.say(f"{HERE}.allowed-about"))
    entries: list[Blocks] = []
    for finding, reason in allowed:
        because = wording.say(f"{HERE}.because", reason=reason)
        entries.append((paragraph(f"{finding.message} {because}"),))
    yield Steps(tuple(entries))


def _partnership(wording: Wording) -> Iterator[Block]:
    yield paragraph(wording.say(f"{HERE}.partnership-about"))
    heads = tuple(
        text(wording.say(f"{HERE}.partnership-{name}"))
        for name in ("question", "group", "service")
    )
    rows = tuple(
        ((Strong(text(line["factor"])), Text(f": {line['ask']}")), (), ())
        for line in wording.records[f"{HERE}.partnership"]
    )
    yield Table(wording.say(f"{HERE}.partnership-caption"), heads, rows)
