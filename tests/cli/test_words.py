"""`words` lists the jargon of a meeting: each word with its state and its places."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.unexplained import GLOSSARY, agenda, listed, said, settle
from tests.readers.paper_text.reading import pdf, word_file


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settle(tmp_path, monkeypatch)


def test_what_nobody_explains_comes_first_with_its_item_and_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, err = said(capsys, "falls.md")

    assert code == 0
    assert out.startswith(
        "Not explained yet (3)\n  XQZ: 2 times, first in “Discharge”, falls.md:10:5\n"
    )
    assert "  PQR: 1 time, first in “The plan”, plan.md:3:5\n" in out
    assert "HUB: 1 time" in out.split("several meanings")[1]
    assert "2 words more that are explained: see --all." in out
    assert err.endswith(
        "2 files read: 6 words (3 not explained,"
        " 1 known but ambiguous, 1 explained in the text, 1 known).\n"
    )


def test_all_lists_what_is_explained_and_how(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, out, _ = said(capsys, "falls.md", "--all")

    assert "BFD: 1 time, first in “Anything else”, falls.md:15:39 – Better Food" in out
    assert (
        "ABC: 1 time, first in “Discharge”, falls.md:10:23 – A thing we made up." in out
    )


def test_a_paper_that_is_named_by_its_file_alone_is_read_too(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = Path("falls.md").read_text(encoding="utf-8")
    named = text.replace("{title: The plan, file: plan.md}", "plan.md")
    Path("falls.md").write_text(named, encoding="utf-8")

    _, out, _ = said(capsys, "falls.md")

    assert "  PQR: 1 time, first at plan.md:3:5\n" in out


def test_json_has_every_place(capsys: pytest.CaptureFixture[str]) -> None:
    words = listed(capsys, "falls.md")

    assert words["XQZ"]["places"] == [
        {"where": "Discharge", "file": "falls.md", "line": 10, "column": 5},
        {"where": "Anything else", "file": "falls.md", "line": 15, "column": 5},
    ]
    assert words["HUB"]["meanings"][0] == "Help Under Bridges: A room."
    assert words["BFD"]["may_stand_for"] == "Better Food Drive"


def test_a_meaning_that_the_agenda_chose_is_known(
    capsys: pytest.CaptureFixture[str],
) -> None:
    agenda("use: {HUB: Help Under Bridges}\n")

    assert listed(capsys, "falls.md")["HUB"]["state"] == "known"


def test_a_word_that_the_agenda_calls_everyday_is_left_alone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    agenda("everyday: [XQZ]\n")

    assert "XQZ" not in listed(capsys, "falls.md")


def test_a_word_that_the_glossary_calls_everyday_is_left_alone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = GLOSSARY.replace("terms:", "everyday: [ABC, XQZ]\nterms:")
    Path("ours.yaml").write_text(text, encoding="utf-8")

    assert {"ABC", "XQZ"}.isdisjoint(listed(capsys, "falls.md"))


def test_a_cell_is_never_a_formula(capsys: pytest.CaptureFixture[str]) -> None:
    text = Path("falls.md").read_text(encoding="utf-8")
    Path("falls.md").write_text(text.replace("## Discharge", "## =1+1"), "utf-8")

    _, out, _ = said(capsys, "falls.md", "--format", "csv")

    rows = list(csv.DictReader(io.StringIO(out)))
    assert {row["introduced by"] for row in rows} >= {"'=1+1", "The plan"}


def test_nothing_that_steers_a_terminal_gets_through(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("plan.md").write_text("# P\x1b[2J\n\nThe PQR\x07.\n", encoding="utf-8")

    for form in ("text", "json", "csv"):
        _, out, err = said(capsys, "falls.md", "plan.md", "--format", form)
        assert "\x1b" not in out + err
        assert "\x07" not in out + err


def test_a_folder_is_read_without_what_is_hidden_or_outside(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = Path("papers")
    (folder / ".git").mkdir(parents=True)
    (folder / ".git" / "x.md").write_text("The HID.", encoding="utf-8")
    (folder / "a.txt").write_text("The AAB.", encoding="utf-8")
    (folder / "b.docx").write_bytes(
        word_file("<w:p><w:r><w:t>The ACD.</w:t></w:r></w:p>")
    )
    (folder / "c.pdf").write_bytes(pdf("One", "The AEF pays"))
    (folder / "d.html").write_text("<p>The AGH.", encoding="utf-8")
    (folder / "e.xlsx").write_bytes(b"?")
    (folder / "f.md").symlink_to(tmp_path / "plan.md")

    found = listed(capsys, "papers")

    assert set(found) == {"AAB", "ACD", "AEF", "AGH"}
    assert found["AEF"]["places"][0]["line"] == 2
    assert "papers/c.pdf, page 2" in said(capsys, "papers")[1]


def test_an_agenda_in_a_folder_is_read_as_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = listed(capsys, ".")

    assert words["XQZ"]["introduced_by"] == "Discharge"
    assert words["PQR"]["times"] == 1
    assert words["ABC"]["state"] == "known"


def test_a_paper_before_its_agenda_is_read_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert listed(capsys, "plan.md", "falls.md")["PQR"]["times"] == 1


def test_a_broken_glossary_beside_a_paper_is_a_warning(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("theirs.yaml").write_text("terms:\n  - id: a\n", encoding="utf-8")
    Path("ours.txt").write_text("The ABC and the XQZ.", encoding="utf-8")

    code, out, err = said(capsys, "ours.txt", "--all")

    assert code == 0
    assert "theirs.yaml:2:5: warning:" in err
    assert "XQZ" in out.split("Known:")[0]
    assert "ABC" in out.split("Known:")[1]


def test_only_the_words_of_a_text_count_as_its_jargon(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, out, _ = said(capsys, "falls.md", "--format", "json")

    shares = {
        each["where"]: each["share_to_look_up"] for each in json.loads(out)["plainness"]
    }
    assert shares["Discharge"] == 3 / 10


def test_plain_says_how_long_sentences_are_and_where(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("plan.md").write_text(
        "# Plan\n\nShort one.\n\n" + "It goes on and on " * 6 + "here.\n", "utf-8"
    )

    _, out, _ = said(capsys, "falls.md", "--plain")

    assert "1 sentence of more than 25 words, the longest first:" in out
    assert "plan.md:5:1: 31 words: It goes on" in out


def test_a_file_that_is_named_twice_is_read_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = listed(capsys, "falls.md", "plan.md", "./plan.md")

    assert words["PQR"]["times"] == 1


def test_an_agenda_without_a_header_has_items(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("bare.md").write_text(
        "# Falls\n\n## 1. Welcome\n\n## 2. Discharge (10 min)\n\nThe XQZ.\n", "utf-8"
    )

    assert listed(capsys, "bare.md")["XQZ"]["introduced_by"] == "Discharge"


def test_the_group_of_a_contributor_is_nobodys_jargon(
    capsys: pytest.CaptureFixture[str],
) -> None:
    group = "Moor Night Riders Alliance"
    agenda("people: people.yaml\n")
    text = Path("falls.md").read_text(encoding="utf-8")
    Path("falls.md").write_text(f"{text}\nThe {group} rides.\n", encoding="utf-8")
    people = "- {{name: Ana Pop, role: {role}, organisation: {group}}}\n"

    Path("people.yaml").write_text(people.format(role="nhs", group=group), "utf-8")
    of_staff = listed(capsys, "falls.md")
    Path("people.yaml").write_text(people.format(role="vcso", group=group), "utf-8")
    of_theirs = listed(capsys, "falls.md")

    assert group in of_staff
    assert set(of_staff) - set(of_theirs) == {group}
