"""Whoever silences a linter says why, on the same line."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
SILENCED = re.compile(r"# (?:noqa|type: ignore)\b(?P<rest>[^\n]*)")
WITH_REASON = re.compile(r"(?::|\[)[\w, \[\]-]*?\]?\s*(?:- |# )\w.*")


def test_each_linter_that_is_silenced_has_its_reason_beside_it() -> None:
    files = [*ROOT.glob("inclusive_meetings/**/*.py"), *ROOT.glob("tests/**/*.py")]
    assert len(files) > 1000
    without = [
        f"{file.relative_to(ROOT).as_posix()}: {found.group()}"
        for file in files
        if file != Path(__file__)
        for found in SILENCED.finditer(file.read_text(encoding="utf-8"))
        if not WITH_REASON.fullmatch(found["rest"])
    ]
    assert without == []
