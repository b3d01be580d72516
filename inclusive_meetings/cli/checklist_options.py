"""What can be typed after `checklist`: what became of which line, by whom, by when."""

from argparse import ArgumentParser

from inclusive_meetings.cli.today import add_today, typed_day


def add_checklist(command: ArgumentParser) -> None:
    """Let everything be typed that `checklist` knows beside where to read."""
    for option, words in (
        ("--done", "these lines are done; say by whom with --by"),
        ("--not-needed", "these lines are not needed; say why with --reason"),
        ("--not-done", "these are not done (yet); --by and --until say who and when"),
    ):
        command.add_argument(option, nargs="+", default=[], metavar="LINE", help=words)
    for option, name, words in (
        ("--by", "NAME", "who did it, or who will"),
        ("--reason", "WORDS", "why a line is not needed"),
        ("--add", "WORDS", "add a line of your own"),
        (
            "--barrier",
            "WORDS",
            "write down what stops people; --by and --until as well",
        ),
    ):
        command.add_argument(option, default="", metavar=name, help=words)
    command.add_argument(
        "--until",
        type=typed_day,
        default=None,
        metavar="DATE",
        help="by when it is to be done, such as 2027-05-31",
    )
    command.add_argument("--left", action="store_true", help="show what is left to do")
    command.add_argument(
        "--risks", action="store_true", help="what stops people, for a risk register"
    )
    command.add_argument(
        "--format", choices=("text", "json"), default="text", help="default: text"
    )
    add_today(command)
