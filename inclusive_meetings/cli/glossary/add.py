"""`glossary add`: a new term, in its place, every other byte as it was."""

import sys
from argparse import ArgumentParser, Namespace

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.glossary.changing import add_fields, fields, show_and_save
from inclusive_meetings.cli.speech import tell
from inclusive_meetings.store.draft import draft
from inclusive_meetings.store.glossary.edit import added


def arguments(parser: ArgumentParser) -> None:
    """Say what can be typed after `glossary add`."""
    parser.add_argument("term", help="the word, phrase or short form")
    add_fields(parser, "--to")


def run(options: Namespace) -> ExitCode:
    """Add the term; ask for its meaning where there is somebody to ask."""
    before = draft(options.file, options.file.as_posix())
    typed = fields(options)
    if "meaning" not in typed and "senses" not in typed and sys.stdin.isatty():
        tell(f"What does “{options.term}” mean, in plain words? 25 at most:")
        typed["meaning"] = sys.stdin.readline().strip()
    text = added(before, {"term": options.term, **typed})
    return show_and_save(options, before, text)
