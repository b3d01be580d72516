"""What can be typed about slides, after `slides` and after `build`."""

from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path

LOOKS = ("light", "cream", "dark")
USUAL_LOOK = LOOKS[0]


def add_slides(command: ArgumentParser) -> None:
    """Let the options of the command be typed."""
    command.add_argument(
        "-o",
        "--output",
        type=Path,
        default=None,
        metavar="FILE",
        help="the deck to write (default: beside you, named as the agenda)",
    )
    add_look(command)
    command.add_argument(
        "--handout",
        action="store_true",
        help="also a page, a Word file and slides in large text",
    )
    command.add_argument(
        "--replace", action="store_true", help="overwrite the files that are there"
    )
    command.add_argument(
        "--check",
        type=Path,
        default=None,
        metavar="DECK",
        help="make nothing: say what in this deck would stop people",
    )
    command.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="of what --check says (default: text)",
    )


def add_look(command: ArgumentParser) -> None:
    """Let it be typed how slides look, and which languages explain their words.

    The look is None where none was typed: an organisation's own template counts then.
    """
    command.add_argument(
        "--look",
        choices=LOOKS,
        default=None,
        help="cream dazzles less; dark is for dark rooms (default: light)",
    )
    command.add_argument(
        "--template",
        type=Path,
        default=None,
        metavar="PPTX",
        help="your organisation's own template, instead of a look",
    )
    command.add_argument(
        "--languages",
        type=languages,
        default=(),
        metavar="LIST",
        help="explain the words in these too, e.g. en,ur",
    )


def languages(text: str) -> tuple[str, ...]:
    """Return the languages beside English in a list such as `en,ur`."""
    # Loaded here so that the other commands stay quick.
    from inclusive_meetings.language.scripts import is_tag  # noqa: PLC0415 - as above

    tags = tuple(tag.strip() for tag in text.split(",") if tag.strip())
    unknown = [tag for tag in tags if not is_tag(tag)]
    if unknown or not tags:
        named = ", ".join(unknown) or text
        raise ArgumentTypeError(f"“{named}”: write tags such as en,ur or en,pa-Guru")
    others = (tag for tag in tags if tag.partition("-")[0].lower() != "en")
    return tuple(dict.fromkeys(others))
