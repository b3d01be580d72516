"""`glossary export`: a glossary for other programs, and for scissors."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.files.decode import source_text
from inclusive_meetings.model.glossary import Checked, GlossaryFile
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.sharing.exchange.exporting import exported, merged
from inclusive_meetings.sharing.exchange.formats import WRITERS, lost
from inclusive_meetings.store.glossary.reading import read_glossary
from inclusive_meetings.store.safe_file import save

NOT_TEXT = ("xlsx",)


def arguments(parser: ArgumentParser) -> None:
    """Say what can be typed after `glossary export`."""
    parser.add_argument("files", type=Path, nargs="+", help="glossary files")
    parser.add_argument("--to", required=True, choices=tuple(WRITERS), help="format")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="OUT", help="a new file to write"
    )


def run(options: Namespace) -> ExitCode:
    """Write the file, or print it; say what the format could not carry."""
    if options.output is None and options.to in NOT_TEXT:
        tell("This is not text: name a file to write with  -o words.xlsx")
        return ExitCode.CANNOT_READ
    glossary = _glossary(options.files)
    content = exported(glossary, options.to)
    if options.output is None:
        sys.stdout.write(content.decode("utf-8-sig"))
    else:
        save(options.output, content, expected=None)
        put(options.output.as_posix())
    if len(options.files) > 1:
        tell("From which of the files a term is, is not kept in one list.")
    missing = lost(glossary, options.to)
    if missing:
        tell(f"{options.to} cannot carry: {', '.join(missing)}.")
    if options.to == "glosario":
        _tell_drafts(glossary)
    return ExitCode.FINE


def _tell_drafts(glossary: GlossaryFile) -> None:
    drafts = [
        each.language
        for term in glossary.terms
        for sense in term.senses
        for each in sense.translations
        if each.status is not Checked.CHECKED
    ]
    if drafts:
        tell(
            f"Nobody has checked {len(drafts)} of the translations "
            f"({', '.join(sorted(set(drafts)))}). glosario has no key for that: each "
            "has a comment, which programs do not see. Say it when you send the list."
        )


def _glossary(paths: list[Path]) -> GlossaryFile:
    problems: list[Problem] = []
    glossaries: list[GlossaryFile] = []
    for path in paths:
        try:
            glossaries.append(read_glossary(source_text(path, path.as_posix())))
        except CannotRead as error:
            problems += error.problems
    if problems:
        raise CannotRead(problems)
    return merged(tuple(glossaries))
