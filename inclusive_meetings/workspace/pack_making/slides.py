"""The slides of a meeting as files: the deck, and the same for those without slides.

Nothing else of a pack is made: a facilitator who changes a line sees it at once.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from inclusive_meetings.build.labels import labels
from inclusive_meetings.document.deck import Deck
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.as_read import as_read
from inclusive_meetings.pack.phrasing.voices import voiced
from inclusive_meetings.pack.slides.deck import make
from inclusive_meetings.workspace.opening.opened import Opened
from inclusive_meetings.workspace.opening.templates import chosen
from inclusive_meetings.writers.pptx import deck as pptx
from inclusive_meetings.writers.style import Style


@frozen
class SlideChoices:
    """What a facilitator can choose: look, languages beside English, more files.

    `template` is an organisation's own PowerPoint file. `handout` adds a page, a Word
    file and slides in large text.
    """

    look: str = "light"
    languages: tuple[str, ...] = ()
    template: Path | None = None
    handout: bool = False


@frozen
class Slides:
    """The files by what their name ends with, how many slides, and what to know."""

    files: tuple[tuple[str, bytes], ...]
    many: int
    told: tuple[Problem, ...] = ()


def slides_of(opened: Opened, choices: SlideChoices) -> Slides:
    """Return the deck of the meeting. Raises CannotRead for a template that is not."""
    whole = as_read(Brief(opened.meeting, opened.wording, opened.words))
    brief = replace(whole, meeting=whole.meeting.seen_by_everyone())
    deck = voiced(make(brief, choices.languages), brief.meeting, brief.wording)
    style = Style(labels(opened.wording), look=choices.look)
    theirs = chosen(choices.template)
    into = theirs.template or pptx.own(deck, style)
    made = pptx.paged(deck, style, into)
    files = [(".pptx", pptx.filed(deck, made, into))]
    if choices.handout:
        files += _handout(deck, brief, style)
    return Slides(tuple(files), len(made), theirs.told)


def _handout(deck: Deck, brief: Brief, style: Style) -> Iterator[tuple[str, bytes]]:
    """Yield the same for people who cannot see or use slides, and for far seats."""
    from inclusive_meetings.pack.slides.handout import handout  # noqa: PLC0415 - as above
    from inclusive_meetings.writers.docx import document as docx  # noqa: PLC0415 - as above
    from inclusive_meetings.writers.html import document as html  # noqa: PLC0415 - as above

    document = voiced(handout(deck, brief), brief.meeting, brief.wording)
    yield ".html", html.write(document, style)
    yield ".docx", docx.write(document, style)
    yield "-large.pptx", pptx.write(deck, replace(style, is_large=True))
