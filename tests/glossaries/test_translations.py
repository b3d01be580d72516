"""The words a newcomer meets first have translations, and none pretends to be checked.

Which words they are was counted in the example agendas and in the evidence; a
translation that nobody was sure of is left out, and the list says so.
"""

import re
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from inclusive_meetings.files.decode import source_text
from inclusive_meetings.model.glossary import Checked, Translation
from inclusive_meetings.sharing.check.engine import checked
from inclusive_meetings.sharing.check.sheet import sheet
from inclusive_meetings.store.glossary.reading import read_glossary

ROOT = Path(__file__).parent.parent.parent
FILES = sorted((ROOT / "glossaries").glob("*.yaml"))
LANGUAGES = ("ur", "pa-Guru", "bn", "gu", "ne", "pl", "ro", "so", "ps", "prs", "cy")
FIRST_WORDS = 60
TODAY = date(2026, 11, 23)
README = (ROOT / "glossaries" / "README.md").read_text(encoding="utf-8")
ROWS = {
    cells[0].strip(" `"): (int(cells[2]), cells[3])
    for line in README.splitlines()
    if len(cells := line.strip("| ").split("|")) == 4 and cells[2].strip().isdigit()
}


def translations() -> dict[str, dict[str, Translation]]:
    """Return the translations of the starter glossaries, by language and term."""
    found: dict[str, dict[str, Translation]] = defaultdict(dict)
    for path in FILES:
        for term in read_glossary(source_text(path, path.name)).terms:
            for sense in term.senses:
                for each in sense.translations:
                    found[each.language][term.term] = each
    return found


def test_no_other_language_is_there_without_being_named() -> None:
    assert set(translations()) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_there_and_what_was_left_out_make_sixty(language: str) -> None:
    there, left_out = ROWS[language]

    assert there == len(translations()[language])
    assert there + len(left_out.split(",")) == FIRST_WORDS


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_left_out_is_really_not_there(language: str) -> None:
    left_out = {name.strip() for name in ROWS[language][1].split(",")}

    assert left_out & set(translations()[language]) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_says_that_somebody_checked_it(language: str) -> None:
    for each in translations()[language].values():
        assert each.status is Checked.DRAFT
        assert (each.checked_by, each.checked_on) == ("", None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_has_a_term_and_a_meaning_of_its_own(language: str) -> None:
    terms = [each.term for each in translations()[language].values()]

    assert len(terms) == len(set(terms))
    for each in translations()[language].values():
        assert each.term
        assert each.meaning
        # Longer than this, no plain sentence of 25 English words becomes.
        assert len(re.findall(r"\S+", each.meaning)) <= 32


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_check_finds_no_fault_in_them(path: Path) -> None:
    assert checked([sheet(path, path.name)], TODAY) == ()
