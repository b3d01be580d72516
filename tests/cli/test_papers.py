"""The papers of an agenda come as people write them, and are read like the agenda."""

from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run
from tests.cli.bad_input import agenda, put_down
from tests.readers.paper_text.reading import paragraph, pdf, word_file
from tests.readers.paper_text.reading import run as words_of

Capture = pytest.CaptureFixture[str]
SAID = "We meet hard to reach people."
PAPERS = {
    "paper.docx": word_file(paragraph(words_of(SAID))),
    "paper.pdf": pdf(SAID),
    "paper.html": f"<p>{SAID}</p>".encode(),
    "paper.md": SAID.encode(),
}


@pytest.mark.parametrize("name", PAPERS)
def test_what_a_paper_says_of_people_is_found_in_every_kind_of_file(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    front = f"papers:\n  - title: Who comes\n    file: {name}\n"
    put_down(tmp_path, "falls.md", agenda(front))
    put_down(tmp_path, name, PAPERS[name])

    assert run(["check", "falls.md", "--fail-on", "never"]) == 0
    assert run(["build", "falls.md", "--formats", "text"]) == 0

    told = capsys.readouterr().out
    assert [line for line in told.splitlines() if line.startswith(f"{name}:1:")]
