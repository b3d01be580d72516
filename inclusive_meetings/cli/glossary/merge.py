"""`glossary merge`: three versions of a file become one; git can call it."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.reading import counted
from inclusive_meetings.cli.speech import tell
from inclusive_meetings.sharing.merge.carried import Comment
from inclusive_meetings.sharing.merge.files import merged_files
from inclusive_meetings.store.draft import draft
from inclusive_meetings.store.safe_file import save

COMMENTS_SHOWN = 10


def arguments(parser: ArgumentParser) -> None:
    """Say what can be typed after `glossary merge`."""
    parser.add_argument("base", type=Path, help="the file before both changed it")
    parser.add_argument("ours", type=Path, help="our file; the merge is written here")
    parser.add_argument("theirs", type=Path, help="their file")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help="a new file for the merge; ours then stays as it is",
    )
    parser.add_argument(
        "--name",
        default="",
        metavar="FILE",
        help="what to call the file in messages; git says it here",
    )


def run(options: Namespace) -> ExitCode:
    """Write the merge; end with 1 where it leaves questions, as git expects."""
    base = draft(options.base, _shown(options, "base"))
    ours = draft(options.ours, _shown(options, "ours"))
    theirs = draft(options.theirs, _shown(options, "theirs"))
    merged = merged_files(base, ours, theirs)
    content = ours.bytes_of(merged.text)
    if options.output:
        save(options.output, content, expected=None)
    elif content != ours.content:
        save(options.ours, content, expected=ours.content)
    _say_what_is_left_out(merged.left)
    if not merged.questions:
        tell("Merged. Nothing was left open.")
        return ExitCode.FINE
    where = options.name or (options.output or options.ours).as_posix()
    tell(f"Merged, with {counted(merged.questions, 'question')} for people to settle:")
    tell(f"  inclusive-meetings glossary check {where}")
    return ExitCode.FINDINGS


def _say_what_is_left_out(missing: tuple[Comment, ...]) -> None:
    if not missing:
        return
    many = counted(len(missing), "new comment")
    tell(f"Theirs has {many} that stand at nothing that is here; copy what you want:")
    for line, words in missing[:COMMENTS_SHOWN]:
        tell(f"  theirs, line {line}: {words[:100]}")


def _shown(options: Namespace, side: str) -> str:
    # Git keeps the sides in files of its own, whose names tell nobody anything.
    if options.name:
        return f"{options.name} ({side})"
    path: Path = getattr(options, side)
    return path.as_posix()
