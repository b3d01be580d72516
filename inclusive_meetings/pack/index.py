"""The page that leads to everything, what to share apart from what is private."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import PurePosixPath

from inclusive_meetings.document.inlines import Inline, Link, Strong, Text, text
from inclusive_meetings.document.nodes import (
    Block,
    Bullets,
    Document,
    Paragraph,
    Section,
    bullets,
    paragraph,
)
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.parts import Audience

FINDINGS_SHOWN = 5
FIRST = "run-sheet"
# Who has not been asked what is between the chair and that person: only counted here.
UNASKED = "needs-not-asked"
KEYS = {
    Audience.EVERYONE: "everyone",
    Audience.ONE_PERSON: "person",
    Audience.CHAIR: "chair",
}


@frozen
class PackFile:
    """One file of the pack: its path, what it is, for whom, and whose it is."""

    path: str
    title: str
    audience: Audience
    reader: str = ""


def make(brief: Brief, made: tuple[PackFile, ...]) -> Document:
    """Return the page."""
    wording, title = brief.wording, brief.meeting.title
    return Document(
        wording.say("index.title", title=title),
        brief.meeting.language,
        (
            Section(text(wording.say("index.first-title")), _first(made, wording)),
            _waiting(brief.findings, wording),
            *_sections(made, wording),
        ),
        about=wording.say("index.about", title=title),
        notice=wording.say("index.notice"),
    )


def _first(made: tuple[PackFile, ...], wording: Wording) -> tuple[Block, ...]:
    said: list[Block] = [paragraph(wording.say("index.first"))]
    for file in made:
        if PurePosixPath(file.path).stem == FIRST and file.audience is Audience.CHAIR:
            words = text(wording.say("index.first-link"))
            said.append(Paragraph((Link(words, file.path),)))
            break
    return (*said, paragraph(wording.say("index.then")))


def _sections(made: tuple[PackFile, ...], wording: Wording) -> Iterator[Section]:
    for audience, key in KEYS.items():
        files = tuple(file for file in made if file.audience is audience)
        if files:
            yield Section(
                text(wording.say(f"index.{key}-title")),
                (paragraph(wording.say(f"index.{key}")), _documents(files, wording)),
            )


def _documents(files: tuple[PackFile, ...], wording: Wording) -> Bullets:
    entries = groupby(files, lambda file: PurePosixPath(file.path).with_suffix(""))
    return Bullets(tuple((_line(tuple(each), wording),) for _, each in entries))


def _line(files: tuple[PackFile, ...], wording: Wording) -> Paragraph:
    names = {line["suffix"]: line["name"] for line in wording.records["index.formats"]}
    made: list[Inline] = [Strong(text(_name(files[0], wording))), Text(": ")]
    for number, file in enumerate(files):
        suffix = PurePosixPath(file.path).suffix.removeprefix(".")
        if number:
            made.append(Text(", "))
        made.append(Link(text(names.get(suffix, suffix)), file.path))
    return Paragraph(tuple(made))


def _name(file: PackFile, wording: Wording) -> str:
    # Several parts have the meeting's own title; here each needs its own name.
    if file.reader:
        return wording.say("index.briefing", name=file.reader)
    return part_names(wording).get(PurePosixPath(file.path).stem, file.title)


def part_names(wording: Wording) -> dict[str, str]:
    """Return what each part is called where several stand together."""
    return {line["part"]: line["name"] for line in wording.records["index.parts"]}


def _waiting(findings: tuple[Finding, ...], wording: Wording) -> Section:
    title = text(wording.say("index.waiting-title"))
    if not findings:
        return Section(title, (paragraph(wording.say("index.waiting-none")),))
    count = wording.say("index.waiting", count=len(findings))
    lines = tuple(_most_important(findings, wording))
    more = paragraph(wording.say("index.waiting-more"))
    return Section(title, (paragraph(count), bullets(lines), more))


def _most_important(findings: tuple[Finding, ...], wording: Wording) -> Iterator[str]:
    unasked = sum(finding.rule == UNASKED for finding in findings)
    if unasked:
        yield wording.say("index.unasked", count=unasked)
    others = [finding for finding in findings if finding.rule != UNASKED]
    for finding in sorted(others, key=lambda each: each.level.rank)[:FINDINGS_SHOWN]:
        level = wording.say(f"run-sheet.{finding.level}")
        message = finding.message
        yield wording.say("index.waiting-line", level=level, message=message)
