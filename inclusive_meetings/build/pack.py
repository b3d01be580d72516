"""Every file of a pack, as bytes by path: the same input gives the same bytes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from inclusive_meetings.build.choices import Choices
from inclusive_meetings.build.labels import labels
from inclusive_meetings.build.plan import Job, plan
from inclusive_meetings.build.prepared import Prepared
from inclusive_meetings.document.calendar import Calendar
from inclusive_meetings.document.deck import Deck
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.pack import index
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.index import PackFile
from inclusive_meetings.pack.parts import Audience, Made
from inclusive_meetings.pack.phrasing.voices import voiced
from inclusive_meetings.writers.formats import FORMATS
from inclusive_meetings.writers.style import Style

INDEX = "index.html"
PAGE = next(each for each in FORMATS if each.suffix == ".html")


@frozen
class Pack:
    """The files of a pack by path, and what each of them is."""

    files: dict[str, bytes]
    made: tuple[PackFile, ...]


Told = Callable[[int, int, Job], None]


def nobody_told(_number: int, _of: int, _job: Job) -> None:
    """Tell nobody how far it is."""


def pack(prepared: Prepared, choices: Choices, told: Told = nobody_told) -> Pack:
    """Return the whole pack, with the page that leads to everything.

    `told` hears before each job which it is, counted from 1, and of how many. What it
    raises stops the pack.
    """
    style = Style(
        labels(prepared.wording), look=choices.look, template=choices.template
    )
    files: dict[str, bytes] = {}
    made: list[PackFile] = []
    jobs = plan(prepared.meeting, choices)
    make = _maker(prepared, choices)
    for number, job in enumerate(jobs, 1):
        told(number, len(jobs), job)
        for described, content in _written(job, make(job), style):
            files[described.path] = content
            made.append(described)
    brief = prepared.brief(Audience.CHAIR, None)
    leads_on = voiced(index.make(brief, tuple(made)), brief.meeting, brief.wording)
    files[INDEX] = PAGE.write(leads_on, style)
    return Pack(dict(sorted(files.items())), tuple(made))


def _maker(prepared: Prepared, choices: Choices) -> Callable[[Job], Made]:
    """Return what makes the part of a job.

    In large text it is the same deck again, and all parts for everyone, or for the
    chair, are made from the same brief.
    """
    decks: dict[str, Deck] = {}

    @cache
    def brief_for(audience: Audience, reader: Contributor | None) -> Brief:
        brief = prepared.brief(audience, reader)
        return replace(brief, languages=choices.slide_languages)

    def make(job: Job) -> Made:
        if job.part.module in decks:
            return decks[job.part.module]
        made = job.part.make(brief_for(job.part.audience, job.reader))
        if isinstance(made, Deck):
            decks[job.part.module] = made
        return made

    return make


def _written(job: Job, made: Made, style: Style) -> Iterator[tuple[PackFile, bytes]]:
    if isinstance(made, Calendar) and not made.events:
        return
    name = job.reader.name if job.reader else ""
    own = replace(style, is_large=True, template=None) if job.part.is_large else style
    for file_format in job.formats:
        described = PackFile(job.path(file_format), made.title, job.part.audience, name)
        yield described, file_format.write(made, own)
