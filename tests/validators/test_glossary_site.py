"""The site of the shipped glossaries passes judges from outside and can be used."""

from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run
from tests.validators import tools

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
GLOSSARIES = Path(__file__).parent.parent.parent / "glossaries"
# One page of each kind, and the words with the most on them.
WORDS = ("inv-044", "nhs-003", "nhs-040", "phi-019", "dem-012", "soc-014")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Publish the shipped glossaries."""
    folder = tmp_path / "site"
    assert run(["glossary", "publish", str(GLOSSARIES), "-o", str(folder)]) == 0
    return folder


def pages(site: Path) -> list[Path]:
    """Return the first page, all lists, and some words."""
    lists = [*site.glob("languages/*.html"), *site.glob("letters/*.html")]
    words = [site / "words" / f"{name}.html" for name in WORDS]
    return [site / "index.html", *sorted(lists), *words]


def test_no_barrier_is_found_in_light_in_dark_or_on_a_phone(site: Path) -> None:
    tools.need_axe()

    assert tools.axe(pages(site)) == []


def test_every_page_is_right_html(site: Path) -> None:
    tools.need_vnu()

    assert tools.vnu(pages(site)) == []


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ICB", "ICB"),
        ("icb", "ICB"),
        ("qourum", "Quorum"),
        ("comissioner", "Commissioner"),
        ("ترجمان", "Interpreter"),
        ("turjumaan", "Interpreter"),
        ("dolmetscherei", None),
    ],
)
def test_a_word_is_found_however_it_is_typed(
    site: Path, typed: str, first: str | None
) -> None:
    tools.need_axe()
    (answer,) = tools.search(site / "index.html", [typed])["answers"]

    assert (answer["found"][:1] or [None]) == [first]


def test_the_keyboard_reaches_the_search_and_nothing_is_asked_of_anyone(
    site: Path,
) -> None:
    tools.need_axe()
    found = tools.search(site / "index.html", ["quorum"])

    assert found["steps"] <= 4
    assert found["reached"] == "Quorum"
    assert [each for each in found["requests"] if not each.startswith("file:")] == []
