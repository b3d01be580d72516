"""`glossary publish` makes a whole site or leaves what was there."""

from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run

TERMS = "title: Ours\nterms:\n  - {id: w-1, term: Quorum, meaning: M.}\n"


def written(folder: Path, text: str = TERMS, name: str = "ours.yaml") -> Path:
    """Return a glossary file in the folder."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def publish(*typed: object) -> int:
    """Run `glossary publish` and return its exit code."""
    return run(["glossary", "publish", *map(str, typed)])


def test_the_first_page_is_named_and_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "site"

    assert publish(written(tmp_path), "-o", site, "--title", "Our words") == 0
    assert capsys.readouterr().out.strip() == (site / "index.html").as_posix()
    assert "<title>Our words</title>" in (site / "index.html").read_text("utf-8")
    assert (site / "files" / "ours.yaml").read_text("utf-8") == TERMS


def test_a_word_that_is_gone_loses_its_page_and_what_is_yours_stays(
    tmp_path: Path,
) -> None:
    site = tmp_path / "site"
    assert publish(written(tmp_path), "-o", site) == 0
    (site / "CNAME").write_text("words.example", encoding="utf-8")

    new = "terms:\n  - {id: w-2, term: Agenda, meaning: M.}\n"
    assert publish(written(tmp_path, new), "-o", site) == 0
    assert [path.name for path in (site / "words").iterdir()] == ["w-2.html"]
    assert (site / "CNAME").exists()


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    file = written(tmp_path)
    before = sorted(tmp_path.iterdir())

    assert publish(file, "-o", tmp_path) == 2
    assert sorted(tmp_path.iterdir()) == before


def test_a_glossary_with_a_fault_leaves_the_site_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "site"
    assert publish(written(tmp_path), "-o", site) == 0
    before = (site / "index.html").read_bytes()
    bad = written(tmp_path, "terms:\n  - term: x\n   meaning: y\n", "bad.yaml")

    assert publish(tmp_path / "ours.yaml", bad, "-o", site) == 2
    assert "bad.yaml:3" in capsys.readouterr().err
    assert (site / "index.html").read_bytes() == before


def test_two_files_of_one_name_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = written(tmp_path / "a")
    other = written(tmp_path / "b")

    assert publish(one, other, "-o", tmp_path / "site") == 2
    assert "same name" in capsys.readouterr().err
    assert not (tmp_path / "site").exists()
