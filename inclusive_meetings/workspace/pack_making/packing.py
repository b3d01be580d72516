"""The pack of an agenda as a screen makes it: chosen, step by step, stopped, shown."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from inclusive_meetings.build.choices import ALL_FORMATS, Choices
from inclusive_meetings.build.plan import Job, plan
from inclusive_meetings.build.safe_folder import CouldNotBuildError
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.index import part_names
from inclusive_meetings.pack.parts import Audience
from inclusive_meetings.workspace.opening.opened import Opened, open_meeting
from inclusive_meetings.workspace.opening.sources import OURS_ALONE, Sources
from inclusive_meetings.workspace.opening.templates import chosen
from inclusive_meetings.workspace.pack_making.building import (
    Built,
    build,
    pack_folder,
    prepared,
)
from inclusive_meetings.workspace.pack_making.pack_looks import OWN, SlideLook
from inclusive_meetings.workspace.saving.home import Home
from inclusive_meetings.workspace.settings.remembering import choice, remember

__all__ = [
    "INDEX",
    "Built",
    "CouldNotBuildError",
    "Offer",
    "StoppedError",
    "build_pack",
    "left_out",
    "offers",
    "pack_of",
    "remember_left_out",
]

PACKS = "packs"
INDEX = "index.html"
FORMAT = "format: "
USUAL = SlideLook()
# The titles under which offers stand, by whom they are for; None is for formats.
TITLES = {
    Audience.EVERYONE: "build.everyone",
    Audience.ONE_PERSON: "build.person",
    Audience.CHAIR: "build.chair",
    None: "build.formats",
}


class StoppedError(Exception):
    """Somebody stopped the build. The pack that was there before is untouched."""


@frozen
class Offer:
    """Something that a pack may have; `audience` is None where it is a format."""

    name: str
    title: str
    audience: Audience | None = None


def offers(opened: Opened) -> tuple[Offer, ...]:
    """Return the documents that this meeting's pack may have, and then the formats."""
    titles = part_names(opened.wording)
    documents = (
        Offer(job.name, _title(job, titles, opened.wording), job.part.audience)
        for job in plan(opened.meeting, Choices())
    )
    formats = (Offer(f"{FORMAT}{name}", name) for name in ALL_FORMATS)
    return (*documents, *formats)


def pack_of(agenda: Path) -> Path:
    """Return the folder of this agenda's pack: in `packs`, beside the agenda."""
    return pack_folder(agenda, agenda.parent / PACKS)


def left_out(home: Home, agenda: Path) -> frozenset[str]:
    """Return the names of offers that were left out the last time."""
    try:
        names = json.loads(choice(home, _key(agenda), "[]"))
    except (ValueError, RecursionError):
        return frozenset()
    return frozenset(map(str, names)) if isinstance(names, list) else frozenset()


def remember_left_out(home: Home, agenda: Path, names: frozenset[str]) -> None:
    """Remember for this meeting what is left out."""
    remember(home, _key(agenda), json.dumps(sorted(names), ensure_ascii=False))


def build_pack(
    agenda: Path,
    left: frozenset[str],
    told: Callable[[int, int, str], None],
    sources: Sources = OURS_ALONE,
    look: SlideLook = USUAL,
) -> Built:
    """Build the pack into `packs` beside the agenda, as it is on the disk now.

    `told` hears the title of each document before it is made, and may raise
    StoppedError. Raises CannotRead and CouldNotBuildError; then nothing has changed.
    """
    opened = open_meeting(agenda, agenda.as_posix(), sources)
    titles = part_names(opened.wording)
    formats = (name for name in ALL_FORMATS if f"{FORMAT}{name}" not in left)
    theirs = chosen(look.template if look.look == OWN else None)
    built = build(
        prepared(opened),
        pack_of(agenda),
        look.of(Choices(tuple(formats), left), theirs.template),
        lambda number, of, job: told(number, of, _title(job, titles, opened.wording)),
    )
    return replace(built, told=theirs.told)


def _title(job: Job, titles: dict[str, str], wording: Wording) -> str:
    if job.reader is not None:
        return wording.say("index.briefing", name=job.reader.name)
    return titles.get(job.part.name, job.part.name)


def _key(agenda: Path) -> str:
    return f"left-out {agenda.resolve().as_posix()}"
