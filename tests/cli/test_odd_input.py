"""What is only odd, and not wrong, is built, and safe in every file."""

import os
import re
from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run
from tests.cli.bad_input import PEOPLE, agenda, everything, put_down


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


ODD = {
    "script in a title": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "300 characters": "long " * 60,
    "a path": "../../etc/CON",
    "control characters": "Fa\x01l\x1b[31mls \u202egnp\x0b\x0c",
    "Urdu": "گرنا",
    "braces": "{title} {0.__class__} %s {{7*7}}",
    "brackets": "[/] [link=http://e] [draft]",
}


@pytest.mark.parametrize("words", ODD.values(), ids=ODD)
def test_odd_words_are_safe_in_every_file(words: str, desk: Path) -> None:
    quoted = words.replace("\\", "\\\\").replace('"', '\\"')
    head = f'---\ntitle: "{quoted}"\npeople: p.yaml\n---\n'
    item = f"## {words}\n- Time: 10 min\n- Question: {words}\n\n{words}\n"
    put_down(desk, "falls.md", head + item)
    put_down(desk, "p.yaml", PEOPLE + f'  - name: "{quoted}"\n    role: public\n')

    assert run(["build", "falls.md"]) == 0

    for name, content in everything(desk / "packs" / "falls").items():
        assert re.fullmatch(r"[a-z0-9/.-]+", name)
        assert all(len(part) <= 80 for part in name.split("/"))
        if name.endswith((".html", ".txt", ".ics")):
            assert not re.search(rb"[\x00-\x08\x0e-\x1f\x0b]", content)
        if name.endswith(".html"):
            assert b"<script" not in content.lower()
            assert b"<img src=x" not in content.lower()


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("CON.md", "con-1"),
        ("README.md", "readme"),
        ("a b/ü & é.md", "u-e"),
        ("-rf.md", "rf"),
        ("...md", "meeting"),
        ("شام.md", "meeting"),
        (f"{'long' * 50}.md", ("long" * 50)[:60]),
    ],
)
def test_any_file_name_gives_a_pack_with_a_safe_name(
    name: str, folder: str, desk: Path
) -> None:
    put_down(desk, name, agenda())

    assert run(["build", "--formats", "html", "--", name]) == 0

    assert (desk / "packs" / folder / "index.html").is_file()


@pytest.mark.skipif(os.name != "posix", reason="names there are all of one alphabet")
def test_a_file_from_a_system_of_other_letters_gives_a_pack(desk: Path) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    try:
        put_down(desk, name, agenda())
    except OSError:
        pytest.skip("this disk takes no such name")

    assert run(["build", "--formats", "html,ics", "--", name]) == 0

    assert (desk / "packs" / "caf" / "index.html").is_file()


@pytest.mark.parametrize("name", ["../../up", "index", "CON", "Asha", "عائشہ"])
def test_people_of_any_name_each_get_a_briefing(name: str, desk: Path) -> None:
    names = [name, *(f"{name} {'x' * number}" for number in range(1, 9))]
    people = "".join(f"  - name: {each}\n    role: vcso\n" for each in names)
    put_down(desk, "p.yaml", f"people:\n{people}")
    put_down(desk, "falls.md", agenda("people: p.yaml\n"))

    assert run(["build", "falls.md", "--formats", "html"]) == 0

    briefings = desk / "packs" / "falls" / "private" / "briefings"
    assert len(list(briefings.iterdir())) == 9


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_usual_encoding_and_line_end_is_read(
    encoding: str, end: str, desk: Path
) -> None:
    text = agenda().replace("Falls", "Café").replace("\n", end)
    put_down(desk, "falls.md", text.encode(encoding))

    assert run(["build", "falls.md", "--formats", "html"]) == 0

    page = (desk / "packs" / "falls" / "share" / "agenda.html").read_text("utf-8")
    assert "Café" in page


def test_neighbours_are_found_from_another_folder(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    front = "people: people\\falls.yaml\nwhere: venues\\hall.yaml\n"
    named = put_down(desk, "meetings/falls.md", agenda(front))
    put_down(desk, "meetings/people/falls.yaml", PEOPLE)
    put_down(desk, "meetings/venues/hall.yaml", "name: Khidmat Hall\n")
    monkeypatch.chdir(put_down(desk, "far/away.txt", "").parent)

    for name in (named.as_posix(), "../meetings/falls.md"):
        assert run(["check", name, "--fail-on", "never"]) == 0
        assert run(["build", name, "--formats", "html"]) == 0

    made = desk / "far" / "packs" / "falls" / "private" / "briefings" / "asha-rai.html"
    assert made.is_file()


def test_a_hundred_people_with_one_first_name_each_get_a_briefing(desk: Path) -> None:
    surnames = [f"{a}{b}" for a in "ABCDEFGHIJ" for b in "abcdefghij"]
    people = "".join(f"  - name: Asha {n}\n    role: vcso\n" for n in surnames)
    put_down(desk, "p.yaml", f"people:\n{people}")
    put_down(desk, "falls.md", agenda("people: p.yaml\n"))

    assert run(["build", "falls.md", "--formats", "html"]) == 0

    briefings = desk / "packs" / "falls" / "private" / "briefings"
    assert len(list(briefings.iterdir())) == 100


@pytest.mark.parametrize("name", ["falls.docx", "falls.pdf", "falls.html"])
@pytest.mark.parametrize("command", ["check", "build", "slides", "audit"])
def test_whoever_names_a_word_file_is_told_how_it_becomes_an_agenda(
    name: str, command: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / name).write_bytes(b"PK\x03\x04\x00\x00 or another kind")

    assert run([command, name]) == 2

    told = capsys.readouterr().err
    assert (
        f"{name}:1:1: An agenda is a text, and this is a file of another kind" in told
    )
    assert f"inclusive-meetings tui {name}  They make falls.md" in told
    assert [each.name for each in desk.iterdir()] == [name]


def test_a_word_file_that_is_not_there_is_said_to_be_missing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["check", "falls.docx"]) == 2

    assert "There is no such file" in capsys.readouterr().err
