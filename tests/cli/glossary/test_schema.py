"""Who is sent one glossary can have the schema beside it."""

import json
from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["glossary", "schema"]) == 0

    assert "draft-07" in json.loads(capsys.readouterr().out)["$schema"]


def test_the_schema_is_written_and_the_line_that_names_it_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "words.schema.json"

    assert run(["glossary", "schema", "-o", str(file)]) == 0

    assert "$schema=words.schema.json" in capsys.readouterr().err
    assert json.loads(file.read_bytes())["type"] == "object"


@pytest.mark.parametrize(
    "command",
    [
        ["schema"],
        ["import", "words.csv"],
        ["export", "words.yaml", "--to", "csv"],
        ["diff", "words.yaml", "words.yaml"],
        ["merge", "words.yaml", "words.yaml", "words.yaml"],
    ],
)
def test_a_file_that_is_there_already_ends_each_command_alike(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("words.yaml").write_text("terms:\n  - {term: ICB, meaning: A body.}\n")
    Path("words.csv").write_text("term,meaning\nICB,A body.\n")
    Path("there").write_text("mine")

    assert run(["glossary", *command, "-o", "there"]) == 2

    assert Path("there").read_text() == "mine"
