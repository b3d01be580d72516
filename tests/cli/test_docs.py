"""Every command, option and exit code is documented."""

from argparse import ArgumentParser, _SubParsersAction
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.options import parser

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")


def commands() -> dict[str, ArgumentParser]:
    """Return the parser of each command by its name."""
    for action in parser()._actions:  # noqa: SLF001 - argparse shows them no other way
        if isinstance(action, _SubParsersAction):
            return dict(action.choices)
    return {}


def test_every_command_is_documented() -> None:
    assert commands()
    assert [n for n in commands() if f"`inclusive-meetings {n} " not in PAGE] == []


def test_every_option_is_documented() -> None:
    parsers = [parser(), *commands().values()]
    options = {
        option
        for each in parsers
        for action in each._actions  # noqa: SLF001 - as above
        for option in action.option_strings
    }

    assert "--replace" in options
    assert [name for name in options if f"`{name}" not in PAGE] == []


def test_every_exit_code_is_documented() -> None:
    assert [code for code in ExitCode if f"| {int(code)} |" not in PAGE] == []
