"""`slides`: the deck of an agenda, or what in any deck would stop people."""

from argparse import Namespace
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.reading import counted, opened, template_of
from inclusive_meetings.cli.slides_options import USUAL_LOOK
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.files.file_names import slug
from inclusive_meetings.files.open_elsewhere import mark_of_open
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.pack.phrasing.written import in_words
from inclusive_meetings.store.safe_file import save
from inclusive_meetings.workspace.opening.opened import Opened
from inclusive_meetings.workspace.pack_making.slides import (
    SlideChoices,
    Slides,
    slides_of,
)
from inclusive_meetings.workspace.saving.refusal import refused

SUFFIX = ".pptx"


def run(options: Namespace) -> ExitCode:
    """Write the deck, with a handout if it was asked for; or check another deck."""
    if options.check is not None:
        from inclusive_meetings.cli.slides_check import (  # noqa: PLC0415 - making slides needs none of it
            run as check,
        )

        return check(options)
    if options.agenda is None:
        raise CannotRead([Problem(Place("slides", 1, 1), "no-agenda", *NO_AGENDA)])
    read = opened(options, asks_rules=False)
    for warning in read.warnings:
        tell(warning)
    choices = SlideChoices(
        options.look or USUAL_LOOK,
        options.languages,
        template_of(options),
        options.handout,
    )
    made = slides_of(read, choices)
    for problem in made.told:
        tell(problem)
    paths = _written(options, made)
    _tell_what_was_made(read, made, paths)
    put(paths[0].as_posix())
    return ExitCode.FINE


NO_AGENDA = (
    "No agenda was named.",
    "Write:  inclusive-meetings slides my-meeting.md  or  slides --check their.pptx",
)


def _written(options: Namespace, made: Slides) -> list[Path]:
    """Write the files and return their paths; none is written if one may not be."""
    stem = f"{slug(options.agenda.stem, 'meeting')}-slides"
    deck = options.output or Path(f"{stem}{SUFFIX}")
    if deck.suffix.lower() != SUFFIX:
        raise refused(deck, "is no name for a deck", f"End it in {SUFFIX}")
    files = [
        (deck.with_name(f"{deck.stem}{end}") if end != SUFFIX else deck, content)
        for end, content in made.files
    ]
    if not deck.parent.is_dir():
        raise refused(deck, "is in a folder that is not there", "Make the folder.")
    for path, content in files:
        _refuse_if_taken(path, content, may_replace=options.replace)
    for path, content in files:
        save(path, content, expected=path.read_bytes() if path.exists() else None)
    return [path for path, _ in files]


def _refuse_if_taken(path: Path, content: bytes, *, may_replace: bool) -> None:
    """Raise CannotRead where something stands that must not be written over."""
    if path.is_dir():
        raise refused(path, "is a folder", "Choose another name.")
    if not path.exists() or path.read_bytes() == content:
        return
    if not may_replace:
        raise refused(path, "is there already", "Choose another name, or --replace")
    if mark := mark_of_open(path):
        other = "Or choose another name, with  -o other.pptx"
        what = f"is open in another program{mark.by}"
        raise refused(path, what, f"{mark.mend} {other}")


def _tell_what_was_made(read: Opened, made: Slides, paths: list[Path]) -> None:
    slides = counted(made.many, "slide")
    title = in_words(read.meeting.title.text, read.wording)
    tell(f"{slides} for “{title}”, with notes to say. Nothing private.")
    for path in paths[1:]:
        tell(f"  handout  {path.as_posix()}")
