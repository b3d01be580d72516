"""Build the pack of an opened meeting."""

from datetime import date
from pathlib import Path

from inclusive_meetings.build.choices import Choices
from inclusive_meetings.build.labels import labels
from inclusive_meetings.build.pack import PAGE, Pack, Told, nobody_told, pack
from inclusive_meetings.build.prepared import Prepared
from inclusive_meetings.build.safe_folder import Kept, write_pack
from inclusive_meetings.files.file_names import slug
from inclusive_meetings.model.findings import Audited
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.pack import audit_report
from inclusive_meetings.pack.parts import Audience
from inclusive_meetings.pack.phrasing.voices import voiced
from inclusive_meetings.workspace.findings.auditing import audited
from inclusive_meetings.workspace.opening.opened import Opened
from inclusive_meetings.workspace.words.jargon import jargon_of
from inclusive_meetings.writers.style import Style


@frozen
class Built:
    """A pack on disk: where it is, what is in it, and what was kept."""

    folder: Path
    pack: Pack
    kept: Kept


def build(
    prepared: Prepared,
    folder: Path,
    choices: Choices,
    told: Told = nobody_told,
    *,
    replace: bool = False,
) -> Built:
    """Build the pack into the folder. Raises CouldNotBuildError.

    `told` hears how far it is; what it raises stops the build, and nothing is written.
    """
    made = pack(prepared, choices, told)
    return Built(folder, made, write_pack(folder, made.files, replace=replace))


def prepared(opened: Opened, today: date | None = None) -> Prepared:
    """Return what a pack is made from; `today` is None where it shall not depend on it.

    The same agenda then makes the same pack on every day.
    """
    jargon = jargon_of(opened)
    return Prepared(
        opened.meeting,
        opened.wording,
        opened.words,
        jargon,
        audited(opened, jargon, today),
        opened.ticks,
    )


def pack_folder(agenda: Path, packs: Path) -> Path:
    """Return the folder of this agenda's pack among all packs."""
    return packs / slug(agenda.stem, "meeting")


def report_page(opened: Opened, found: Audited, jargon: tuple[Jargon, ...]) -> str:
    """Return the chair's report as one web page. It is private."""
    ready = Prepared(opened.meeting, opened.wording, opened.words, jargon, found)
    report = audit_report.make(ready.brief(Audience.CHAIR, None))
    made = voiced(report, opened.meeting, opened.wording)
    return PAGE.write(made, Style(labels(opened.wording))).decode()
