"""What can be typed after `build`."""

from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path

from inclusive_meetings.cli.slides_options import add_look


def add_build(command: ArgumentParser) -> None:
    """Let the options of the command be typed."""
    command.add_argument(
        "-o",
        "--output",
        type=Path,
        default=Path("packs"),
        metavar="FOLDER",
        help="where packs go (default: packs)",
    )
    command.add_argument(
        "--formats",
        type=formats,
        default=None,
        metavar="LIST",
        help="e.g. html,docx; all of: html, docx, text, pptx, ics (default: all)",
    )
    add_look(command)
    command.add_argument(
        "--replace",
        action="store_true",
        help="overwrite documents of the pack that were changed by hand",
    )


def formats(text: str) -> tuple[str, ...]:
    """Return the names of formats in a list such as `html,docx`."""
    # Loaded here so that --help stays quick.
    from inclusive_meetings.build.choices import ALL_FORMATS  # noqa: PLC0415 - as above

    names = tuple(name.strip().lower() for name in text.split(",") if name.strip())
    unknown = [name for name in names if name not in ALL_FORMATS]
    if unknown or not names:
        known = ", ".join(ALL_FORMATS)
        raise ArgumentTypeError(f"“{text}”: choose from {known}")
    return names
