"""A command loads what it needs and nothing else: loading is most of what it costs."""

import subprocess
import sys
from argparse import _SubParsersAction
from importlib.util import find_spec
from pathlib import Path

import pytest

from inclusive_meetings.cli.options import parser

ROOT = Path(__file__).parent.parent.parent
AGENDA = str(ROOT / "agendas" / "dementia-pathway.md")
OFFICE = ("docx", "pptx", "lxml", "openpyxl", "icalendar", "pypdf", "textual", "rich")
OURS = "inclusive_meetings"
# A meeting in the years of our own list needs no library of holidays.
NOT_FOR = {
    "--help": ("yaml", "markdown_it", "holidays", f"{OURS}.model.meeting", *OFFICE),
    "check": (
        *("holidays", "email", f"{OURS}.pack", f"{OURS}.writers", *OFFICE),
        f"{OURS}.language.plainness.measure",
    ),
    "slides": (
        *(
            "holidays",
            f"{OURS}.audit.engine",
            f"{OURS}.workspace.words.jargon",
            *OFFICE,
        ),
        *(f"{OURS}.readers.audit_settings", f"{OURS}.readers.wild.items"),
        "markdown_it",
    ),
}


@pytest.mark.parametrize(
    "name", sorted({name for names in NOT_FOR.values() for name in names})
)
def test_what_shall_not_be_loaded_is_there_under_this_name(name: str) -> None:
    assert find_spec(name) is not None


@pytest.mark.parametrize("command", NOT_FOR)
def test_a_command_loads_nothing_that_it_does_not_need(
    command: str, tmp_path: Path
) -> None:
    code = (
        "import sys; from inclusive_meetings.cli.run import run\n"
        "names = sys.argv.pop().split()\n"
        "try: code = run(sys.argv[1:])\nexcept SystemExit as end: code = end.code\n"
        "print('loaded', code, *(name for name in names if name in sys.modules))"
    )
    typed = [command] if command.startswith("--") else [command, AGENDA]

    outcome = subprocess.run(
        [sys.executable, "-c", code, *typed, " ".join(NOT_FOR[command])],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert outcome.stdout.splitlines()[-1] in {"loaded 0", "loaded 1"}


def wording_read(command: str, agenda: str) -> set[str]:
    """Return the names of our files of wording that a command opens."""
    code = (
        "import sys; opened = []\n"
        "sys.addaudithook(lambda what, args: opened.append(f'{args[0]}')"
        " if what == 'open' else None)\n"
        "from inclusive_meetings.cli.run import run\n"
        "run(sys.argv[1:])\n"
        "print('read', *(each for each in opened"
        " if each.endswith('.yaml') and 'content/en-GB/' in each))"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", code, command, agenda],
        cwd=Path(agenda).parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return {Path(each).name for each in outcome.stdout.splitlines()[-1].split()[1:]}


def test_a_check_reads_no_wording_of_parts_that_it_does_not_make() -> None:
    read = wording_read("check", AGENDA)

    assert "venue-checklist.yaml" in read
    assert not read & {"briefing.yaml", "slides.yaml", "labels.yaml", "index.yaml"}


def test_what_a_venue_can_be_asked_is_read_only_for_a_venue(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    agenda.write_text(
        "---\ntitle: Falls\nstart: 10:00\n---\n## Falls\n- Time: 10 min\n"
    )

    read = wording_read("slides", str(agenda))

    assert "slides.yaml" in read
    assert "venue-checklist.yaml" not in read


def test_a_command_knows_the_options_of_others_only_for_help() -> None:
    assert commands(["slides"]) == ["slides"]
    assert {"tui", "build", "glossary"} <= set(commands([]))
    assert commands(["--help"]) == commands(["slide"]) == commands([])


def commands(typed: list[str]) -> list[str]:
    """Return the commands that can be typed where this was typed."""
    for action in parser(typed)._actions:  # noqa: SLF001 - argparse shows them no other way
        if isinstance(action, _SubParsersAction):
            return list(action.choices)
    return []
