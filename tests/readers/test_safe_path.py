"""An agenda from somebody else cannot reach other files of this computer."""

from pathlib import Path

import pytest

from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.readers.safe_path import inside
from tests.readers.reading import read, serious, warnings, with_keys


def _with_paper(file: str) -> str:
    return with_keys(f"papers: [{{title: The plan, file: '{file}'}}]")


@pytest.mark.parametrize(
    "file",
    [
        "../../etc/passwd",
        "/etc/passwd",
        "C:\\\\plans\\plan.md",
        "c:plan.md",
        "\\\\server\\share\\plan.md",
        "~/plan.md",
        "papers/../../plan.md",
        "file:///etc/passwd",
        "https://example.org/plan.md",
    ],
)
def test_a_path_that_leads_out_is_refused(tmp_path: Path, file: str) -> None:
    assert serious(read(tmp_path, _with_paper(file))) == ("outside-folder at 3",)


def test_a_link_that_leads_out_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("secret", "utf-8")
    folder = tmp_path / "agendas"
    folder.mkdir()
    try:
        (folder / "plan.md").symlink_to(tmp_path / "secret.md")
    except OSError:
        pytest.skip("this system lets only administrators make links")

    assert serious(read(folder, _with_paper("plan.md"))) == ("outside-folder at 3",)


@pytest.mark.parametrize("file", ["papers/plan.md", "papers\\plan.md"])
def test_slashes_of_both_kinds_lead_into_folders(tmp_path: Path, file: str) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "plan.md").write_text("The plan.\n", "utf-8")

    made = read(tmp_path, _with_paper(file))

    (paper,) = made.meeting.papers
    assert made.problems == ()
    assert (paper.file, str(paper.text)) == ("papers/plan.md", "The plan.\n")


@pytest.mark.parametrize("file", ["plan.md", f"{'x' * 300}.md"])
def test_a_missing_file_is_said_with_the_line_of_the_agenda(
    tmp_path: Path, file: str
) -> None:
    assert serious(read(tmp_path, _with_paper(file))) == ("no-such-file at 3",)


@pytest.mark.parametrize("folder", [".", "../here"])
def test_where_a_missing_file_is_looked_for_has_a_name(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")

    said = str(inside(Passage("plan.md", Place("a.md", 3, 1)), Path(folder)))

    assert ("its own folder" if folder == "." else "the folder “here”") in said


def test_a_folder_is_no_paper(tmp_path: Path) -> None:
    (tmp_path / "plan.md").mkdir()

    assert serious(read(tmp_path, _with_paper("plan.md"))) == ("folder at 1",)


def test_a_broken_paper_of_another_kind_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(b"no PDF")

    made = read(tmp_path, _with_paper("plan.pdf"))

    assert warnings(made) == ("not-pdf at 1",)
    assert made.meeting.papers[0].text is None


def test_a_paper_as_a_web_page_is_read(tmp_path: Path) -> None:
    (tmp_path / "plan.html").write_text("<h1>Plan</h1><p>The ICB.</p>", "utf-8")

    made = read(tmp_path, _with_paper("plan.html"))

    text = made.meeting.papers[0].text
    assert text is not None
    assert "The ICB." in text.text
