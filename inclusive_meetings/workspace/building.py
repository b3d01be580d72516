"""Build the pack of an opened meeting."""

from dataclasses import dataclass
from pathlib import Path

from inclusive_meetings.build.choices import Choices
from inclusive_meetings.build.pack import Pack, Prepared, pack
from inclusive_meetings.build.safe_folder import Kept, write_pack
from inclusive_meetings.files.names import slug
from inclusive_meetings.workspace.opening import Opened
from inclusive_meetings.workspace.words import jargon_of


@dataclass(frozen=True, slots=True)
class Built:
    """A pack on disk: where it is, what is in it, and what was kept."""

    folder: Path
    pack: Pack
    kept: Kept


def build(
    opened: Opened, folder: Path, choices: Choices, *, replace: bool = False
) -> Built:
    """Build the pack into the folder. Raises CouldNotBuildError."""
    made = pack(prepared(opened), choices)
    return Built(folder, made, write_pack(folder, made.files, replace=replace))


def prepared(opened: Opened) -> Prepared:
    """Return what a pack is made from."""
    return Prepared(
        opened.meeting,
        opened.wording,
        opened.words,
        opened.findings,
        jargon_of(opened),
    )


def pack_folder(agenda: Path, packs: Path) -> Path:
    """Return the folder of this agenda's pack among all packs."""
    return packs / slug(agenda.stem, "meeting")
