"""`glossary edit`: change a term, every other byte as it was."""

from argparse import ArgumentParser, Namespace

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.glossary.changing import add_fields, fields, show_and_save
from inclusive_meetings.store.draft import draft
from inclusive_meetings.store.glossary.edit import edited


def arguments(parser: ArgumentParser) -> None:
    """Say what can be typed after `glossary edit`."""
    parser.add_argument("term", help="the term or its id")
    add_fields(parser, "--in")
    parser.add_argument(
        "--remove",
        action="append",
        default=[],
        metavar="KEY",
        help="take a value away, such as note; may be given again",
    )


def run(options: Namespace) -> ExitCode:
    """Change the term and show what changed."""
    before = draft(options.file, options.file.as_posix())
    text = edited(before, options.term, fields(options), options.remove)
    return show_and_save(options, before, text)
