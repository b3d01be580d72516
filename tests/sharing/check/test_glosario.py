"""Glosario files are checked too, with the line of each fault."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.check.engine import checked
from inclusive_meetings.sharing.check.sheet import sheet, sheet_of

ROOT = Path(__file__).parent.parent.parent.parent
REAL = ROOT.parent / "shared" / "data" / "glosario" / "glossary.yml"
TODAY = date(2026, 11, 23)
MEAN = '- slug: mean\n  en:\n    term: "mean"\n    def: The sum shared out.\n'
FINE = (
    MEAN + "- slug: median\n  ref:\n    - mean\n  en:\n    term: median\n    def: >\n"
)


def problems(text: str) -> tuple[Problem, ...]:
    """Return what is wrong in a glosario file with this text."""
    return checked([sheet_of(text.encode(), "glossary.yml")], TODAY)


def test_a_file_that_is_fine_is_left_alone() -> None:
    assert problems(FINE + "      Half lie below; see [mean](#mean).\n") == ()


@pytest.mark.parametrize(
    ("more", "slug", "told"),
    [
        ("  ref: [mode]\n", "dangling-reference", "“mode”"),
        (
            "  questions:\n    - {field: en.def, ours: One., theirs: Two.}\n",
            "open-question",
            "Ours: “One.”. Theirs: “Two.”.",
        ),
        (
            "  es:\n    term: b\n    def: a [c](#la media)\n",
            "dangling-link",
            "la media",
        ),
        ("  def: far left\n", "wrong-level", "below one of them"),
        ("  es:\n    term: media\n", "no-def", "def: …"),
        ("  es:\n    def: media\n", "no-term", "term: …"),
        ("  es: media\n", "translation-shape", "no term and no def"),
        ("  Urdu:\n    term: b\n    def: c\n", "unknown-language", "Write  ur"),
        (
            "  es:\n    term: b\n    def: c\n    pt: {term: d, def: e}\n",
            "unknown-key",
            "two spaces further left",
        ),
        (MEAN, "repeated-slug", "in line 1"),
        (MEAN.replace("slug: mean", "slug: means"), "repeated-term", "in line 3"),
        ("- slug: arm\n  en: {term: arm, def: A part}\n", "slug-order", "after “mean”"),
        ("- en: {term: arm, def: A part}\n", "no-slug", "- slug:"),
    ],
)
def test_a_fault_is_named_with_its_line(more: str, slug: str, told: str) -> None:
    found = [problem for problem in problems(MEAN + more) if problem.slug == slug]

    assert [problem.place.line >= 5 for problem in found] == [True]
    assert told in str(found[0])


def test_nothing_is_asked_of_it_that_only_our_own_files_have() -> None:
    slugs = {problem.slug for problem in problems("- slug: mean\n")}

    assert slugs == {"no-english"}


def test_many_links_that_never_end_are_read_once() -> None:
    (found,) = problems(MEAN + "  es: {term: b, def: '" + "](#" * 200_000 + "x)'}\n")

    assert "“#x”" in found.what
    assert found.slug == "dangling-link"


def test_a_word_of_a_million_letters_is_not_shown_whole() -> None:
    (found,) = problems(MEAN + f"- slug: {'m' * 1_000_000}\n")

    assert len(str(found)) < 1500


@pytest.mark.skipif(not REAL.exists(), reason="the shared data is not here")
def test_the_real_one_fails_where_its_own_check_does_and_with_lines() -> None:
    found = checked([sheet(REAL, "glossary.yml")], TODAY)

    count = Counter(problem.slug for problem in found)
    assert count["slug-order"] == 11
    assert count["dangling-reference"] == 2
    assert count["dangling-link"] == 1
    assert count["repeated-term"] == 1
    assert [(p.place.line, p.slug) for p in found if p.slug == "wrong-level"] == [
        (2420, "wrong-level")
    ]
