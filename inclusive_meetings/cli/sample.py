"""`sample`: the example agendas, to try things out without a meeting of one's own."""

import os
import shutil
from argparse import Namespace
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.refusal import refused
from inclusive_meetings.cli.speech import put, tell

PACKAGE = Path(__file__).parent.parent
# The first is there in an installed copy, the second in a checkout.
SHELVES = (PACKAGE / "starter" / "agendas", PACKAGE.parent / "agendas")
FIRST = "dementia-pathway.md"


def run(options: Namespace) -> ExitCode:
    """Copy the examples into a new folder, never over one that is there."""
    folder: Path = options.folder
    shelf = next(shelf for shelf in SHELVES if shelf.is_dir())
    if os.path.lexists(folder):
        raise refused(folder, "is there already", "Choose another name.")
    try:
        shutil.copytree(shelf, folder)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)  # half of them would mislead
        mend = "Name a folder where you may write."
        what = f"cannot be written: {error.strerror or 'the disk refused'}"
        raise refused(folder, what, mend) from None
    agenda = (folder / FIRST).as_posix()
    tell("Five example agendas, with their people, venues and papers. Try:")
    tell(f"  inclusive-meetings build {agenda}")
    put(agenda)
    return ExitCode.FINE
