"""The examples on the pages of the rules: agendas with their people, places, papers."""

import re
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from pypdf import PdfWriter

from inclusive_meetings.audit.rule_pages import section
from inclusive_meetings.model.findings import Audited
from inclusive_meetings.workspace.findings.auditing import audited
from inclusive_meetings.workspace.opening.opened import open_meeting
from inclusive_meetings.workspace.words.jargon import jargon_of

FENCE = re.compile(r"```(\w+)([^\n]*)\n(.*?)```", re.DOTALL)
FILES = {"people": "people.yaml", "venue": "venue.yaml"}


@dataclass
class Example:
    """An agenda that a rule flags so many times, and the files that go with it."""

    flags: int
    agenda: str
    today: date | None = None
    files: dict[str, str] = field(default_factory=dict)
    words_of_paper: int = 0
    is_pdf: bool = False

    def audited(self, folder: Path, *, with_jargon: bool) -> Audited:
        """Return what the audit says of it; everything is written into the folder."""
        self.files.setdefault("people.yaml", "[]")
        for name, text in {"agenda.md": self.agenda, **self.files}.items():
            (folder / name).write_text(text, encoding="utf-8")
        if self.words_of_paper:
            paper = "Plain words here. " * (self.words_of_paper // 3)
            (folder / "paper.md").write_text(paper, encoding="utf-8")
        if self.is_pdf:
            writer = PdfWriter()
            writer.add_blank_page(200, 200)
            writer.write(folder / "paper.pdf")
        opened = open_meeting(folder / "agenda.md", "agenda.md")
        jargon = jargon_of(opened) if with_jargon else ()
        return audited(opened, jargon, self.today)


def examples(rule: str) -> list[Example]:
    """Return the examples of a rule's page, in their order."""
    made: list[Example] = []
    settings = ""
    for kind, about, text in FENCE.findall(section(rule, "Examples")):
        if kind == "settings":
            settings = text
        elif kind == "agenda":
            made.append(_example(about, text))
            if settings:
                made[-1].files["inclusive-meetings.yaml"] = settings
        else:
            made[-1].files[FILES[kind]] = text
    return made


def _example(about: str, agenda: str) -> Example:
    said = dict(re.findall(r"([\w-]+)=(\S+)", about))
    assert "passes" in about or "flags" in said, about
    today = said.get("today")
    return Example(
        flags=int(said.get("flags", 0)),
        agenda=agenda,
        today=date.fromisoformat(today) if today else None,
        words_of_paper=int(said.get("long-paper", 0)),
        is_pdf=" pdf" in about,
    )
