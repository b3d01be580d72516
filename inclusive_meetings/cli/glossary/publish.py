"""`glossary publish`: a web site of the words, which anyone can host."""

from argparse import ArgumentParser, Namespace
from collections import Counter
from pathlib import Path

from inclusive_meetings.build.safe_folder import RECORD, CouldNotBuildError, write_pack
from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.glossary.check import glossary_paths
from inclusive_meetings.cli.reading import counted
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.sharing.site.site import site
from inclusive_meetings.store.glossary.cache import glossary_file
from inclusive_meetings.store.wording.wording import wording


def arguments(parser: ArgumentParser) -> None:
    """Say what can be typed after `glossary publish`."""
    parser.add_argument(
        "files", type=Path, nargs="+", help="glossary files, or folders of them"
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FOLDER",
        help="the folder of the site; made anew, what you put there stays",
    )
    parser.add_argument("--title", default="", help="what the site is called")


def run(options: Namespace) -> ExitCode:
    """Write the site whole, or leave the earlier one as it was."""
    paths = list(glossary_paths(options.files))
    if _is_taken(options.output):
        where = options.output.as_posix()
        tell(f"{where}: there are other files in this folder. Name a new one.")
        return ExitCode.CANNOT_READ
    glossaries = _glossaries(paths)
    originals = {path.name: path.read_bytes() for path in paths}
    files = site(glossaries, originals, wording(), " ".join(options.title.split()))
    try:
        kept = write_pack(options.output, files)
    except CouldNotBuildError as error:
        tell(error)
        return ExitCode.CANNOT_BUILD
    for name in (*kept.changed, *kept.added):
        tell(f"kept, yours: {name}")
    words = sum(len(each.terms) for each in glossaries)
    tell(f"{counted(words, 'word')} in {counted(len(files), 'file')}. Open first:")
    put((options.output / "index.html").as_posix())
    return ExitCode.FINE


def _is_taken(folder: Path) -> bool:
    """Return whether the folder holds something that is no site of ours."""
    if not folder.exists():
        return False
    if not folder.is_dir():
        return True
    return any(folder.iterdir()) and not (folder / RECORD).is_file()


def _glossaries(paths: list[Path]) -> tuple[GlossaryFile, ...]:
    found: list[GlossaryFile] = []
    problems: list[Problem] = []
    many = Counter(path.name.casefold() for path in paths)
    for path in paths:
        shown = path.as_posix()
        if many[path.name.casefold()] > 1:
            what = "Another file has the same name; the site can hold only one."
            mend = "Rename one of them."
            problems.append(Problem(Place(shown, 1, 1), "same-name", what, mend))
        try:
            found.append(glossary_file(path, shown))
        except CannotRead as error:
            problems += error.problems
    if problems:
        raise CannotRead(problems)
    return tuple(found)
