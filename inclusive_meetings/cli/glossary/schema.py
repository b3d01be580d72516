"""`glossary schema`: what an editor needs to check a glossary while it is typed."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.sharing.exchange.writers.ours import SCHEMA
from inclusive_meetings.store.safe_file import save

FILE = Path(__file__).parent.parent.parent / "schemas" / "glossary.schema.json"


def arguments(parser: ArgumentParser) -> None:
    """Say what can be typed after `glossary schema`."""
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help="a new file beside your glossaries: glossary.schema.json",
    )


def run(options: Namespace) -> ExitCode:
    """Print the schema, or write it and say how a glossary names it."""
    content = FILE.read_bytes()
    if options.output is None:
        sys.stdout.write(content.decode())
        return ExitCode.FINE
    save(options.output, content, expected=None)
    put(options.output.as_posix())
    tell("Glossaries in the same folder begin with this line:")
    tell(SCHEMA.strip().replace("glossary.schema.json", options.output.name))
    return ExitCode.FINE
