"""What a facilitator is told of a deck that somebody sent."""

import json
from pathlib import Path

import pypandoc  # type: ignore[import-untyped]  # it ships no types
import pytest

from inclusive_meetings.audit.deck.engine import checked
from inclusive_meetings.cli.run import run
from inclusive_meetings.files.slideshow.show import slideshow
from tests.audit.deck.made import Made, Sheet, deck
from tests.audit.deck.pieces import body, paragraph, picture, title
from tests.audit.deck.pieces import run as words

AGENDAS = Path(__file__).parents[2] / "agendas"
Capture = pytest.CaptureFixture[str]
SMALL = paragraph(words("Referral to treatment", 'sz="1100"'))


def test_it_says_where_what_why_and_how_to_mend_it(
    tmp_path: Path, capsys: Capture
) -> None:
    path = deck(title(), body(SMALL)).put(tmp_path)

    code = run(["slides", "--check", str(path)])

    told = capsys.readouterr()
    assert code == 1
    said = " ".join(told.out.split())
    assert "slide 1, “Content 2”: “Referral to treatment” is 11 points." in said
    assert "Why: Nobody further back" in said
    assert "Do: Home, Font Size: 24 or more." in said
    assert told.err == "1 slide checked: 1 finding (1 must).\n"


def test_json_has_each_finding_whole(tmp_path: Path, capsys: Capture) -> None:
    path = deck(title(), body(SMALL)).put(tmp_path)

    run(["slides", "--check", str(path), "--format", "json"])

    report = json.loads(capsys.readouterr().out)
    assert report["slides"] == 1
    (finding,) = report["findings"]
    assert finding["check"] == "small-text"
    assert (finding["slide"], finding["title"], finding["shape"]) == (
        *(1, "Falls"),
        "Content 2",
    )
    assert all(finding[key] for key in ("what", "why", "do", "level"))


@pytest.mark.parametrize(
    ("level", "code"), [("must", 0), ("should", 0), ("could", 1), ("never", 0)]
)
def test_fail_on_decides_the_exit_code(level: str, code: int, tmp_path: Path) -> None:
    path = Made((Sheet(notes=""),)).put(tmp_path)

    assert run(["slides", "--check", str(path), "--fail-on", level]) == code


def test_a_good_deck_is_told_so(tmp_path: Path, capsys: Capture) -> None:
    path = Made().put(tmp_path)

    assert run(["slides", "--check", str(path), "--fail-on", "could"]) == 0
    assert "Nothing was found" in capsys.readouterr().out


def test_a_fault_on_every_slide_is_said_a_few_times(
    tmp_path: Path, capsys: Capture
) -> None:
    sheets = (Sheet(title(f"Falls {n}") + body(SMALL)) for n in range(40))
    path = Made(tuple(sheets)).put(tmp_path)

    run(["slides", "--check", str(path)])

    told = capsys.readouterr().out
    assert told.count("is 11 points") == 10
    assert "30 more, on slides 11, 12," in told


def test_the_deck_is_left_as_it_is(tmp_path: Path) -> None:
    path = deck(title(""), picture()).put(tmp_path)
    before = path.read_bytes()

    run(["slides", "--check", str(path)])

    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["deck.pptx"]


def test_what_pandoc_makes_is_found_out(tmp_path: Path) -> None:
    made = tmp_path / "theirs.pptx"
    text = "# Talk\n\nبات چیت ہو گی\n\n# Costs\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"
    pypandoc.convert_text(text, "pptx", "markdown", outputfile=str(made))

    found = {each.check for each in checked(slideshow(made, "theirs.pptx")).findings}

    assert found >= {"language-not-said", "written-the-wrong-way", "faint-text"}


@pytest.mark.slow
@pytest.mark.parametrize(
    "wishes",
    [
        *(("--look", look) for look in ("light", "cream", "dark")),
        *(("--languages", some) for some in ("en,ur", "en,pl,pa-Guru,ps")),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("agenda", sorted(AGENDAS.glob("*-*.md")), ids=lambda a: a.stem)
def test_our_own_decks_stop_nobody(
    agenda: Path, wishes: tuple[str, str], tmp_path: Path
) -> None:
    made = str(tmp_path / "ours.pptx")
    assert run(["slides", str(agenda), *wishes, "-o", made]) == 0

    assert run(["slides", "--check", made, "--fail-on", "could"]) == 0
