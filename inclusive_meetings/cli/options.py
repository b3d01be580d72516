"""What can be typed: the commands, their options, and the help they show."""

from argparse import (
    Action,
    ArgumentParser,
    Namespace,
    RawDescriptionHelpFormatter,
)
from collections.abc import Sequence
from pathlib import Path

from inclusive_meetings.cli.build_options import add_build
from inclusive_meetings.cli.checklist_options import add_checklist
from inclusive_meetings.cli.glossary.today import add_today
from inclusive_meetings.cli.slides_options import add_slides
from inclusive_meetings.cli.speech import put

LEVELS = ("must", "should", "could", "never")

ABOUT = """\
Turn one agenda file into the whole pack for a meeting that includes everyone.

Start here:
  inclusive-meetings                        the screens: try a sample, start, open
  inclusive-meetings --plain                the same questions, line by line
  inclusive-meetings sample                 five example agendas to try things with
  inclusive-meetings new my-meeting.md      a starter agenda, with comments
  inclusive-meetings check my-meeting.md    what is wrong, what leaves people out
  inclusive-meetings audit my-meeting.md    what leaves people out, why, what to do
  inclusive-meetings checklist my-meeting.md  what is done, by whom, and what not
  inclusive-meetings words my-meeting.md    jargon, also in its papers
  inclusive-meetings build my-meeting.md    the pack; then open its index.html
  inclusive-meetings slides my-meeting.md   the slides alone; --check checks any deck
  inclusive-meetings glossary --help        look after glossaries that groups share
"""
CODES = """\
Exit codes: 0 fine; 1 findings at or above --fail-on; 2 cannot read a file, or
wrong use; 3 could not build; 130 interrupted. Words go to stderr, data to stdout.
"""


class ShowVersion(Action):
    """Says the version; looked up only when asked, because that is slow."""

    def __call__(
        self,
        parser: ArgumentParser,
        _namespace: Namespace,
        _values: str | Sequence[object] | None,
        _option: str | None = None,
    ) -> None:
        """Print the version and leave."""
        from importlib.metadata import version  # noqa: PLC0415 - see above

        put(f"inclusive-meetings {version('inclusive-meetings')}")
        parser.exit()


def parser(arguments: Sequence[str] = ()) -> ArgumentParser:
    """Return the parser of the whole command line, for these arguments."""
    top = ArgumentParser(
        prog="inclusive-meetings",
        description=ABOUT,
        epilog=CODES,
        formatter_class=RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action=ShowVersion, nargs=0, help="say which it is")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    # Without a command the screens open, as with `tui`.
    top.set_defaults(command="tui", agenda=None, today=None)
    _add_plain(top)
    tui = commands.add_parser("tui", help="the screens in which packs are prepared")
    tui.add_argument("agenda", type=Path, nargs="?", help="the agenda to open")
    _add_plain(tui)
    add_today(tui)
    _add_build(commands.add_parser("build", help="make the whole pack of an agenda"))
    _add_check(commands.add_parser("check", help="report problems, make nothing"))
    _add_audit(commands.add_parser("audit", help="say what leaves people out, and why"))
    tick = commands.add_parser("checklist", help="say what is done, and what is not")
    _add_reading(tick)
    add_checklist(tick)
    explain = commands.add_parser("explain", help="show the page of a rule")
    explain.add_argument("rule", nargs="?", help="its name (default: list all rules)")
    _add_words(commands.add_parser("words", help="find jargon that nobody explains"))
    _add_slides(commands.add_parser("slides", help="make the slides, or check a deck"))
    new = commands.add_parser("new", help="write a commented starter agenda")
    new.add_argument("file", type=Path, help="the file to write, e.g. my-meeting.md")
    sample = commands.add_parser("sample", help="copy five example agendas to try")
    sample.add_argument(
        "folder",
        type=Path,
        nargs="?",
        default=Path("sample-agendas"),
        help="the folder to make (default: sample-agendas)",
    )
    glossary = commands.add_parser("glossary", help="look after shared glossaries")
    if "glossary" in arguments:
        # Loaded here so that the other commands stay quick.
        from inclusive_meetings.cli.glossary import add_verbs  # noqa: PLC0415 - as above

        add_verbs(
            glossary, next(iter(arguments[arguments.index("glossary") + 1 :]), None)
        )
    return top


def _add_build(command: ArgumentParser) -> None:
    _add_reading(command)
    add_build(command)
    _add_fail_on(command, "never")


def _add_check(command: ArgumentParser) -> None:
    _add_reading(command)
    _add_fail_on(command, "must")


def _add_audit(command: ArgumentParser) -> None:
    _add_reading(command)
    command.add_argument(
        "--format",
        choices=("text", "json", "sarif", "github", "html"),
        default="text",
        help="default: text; sarif and github say nothing about one person",
    )
    command.add_argument(
        "--fix", action="store_true", help="show edits that would mend the agenda"
    )
    command.add_argument(
        "--accept",
        nargs="+",
        default=None,
        metavar="RULE",
        help="write the edits that are proposed for these rules",
    )
    command.add_argument(
        "--compare",
        type=Path,
        default=None,
        metavar="LAST",
        help="the agenda of the last meeting: say what changed since",
    )
    command.add_argument(
        "--watch", action="store_true", help="say it again each time a file is saved"
    )
    _add_fail_on(command, "must")
    add_today(command)


def _add_slides(command: ArgumentParser) -> None:
    _add_reading(command, nargs="?")
    add_slides(command)
    _add_fail_on(command, "must")


def _add_words(command: ArgumentParser) -> None:
    command.add_argument(
        "paths", type=Path, nargs="+", help="an agenda, papers, or folders of papers"
    )
    _add_sources(command)
    command.add_argument(
        "--format",
        choices=("text", "json", "csv"),
        default="text",
        help="default: text",
    )
    command.add_argument(
        "--all", action="store_true", help="list the words that are explained, too"
    )
    command.add_argument(
        "--plain", action="store_true", help="say how plain each item and paper is"
    )
    command.add_argument(
        "--keep", action="store_true", help="keep unexplained words beside the agenda"
    )
    command.add_argument(
        "--ask", action="store_true", help="write the e-mails that ask what they mean"
    )
    command.add_argument(
        "--answers-to",
        type=Path,
        metavar="FILE",
        help="put the answers that were kept into this glossary",
    )
    add_today(command)


def _add_plain(command: ArgumentParser) -> None:
    command.add_argument(
        "--plain",
        action="store_true",
        help="ask line by line: for screen readers, braille, simple terminals",
    )


def _add_reading(command: ArgumentParser, nargs: str | None = None) -> None:
    command.add_argument(
        "agenda", type=Path, nargs=nargs, help="the agenda file (Markdown)"
    )
    _add_sources(command)
    command.add_argument(
        "--settings",
        type=Path,
        default=None,
        metavar="FILE",
        help="your organisation's numbers and words for the audit"
        " (default: inclusive-meetings.yaml beside the agenda)",
    )


def _add_sources(command: ArgumentParser) -> None:
    add_glossaries(command)
    command.add_argument(
        "--wording",
        type=Path,
        action="append",
        default=[],
        metavar="FOLDER",
        help="your organisation's own wording, laid over ours",
    )


def add_glossaries(command: ArgumentParser) -> None:
    """Let `--glossaries FOLDER` be typed."""
    command.add_argument(
        "--glossaries",
        type=Path,
        action="append",
        default=[],
        metavar="FOLDER",
        help="a folder of glossaries to look in as well; may be given again",
    )


def _add_fail_on(command: ArgumentParser, default: str) -> None:
    command.add_argument(
        "--fail-on",
        choices=LEVELS,
        default=default,
        help=f"exit with 1 when a finding is at this level (default: {default})",
    )
