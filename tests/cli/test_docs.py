"""Every command, option and exit code is documented."""

from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Sequence
from pathlib import Path

import pytest

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.glossary import VERBS
from inclusive_meetings.cli.options import parser

ROOT = Path(__file__).parent.parent.parent
EVERY_PAGE = "".join(
    page.read_text(encoding="utf-8") for page in (ROOT / "docs").glob("*.md")
)
PAGE = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")


def commands(typed: Sequence[str] = ()) -> dict[str, ArgumentParser]:
    """Return the parser of each command by its name."""
    for action in parser(typed)._actions:  # noqa: SLF001 - argparse shows them no other way
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


@pytest.mark.parametrize("verb", VERBS)
def test_every_glossary_command_and_option_is_documented(verb: str) -> None:
    glossary = commands(["glossary", verb])["glossary"]
    (verbs,) = (a for a in glossary._actions if isinstance(a, _SubParsersAction))  # noqa: SLF001 - as above
    actions = verbs.choices[verb]._actions  # noqa: SLF001 - as above

    options = [option for action in actions for option in action.option_strings]
    assert f"`inclusive-meetings glossary {verb} " in PAGE
    assert [name for name in options if f"`{name}" not in EVERY_PAGE] == []


def test_every_exit_code_is_documented() -> None:
    assert [code for code in ExitCode if f"| {int(code)} |" not in PAGE] == []
