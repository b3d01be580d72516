"""What can be typed after `audit`."""

from argparse import ArgumentParser
from pathlib import Path


def add_audit(command: ArgumentParser) -> None:
    """Let the options of the command be typed."""
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
