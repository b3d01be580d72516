"""`glossary import`: show what a list from elsewhere holds; write it when asked."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.reading import counted
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.files.decode import file_bytes
from inclusive_meetings.sharing.exchange.formats import READERS
from inclusive_meetings.sharing.exchange.importing import (
    Imported,
    Wishes,
    glossary_of,
    imported,
)
from inclusive_meetings.sharing.exchange.rows import COLUMNS
from inclusive_meetings.sharing.exchange.writers.ours import yaml_file
from inclusive_meetings.store.safe_file import save

BYTES_AT_MOST = 20_000_000
TERMS_SHOWN = 5


def arguments(parser: ArgumentParser) -> None:
    """Say what can be typed after `glossary import`."""
    parser.add_argument("file", type=Path, help="the list, as you were sent it")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="NEW.yaml",
        help="write a glossary; without it you only see what would be written",
    )
    parser.add_argument(
        "--from",
        dest="format",
        default="",
        choices=("", *READERS),
        metavar="FORMAT",
        help=f"if it is guessed wrong: {', '.join(READERS)}",
    )
    parser.add_argument(
        "--columns",
        type=_columns,
        default={},
        metavar="term=Name,meaning=Plain English",
        help="which column is what, by its heading or its number",
    )
    parser.add_argument("--owner", default="", help="who looks after the glossary")
    parser.add_argument("--source", default="", help="where the list is from")
    parser.add_argument("--licence", default="", help="such as “CC BY 4.0”")


def run(options: Namespace) -> ExitCode:
    """Show the review, and write the glossary where `-o` says."""
    shown = options.file.as_posix()
    wishes = Wishes(
        format=options.format,
        columns=options.columns,
        owner=options.owner,
        source=options.source or options.file.name,
        licence=options.licence,
    )
    found = imported(file_bytes(options.file, shown, BYTES_AT_MOST), shown, wishes)
    left_out = _review(found)
    if not found.terms:
        tell("No terms were found, so nothing was written.")
        tell("A list has a term and its meaning in each row, or “ICB – meaning”.")
        return ExitCode.CANNOT_READ
    if options.output is None:
        tell("Nothing was written. If it looks right:  -o NEW.yaml")
        return ExitCode.FINDINGS if left_out else ExitCode.FINE
    save(options.output, yaml_file(glossary_of(found, wishes)), expected=None)
    many = counted(len(found.terms), "term")
    tell(f"{many} written to {options.output.as_posix()}.")
    return ExitCode.FINDINGS if left_out else ExitCode.FINE


def _review(found: Imported) -> int:
    for problem in found.problems:
        put(problem)
    put(f"format: {found.format}")
    for column, heading in found.columns:
        put(f"column: {heading} → {column}")
    for term in found.terms[:TERMS_SHOWN]:
        for sense in term.senses:
            words = filter(None, (term.term, sense.expansion, sense.meaning))
            put(f"  {' – '.join(words)[:100]}")
    senses = sum(len(term.senses) for term in found.terms)
    left_out = sum(problem.serious for problem in found.problems)
    merged = sum(problem.slug == "repeated" for problem in found.problems)
    put(
        f"{counted(len(found.terms), 'term')}, {counted(senses, 'meaning')}; "
        f"{left_out} left out; {counted(merged, 'repeated row')} "
        "kept once"
    )
    return left_out


def _columns(text: str) -> dict[str, str]:
    pairs = [each.partition("=") for each in text.split(",")]
    for column, sign, heading in pairs:
        known = column.strip() in COLUMNS or " " in column.strip()
        if not (sign and heading.strip() and known):
            what = f"“{column}{sign}{heading}”: write it as  term=Word"
            raise ArgumentTypeError(f"{what}; columns: {', '.join(COLUMNS)}")
    return {column.strip(): heading.strip() for column, _, heading in pairs}
