"""What code scanning is given is SARIF by the schema of OASIS."""

import json
from pathlib import Path

import jsonschema
import pytest

from inclusive_meetings.cli.run import run
from tests.validators.tools import ROOT, need_sarif, sarif_schema

BROKEN = """title: Our “words”
terms:
  - id: ICB
    term: ICB
    meaning: The CQC and everyone else who plans.
    status: gone
    translations: {Urdu: {term: board}}
"""


@pytest.mark.parametrize(
    "command",
    [
        ["glossary", "check", "our words.yaml"],
        ["glossary", "check", str(ROOT / "glossaries")],
        ["glossary", "check", "missing.yaml"],
        ["audit", str(ROOT / "agendas" / "dementia-pathway.md")],
    ],
)
def test_a_report_for_code_scanning_is_valid_sarif(
    command: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    need_sarif()
    schema = sarif_schema()
    monkeypatch.chdir(tmp_path)
    Path("our words.yaml").write_text(BROKEN, encoding="utf-8")

    run([*command, "--format", "sarif"])

    report = json.loads(capsys.readouterr().out)
    jsonschema.Draft4Validator(schema).validate(report)
    assert report["version"] == "2.1.0"
