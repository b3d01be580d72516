"""`build`: the whole pack of an agenda."""

import time
from argparse import Namespace
from pathlib import PurePosixPath

from inclusive_meetings.build.choices import ALL_FORMATS, Choices
from inclusive_meetings.build.safe_folder import CouldNotBuildError
from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.reading import (
    code_for,
    counted,
    findings_in_words,
    opened,
    template_of,
)
from inclusive_meetings.cli.slides_options import USUAL_LOOK
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.files.open_elsewhere import mark_of_open
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.pack.parts import Audience
from inclusive_meetings.pack.phrasing.written import in_words
from inclusive_meetings.workspace.opening.opened import Opened
from inclusive_meetings.workspace.opening.templates import chosen
from inclusive_meetings.workspace.pack_making.building import (
    Built,
    build,
    pack_folder,
    prepared,
)
from inclusive_meetings.workspace.pack_making.ctrl_c import ctrl_c_noted

NAMES_AT_MOST = 12


def run(options: Namespace) -> ExitCode:
    """Build the pack and say in a few lines what was made."""
    began = time.perf_counter()
    read = opened(options)
    for warning in read.warnings:
        tell(warning)
    folder = pack_folder(options.agenda, options.output)
    theirs = chosen(template_of(options))
    for problem in theirs.told:
        tell(problem)
    choices = Choices(
        options.formats or ALL_FORMATS,
        look=options.look or USUAL_LOOK,
        slide_languages=options.languages,
        template=theirs.template,
    )

    def told(*_: object) -> None:
        if is_pressed():
            raise KeyboardInterrupt

    try:
        ready = prepared(read)
        with ctrl_c_noted() as is_pressed:
            built = build(ready, folder, choices, told, replace=options.replace)
    except CouldNotBuildError as error:
        tell(error)
        return ExitCode.CANNOT_BUILD
    findings = ready.audited.findings
    tell_what_was_made(read, findings, built, time.perf_counter() - began)
    put((folder / "index.html").as_posix())
    return code_for(findings, options.fail_on)


def tell_what_was_made(
    read: Opened, findings: tuple[Finding, ...], built: Built, seconds: float
) -> None:
    """Say what was made, for whom, where, what waits, and what to open first."""
    title = in_words(read.meeting.title.text, read.wording)
    tell(f"The pack for “{title}” is ready.")
    tell(f"  to share with everyone   {_documents(built, Audience.EVERYONE)}")
    tell(f"  for one person each      {_documents(built, Audience.ONE_PERSON)}")
    tell(f"  only for the chair       {_documents(built, Audience.CHAIR)}")
    tell(f"  waiting for you          {findings_in_words(findings)}")
    for name in built.kept.changed:
        tell(f"  kept, changed by hand    {name}  ({_how_replaced(built, name)})")
    for name in built.kept.added:
        tell(f"  kept, yours              {name}")
    files = counted(len(built.pack.files), "file")
    tell(f"{files} in {built.folder.as_posix()}, made in {seconds:.1f} s. Open first:")


def _how_replaced(built: Built, name: str) -> str:
    mark = mark_of_open(built.folder / name)
    if mark is None:
        return "--replace overwrites it"
    return f"open in another program{mark.by}. {mark.mend}"


def _documents(built: Built, audience: Audience) -> str:
    made = [file for file in built.pack.made if file.audience is audience]
    if audience is Audience.ONE_PERSON:
        names = list(dict.fromkeys(file.reader for file in made))
    else:
        stems = (PurePosixPath(file.path).stem for file in made)
        names = list(dict.fromkeys(stem.replace("-", " ") for stem in stems))
    if len(names) > NAMES_AT_MOST:
        more = len(names) - NAMES_AT_MOST
        names = [*names[:NAMES_AT_MOST], f"and {more} more"]
    return "; ".join(names) if names else "nothing"
