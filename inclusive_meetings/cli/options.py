"""What can be typed: the commands, their options, and the help they show."""

from argparse import (
    Action,
    ArgumentParser,
    Namespace,
    RawDescriptionHelpFormatter,
)
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from inclusive_meetings.cli.reading_options import add_reading, add_sources
from inclusive_meetings.cli.speech import put
from inclusive_meetings.cli.today import add_today
from inclusive_meetings.files.decode import cleaned

Commands = Mapping[str, tuple[str, Callable[[ArgumentParser], None]]]
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


class CommandLine(ArgumentParser):
    """Says what was typed wrong, and lets nothing through that steers a terminal."""

    def error(self, message: str) -> NoReturn:
        """Say it and leave: a name with escapes may come from a folder, by `*`."""
        super().error(cleaned(message))


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


def parser(arguments: Sequence[str] = ()) -> CommandLine:
    """Return the parser of the whole command line, for these arguments."""
    top = CommandLine(
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
    for name, (about, add) in _wanted(arguments).items():
        command = commands.add_parser(name, help=about)
        add(command)
        if name == "glossary" and name in arguments:
            # Loaded here so that the other commands stay quick.
            from inclusive_meetings.cli.glossary import add_verbs  # noqa: PLC0415 - as above

            add_verbs(command, next(iter(arguments[arguments.index(name) + 1 :]), None))
    return top


def _wanted(arguments: Sequence[str]) -> Commands:
    """Return the command that is typed first; all where none is, for help and slips.

    Most options are of other commands, and to know them all takes a while.
    """
    typed = arguments[0] if arguments else ""
    return {typed: COMMANDS[typed]} if typed in COMMANDS else COMMANDS


def _add_tui(command: ArgumentParser) -> None:
    command.add_argument("agenda", type=Path, nargs="?", help="the agenda to open")
    _add_plain(command)
    add_today(command)


def _add_build(command: ArgumentParser) -> None:
    add_reading(command)
    from inclusive_meetings.cli.build_options import add_build  # noqa: PLC0415 - as above

    add_build(command)
    _add_fail_on(command, "never")


def _add_check(command: ArgumentParser) -> None:
    add_reading(command)
    _add_fail_on(command, "must")


def _add_audit(command: ArgumentParser) -> None:
    add_reading(command)
    from inclusive_meetings.cli.audit_options import add_audit  # noqa: PLC0415 - as above

    add_audit(command)
    _add_fail_on(command, "must")
    add_today(command)


def _add_checklist(command: ArgumentParser) -> None:
    add_reading(command)
    from inclusive_meetings.cli.checklist_options import add_checklist  # noqa: PLC0415 - as above

    add_checklist(command)


def _add_slides(command: ArgumentParser) -> None:
    add_reading(command, nargs="?")
    from inclusive_meetings.cli.slides_options import add_slides  # noqa: PLC0415 - as above

    add_slides(command)
    _add_fail_on(command, "must")


def _add_words(command: ArgumentParser) -> None:
    add_sources(command)
    from inclusive_meetings.cli.words_options import add_words  # noqa: PLC0415 - as above

    add_words(command)


def _add_explain(command: ArgumentParser) -> None:
    command.add_argument("rule", nargs="?", help="its name (default: list all rules)")


def _add_new(command: ArgumentParser) -> None:
    command.add_argument(
        "file", type=Path, help="the file to write, e.g. my-meeting.md"
    )


def _add_sample(command: ArgumentParser) -> None:
    command.add_argument(
        "folder",
        type=Path,
        nargs="?",
        default=Path("sample-agendas"),
        help="the folder to make (default: sample-agendas)",
    )


def _add_plain(command: ArgumentParser) -> None:
    command.add_argument(
        "--plain",
        action="store_true",
        help="ask line by line: for screen readers, braille, simple terminals",
    )


def _add_fail_on(command: ArgumentParser, default: str) -> None:
    command.add_argument(
        "--fail-on",
        choices=LEVELS,
        default=default,
        help=f"exit with 1 when a finding is at this level (default: {default})",
    )


COMMANDS: Commands = {
    "tui": ("the screens in which packs are prepared", _add_tui),
    "build": ("make the whole pack of an agenda", _add_build),
    "check": ("report problems, make nothing", _add_check),
    "audit": ("say what leaves people out, and why", _add_audit),
    "checklist": ("say what is done, and what is not", _add_checklist),
    "explain": ("show the page of a rule", _add_explain),
    "words": ("find jargon that nobody explains", _add_words),
    "slides": ("make the slides, or check a deck", _add_slides),
    "new": ("write a commented starter agenda", _add_new),
    "sample": ("copy five example agendas to try", _add_sample),
    "glossary": ("look after shared glossaries", lambda _: None),
}
