"""A checklist file that people typed, well or badly: not done never looks like done."""

from pathlib import Path

import pytest

from tests.cli.checklists import KEPT, checklist, line, put_down


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    put_down()


def test_a_typing_mistake_in_the_file_never_looks_done(
    capsys: pytest.CaptureFixture[str],
) -> None:
    KEPT.write_text("lines:\n  - {line: powr-said, state: done, by: Jo}\n", "utf-8")

    code, out, err = checklist(capsys)

    assert code == 0
    assert "“powr-said” is not a line of the checklist. Did you mean" in err
    assert "powr-said" not in out


def test_done_by_nobody_is_not_done(capsys: pytest.CaptureFixture[str]) -> None:
    KEPT.write_text(
        "lines:\n  - {line: power-said, state: done}\n"
        "  - {line: shared-aim, state: not needed}\n",
        encoding="utf-8",
    )

    _, out, err = checklist(capsys)

    assert line(out, "power-said").startswith("Marked done, but nobody is named")
    assert line(out, "shared-aim").startswith("Marked not needed, but nobody says why")
    assert "So far: 0 done" in err
    assert ":2:12: warning: “power-said” is done, and nobody is named." in err


def test_everything_wrong_in_the_file_is_said_at_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    KEPT.write_text(
        "lines:\n  - {line: power-said, state: half}\n  - {state: done}\n"
        "  - {line: shared-aim, until: 30 February 2027}\n  - words\n"
        "barriers:\n  - {owner: Jo}\n",
        encoding="utf-8",
    )

    code, _, err = checklist(capsys)

    assert code == 2
    for slug in ("state", "no-line", "no-such-day", "checklist-shape", "no-barrier"):
        assert f"({slug})" in err
    assert "5 things to mend first" in err


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [x,x]\nlines: [*a,*a]\n",
        "lines: {a: 1}\n",
        "- words\n",
        "lines: [[[[[\n",
        "\x00\x00",
        "lines:\n" + "  - line: x\n" * 9 + "    state: " + "a" * 70000 + "\n",
    ],
)
def test_a_file_from_somebody_else_does_no_harm(
    capsys: pytest.CaptureFixture[str], text: str
) -> None:
    KEPT.write_text(text, encoding="utf-8")

    code, out, err = checklist(capsys, "--done", "power-said", "--by", "Jo")

    assert (code, out) == (2, "")
    assert "falls.checklist.yaml:" in err
    assert "Traceback" not in err
    assert max(map(len, err.splitlines())) < 400
    assert KEPT.read_text(encoding="utf-8") == text


def test_signs_that_steer_a_terminal_never_reach_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    line = '  - {line: power-said, state: done, by: "A\\e[31mB"}\n'
    KEPT.write_text(f"lines:\n{line}", encoding="utf-8")

    _, out, err = checklist(capsys)

    assert "\x1b" not in out + err
