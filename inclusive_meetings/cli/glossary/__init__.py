"""The commands about glossaries: one command, one file, named in this table.

Only the file of the command that was typed is loaded, so the others cost nothing.
"""

from argparse import ArgumentParser, Namespace
from importlib import import_module
from typing import Protocol, cast

from inclusive_meetings.cli.exit_code import ExitCode

VERBS = {
    "find": "look a word up, typing mistakes forgiven",
    "add": "put a new term into a glossary file",
    "edit": "change a term, and nothing else in the file",
    "check": "say everything that is wrong in glossary files",
    "stale": "list what owners should look at again",
    "import": "show what a list from elsewhere holds, and make a glossary of it",
    "export": "write a glossary for other programs, or as cards to print",
    "publish": "make a web site of the words, which anyone can host",
    "diff": "say what changed between two files, by meaning",
    "merge": "bring two changed copies of a file together",
    "schema": "write the schema with which editors check and complete a glossary",
    "install-merge-driver": "let git merge glossaries this way",
}
# `import` is a word that Python keeps for itself.
FILES = {"import": "import_"}


class Command(Protocol):
    """What the file of a command holds."""

    def arguments(self, parser: ArgumentParser) -> None:
        """Say what can be typed after the command."""

    def run(self, options: Namespace) -> ExitCode:
        """Do it."""


def add_verbs(glossary: ArgumentParser, typed: str | None) -> None:
    """Let each command be typed after `glossary`; read the arguments of `typed`."""
    verbs = glossary.add_subparsers(dest="verb", required=True, metavar="COMMAND")
    for verb, about in VERBS.items():
        parser = verbs.add_parser(verb, help=about, description=about)
        if verb == typed:
            _command(verb).arguments(parser)


def run(options: Namespace) -> ExitCode:
    """Run the command that was typed."""
    return _command(options.verb).run(options)


def _command(verb: str) -> Command:
    file = FILES.get(verb, verb.replace("-", "_"))
    return cast("Command", import_module(f"{__name__}.{file}"))
