"""What most commands let be typed of an agenda: the file, and where to look beside."""

from argparse import ArgumentParser
from pathlib import Path


def add_reading(command: ArgumentParser, nargs: str | None = None) -> None:
    """Let an agenda be typed, and where to look beside it."""
    command.add_argument(
        "agenda", type=Path, nargs=nargs, help="the agenda file (Markdown)"
    )
    add_sources(command)
    command.add_argument(
        "--settings",
        type=Path,
        default=None,
        metavar="FILE",
        help="your organisation's numbers and words for the audit"
        " (default: inclusive-meetings.yaml beside the agenda)",
    )


def add_sources(command: ArgumentParser) -> None:
    """Let folders of glossaries and of wording be typed."""
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
