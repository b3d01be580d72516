"""What every command that reads an agenda does the same way."""

from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.language.counting import counted
from inclusive_meetings.model.findings import Level
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.opening.opened import Opened, open_meeting
from inclusive_meetings.workspace.opening.sources import Sources, own_template

__all__ = [
    "code_for",
    "counted",
    "findings_in_words",
    "opened",
    "sources_of",
    "template_of",
]


class Levelled(Protocol):
    """Something that matters more or less: a finding in an agenda, or in a deck."""

    @property
    def level(self) -> Level:
        """Return how much it matters."""


def opened(options: Namespace, *, asks_rules: bool = True) -> Opened:
    """Return the meeting of the agenda that was named. Raises CannotRead.

    `asks_rules` is False where the audit's settings are not needed.
    """
    shown = options.agenda.as_posix()
    sources = sources_of(options)
    try:
        return open_meeting(options.agenda, shown, sources, asks_rules=asks_rules)
    except CannotRead as error:
        from inclusive_meetings.cli.no_agenda_yet import way_in  # noqa: PLC0415 - only needed here

        raise way_in(options.agenda, error) from None


def sources_of(options: Namespace) -> Sources:
    """Return where to look beside the agenda, as it was typed."""
    return Sources(tuple(options.glossaries), tuple(options.wording), options.settings)


def template_of(options: Namespace) -> Path | None:
    """Return the template that slides are poured into; None is our own.

    One that was typed comes first, then a look, then the organisation's. Raises
    CannotRead where the organisation's is not there.
    """
    typed: Path | None = options.template
    if typed or options.look:
        return typed
    return own_template(options.agenda, sources_of(options))


def code_for(findings: Iterable[Levelled], fail_on: str) -> ExitCode:
    """Return whether the findings are fine by `fail_on`, a level or `never`."""
    if fail_on == "never":
        return ExitCode.FINE
    limit = Level(fail_on).rank
    serious = any(finding.level.rank <= limit for finding in findings)
    return ExitCode.FINDINGS if serious else ExitCode.FINE


def findings_in_words(findings: Sequence[Levelled]) -> str:
    """Return how many findings wait at each level."""
    if not findings:
        return "no findings"
    counts = (
        (sum(finding.level is level for finding in findings), level) for level in Level
    )
    each = ", ".join(f"{count} {level}" for count, level in counts if count)
    return f"{counted(len(findings), 'finding')} ({each})"
