"""What is loaded and put together before the agenda stands on the screen."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from inclusive_meetings.tui.widgets.key_line import KeyLine
from tests.tui.helper import chair, sample

# Each is for what comes after: findings, forms, boxes, other screens, packs.
LATER = (
    "inclusive_meetings.workspace.examining",
    "inclusive_meetings.audit.engine",
    "inclusive_meetings.language.plainness",
    "inclusive_meetings.pack",
    "inclusive_meetings.writers",
    "inclusive_meetings.tui.dialogs.form",
    "inclusive_meetings.tui.dialogs.finding",
    "inclusive_meetings.tui.screens.words",
    "holidays",
)


def test_what_comes_after_the_agenda_is_loaded_after_it() -> None:
    code = (
        "import sys, inclusive_meetings.tui.app, inclusive_meetings.tui.screens.agenda;"
        "print(*(name for name in sys.argv[1:] if name in sys.modules))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, *LATER],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert ended.stdout.split() == []


@pytest.mark.slow
def test_the_line_of_keys_is_put_together_once_while_the_keys_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many: list[KeyLine] = []
    recompose = KeyLine.recompose

    async def counted(line: KeyLine) -> None:
        many.append(line)
        await recompose(line)

    monkeypatch.setattr(KeyLine, "recompose", counted)

    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            await pilot.pause()
            assert len(many) == 1
            before = [str(each) for each in app.screen.query("FooterKey")]
            await pilot.press("f1")
            await pilot.press("escape")
            await pilot.pause()
            assert [str(each) for each in app.screen.query("FooterKey")] == before

    asyncio.run(run())
