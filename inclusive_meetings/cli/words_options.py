"""What can be typed after `words`: the papers, how they are listed, what is kept."""

from argparse import ArgumentParser
from pathlib import Path

from inclusive_meetings.cli.today import add_today


def add_words(command: ArgumentParser) -> None:
    """Let everything be typed that `words` knows beside where to read."""
    command.add_argument(
        "paths", type=Path, nargs="+", help="an agenda, papers, or folders of papers"
    )
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
