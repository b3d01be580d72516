"""The page that leads to everything, what to share apart from what is private."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath

from inclusive_meetings.document.nodes import (
    Block,
    Bullets,
    Document,
    Inline,
    Link,
    Paragraph,
    Section,
    Strong,
    Text,
    bullets,
    paragraph,
    text,
)
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.parts import Audience

FINDINGS_SHOWN = 5
KEYS = {
    Audience.EVERYONE: "everyone",
    Audience.ONE_PERSON: "person",
    Audience.CHAIR: "chair",
}


@dataclass(frozen=True, slots=True)
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
            paragraph(wording.say("index.first")),
            *_sections(made, wording),
            _waiting(brief.findings, wording),
        ),
        about=wording.say("index.about", title=title),
        notice=wording.say("index.notice"),
    )


def _sections(made: tuple[PackFile, ...], wording: Wording) -> Iterator[Section]:
    for audience, key in KEYS.items():
        files = tuple(file for file in made if file.audience is audience)
        if files:
            yield Section(
                text(wording.say(f"index.{key}-title")),
                (paragraph(wording.say(f"index.{key}")), _documents(files, wording)),
            )


def _documents(files: tuple[PackFile, ...], wording: Wording) -> Bullets:
    def document(file: PackFile) -> str:
        return str(PurePosixPath(file.path).with_suffix(""))

    return Bullets(
        tuple(
            (_line(tuple(formats), wording),) for _, formats in groupby(files, document)
        )
    )


def _line(files: tuple[PackFile, ...], wording: Wording) -> Paragraph:
    names = {line["suffix"]: line["name"] for line in wording.records["index.formats"]}
    title = files[0].title
    made: list[Inline] = [Strong(text(title)), Text(": ")]
    for number, file in enumerate(files):
        suffix = PurePosixPath(file.path).suffix.removeprefix(".")
        if number:
            made.append(Text(", "))
        made.append(Link(text(names.get(suffix, suffix)), file.path))
    return Paragraph(tuple(made))


def _waiting(findings: tuple[Finding, ...], wording: Wording) -> Section:
    blocks: tuple[Block, ...]
    if not findings:
        blocks = (paragraph(wording.say("index.waiting-none")),)
    else:
        count = len(findings)
        several = wording.say("index.waiting", count=count)
        one = wording.say("index.waiting-one")
        shown = [
            f"{wording.say(f'run-sheet.{finding.level}')}: {finding.message}"
            for finding in findings[:FINDINGS_SHOWN]
        ]
        blocks = (paragraph(several if count > 1 else one), bullets(shown))
    return Section(text(wording.say("index.waiting-title")), blocks)
