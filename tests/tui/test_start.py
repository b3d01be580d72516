"""Where the screens cannot be shown, the program says what to type instead."""

import os
import subprocess
import sys

import pytest

from inclusive_meetings.cli import tui
from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.options import parser
from inclusive_meetings.tui.app import Chairs


def said(*typed: str, term: str = "xterm") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "inclusive_meetings", *typed],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
        env={**os.environ, "TERM": term},
    )


@pytest.mark.parametrize("typed", [(), ("tui",), ("tui", "falls.md")])
def test_without_a_terminal_it_ends_with_a_sentence(typed: tuple[str, ...]) -> None:
    ended = said(*typed)

    assert ended.returncode == 2
    assert "--plain" in ended.stderr
    assert "--watch" in ended.stderr
    assert ended.stdout == ""


def test_no_other_command_loads_textual_or_rich() -> None:
    code = (
        "import sys; from inclusive_meetings.cli.run import run\n"
        "run(['check', 'agendas/dementia-pathway.md']); run(['tui'])\n"
        "run(['--plain'])\n"
        "sys.exit(any(name in sys.modules for name in ('textual', 'rich')))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0


@pytest.mark.parametrize(
    ("code", "ended"), [(0, ExitCode.FINE), (1, ExitCode.CANNOT_BUILD)]
)
def test_screens_that_a_fault_ended_say_so(
    code: int,
    ended: ExitCode,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(tui, "on_a_terminal", lambda: True)
    monkeypatch.setattr(Chairs, "run", lambda app: setattr(app, "_return_code", code))

    assert tui.run(parser(["tui"]).parse_args(["tui"])) is ended
    assert ("open the agenda again" in capsys.readouterr().err) is bool(code)
