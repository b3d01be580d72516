"""The chair's run sheet, private: what to mend, who needs what, minute by minute."""

from collections.abc import Iterator
from pathlib import PurePath

from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Callout,
    Document,
    Steps,
    Tone,
    bullets,
    paragraph,
)
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.advice import on_paper
from inclusive_meetings.pack.phrasing.meanings import WORDS_AT_MOST
from inclusive_meetings.pack.phrasing.sections import for_the_chair
from inclusive_meetings.pack.phrasing.times import day_in_words
from inclusive_meetings.pack.run_sheet.minute_by_minute import times
from inclusive_meetings.pack.run_sheet.people import (
    brought,
    needs,
    papers_by,
    still_to_ask,
)
from inclusive_meetings.pack.run_sheet.power import power

HERE = "run-sheet"
FINDINGS_SHOWN = 12


def make(brief: Brief) -> Document:
    """Return the run sheet. It holds what is private, and says so first."""
    meeting, wording = brief.meeting, brief.wording
    sections: tuple[tuple[str, Blocks], ...] = (
        ("findings", (_findings(brief.findings, wording),)),
        ("asked", (still_to_ask(meeting, wording),)),
        ("papers", tuple(_papers(meeting, wording))),
        ("needs", (needs(meeting, wording),)),
        ("before", (_before(wording),)),
        ("time", tuple(times(meeting, wording))),
        ("people", tuple(brought(meeting, wording))),
        ("power", tuple(power(meeting, wording))),
        ("words", tuple(_words(brief.words, wording))),
    )
    return for_the_chair(HERE, meeting, sections, wording)


def _findings(findings: tuple[Finding, ...], wording: Wording) -> Block:
    if not findings:
        return paragraph(wording.say(f"{HERE}.findings-none"))
    shown = findings[:FINDINGS_SHOWN]
    entries = [(paragraph(_finding(each, wording)),) for each in shown]
    if more := len(findings) - len(shown):
        entries.append((paragraph(wording.say(f"{HERE}.findings-more", count=more)),))
    return Steps(tuple(entries))


def _finding(finding: Finding, wording: Wording) -> str:
    # Only the file's name: the folder would differ from one machine to the next.
    file = PurePath(finding.place.file).name
    return wording.say(
        f"{HERE}.finding",
        level=wording.say(f"{HERE}.{finding.level}"),
        message=finding.message,
        help=on_paper(finding.help),
        where=wording.say(f"{HERE}.where", file=file, line=finding.place.line),
    )


def _papers(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    lines = []
    for paper in meeting.papers:
        day = day_in_words(paper.sent, wording) if paper.sent else ""
        key = "paper-sent" if day else "paper-unsent"
        lines.append(wording.say(f"{HERE}.{key}", title=paper.title, day=day))
    if lines:
        yield bullets(lines)
    else:
        yield paragraph(wording.say(f"{HERE}.papers-none"))
    if ways := papers_by(meeting, wording):
        yield bullets(ways)


def _before(wording: Wording) -> Bullets:
    return bullets([line["say"] for line in wording.records[f"{HERE}.before"]])


def _words(words: tuple[WordUsed, ...], wording: Wording) -> Iterator[Block]:
    if not words:
        yield paragraph(wording.say(f"{HERE}.words-none"))
        return
    yield paragraph(wording.say(f"{HERE}.words"))
    yield bullets([word.term.term for word in words[:WORDS_AT_MOST]])
    unclear = [_meanings(word, wording) for word in words if word.sense is None]
    if unclear:
        title = wording.say(f"{HERE}.ambiguous-title")
        yield Callout(Tone.IMPORTANT, title, (bullets(unclear),))


def _meanings(word: WordUsed, wording: Wording) -> str:
    meanings = "; ".join(
        sense.expansion or sense.context or sense.meaning.rstrip(".")
        for sense in word.term.senses
    )
    return wording.say(f"{HERE}.ambiguous", term=word.term.term, meanings=meanings)
