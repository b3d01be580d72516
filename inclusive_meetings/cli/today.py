"""The only place where the program looks at the calendar: reviews fall due.

Everything else gets the day as an argument, so the same input gives the same
bytes; `--today` gives it here as well.
"""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date, datetime


def add_today(parser: ArgumentParser) -> None:
    """Let `--today 2027-05-31` be typed."""
    parser.add_argument(
        "--today",
        type=typed_day,
        default=None,
        metavar="DATE",
        help="the day to count from, such as 2027-05-31 (default: today)",
    )


def today(options: Namespace) -> date:
    """Return the day that was typed, or else today's in the UK."""
    typed: date | None = options.today
    if typed:
        return typed
    # Loaded here: each command knows the option, and few ask what day it is.
    from inclusive_meetings.calendars.sun import UK  # noqa: PLC0415 - see above

    return datetime.now(tz=UK).date()  # noqa: TID251 - see the top of this file


def typed_day(text: str) -> date:
    """Return the day that was typed as 2027-05-31."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"“{text}”: write it as 2027-05-31") from None
