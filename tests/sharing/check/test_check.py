"""Each fault is named, where it stands, and what is fine is left alone."""

import re
from datetime import date
from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.sharing.check.engine import checked
from inclusive_meetings.sharing.check.sheet import sheet, sheet_of
from tests.sharing.check.faults import ERRORS, FINE, FINE_TOO, HEAD, WARNINGS, Fault

ROOT = Path(__file__).parent.parent.parent.parent
TODAY = date(2026, 11, 23)
PAGE = (ROOT / "docs" / "glossary-check.md").read_text(encoding="utf-8")

NAMED = re.compile(
    r'(?:Problem|complain|_at)\([^"()]*(?:\([^"()]*\)[^"()]*)?"([a-z-]+)"'
)


def problems(*texts: str) -> tuple[Problem, ...]:
    """Return what is wrong in these files, a.yaml, b.yaml and so on."""
    sheets = (
        sheet_of(text.encode(), f"{name}.yaml")
        for name, text in zip("abc", texts, strict=False)
    )
    return checked(sheets, TODAY)


@pytest.mark.parametrize("fault", ERRORS + WARNINGS)
def test_a_fault_is_named_with_its_place_and_a_mend(fault: Fault) -> None:
    found = problems(HEAD + FINE + fault.entry)

    assert {problem.slug for problem in found} == {fault.slug}
    assert fault.told in str(found[0])
    assert found[0].place.line >= 8
    assert found[0].serious == (fault in ERRORS)


@pytest.mark.parametrize("entry", FINE_TOO)
def test_what_is_fine_is_left_alone(entry: str) -> None:
    assert problems(HEAD + FINE + entry) == ()


@pytest.mark.parametrize(
    ("lines", "where"),
    [
        ("id: w-1\n    term: ICB\n    meaning: M.", "8:9"),
        ("term: ICB\n    id: w-1\n    meaning: M.", "9:9"),
        ("id: w-2\n    term: Quorum\n    meaning: A rule.", "9:11"),
        ("id: w-2\n    term: ICB\n    meaning: The CQC.", "10:14"),
        ("id: w-2\n    term: ICB\n    Meaning: The CQC.", "10:14"),
        (
            "id: w-2\n    term: ICB\n    meaning: M.\n    also: [I.C.B., quorum]",
            "11:20",
        ),
        ("id: w-2\n    term: ICB\n    meaning: M.\n    also: quorum", "11:11"),
        ("id: w-2\n    term: ICB\n    meaning: M.\n    replaced-by: UKHSA", "11:18"),
        ("id: w-2\n    term: ICB\n    meaning: M.\n    as-of: 2030-01-02", "11:12"),
        (
            (
                "id: w-2\n    term: ICB\n    senses:\n      - meaning: M.\n"
                "        context: a\n      - meaning: N.\n        context: b\n"
                "        review-by: 2020-01-02"
            ),
            "15:20",
        ),
        (
            (
                "id: w-2\n    term: ICB\n    status: closing\n    senses:\n"
                "      - {meaning: M., context: a, replaced-by: X}\n"
                "      - {meaning: N., context: b}"
            ),
            "10:13",
        ),
        (
            (
                "id: w-2\n    term: ICB\n    meaning: M.\n    translations:\n"
                "      pl:\n        term: opiekun\n        meaning: صورت"
            ),
            "14:18",
        ),
        (
            (
                "id: w-2\n    term: ICB\n    meaning: M.\n    translations:\n"
                "      pl:\n        term: opiekun\n        status: checked"
            ),
            "12:7",
        ),
    ],
)
def test_a_message_points_at_the_very_value(lines: str, where: str) -> None:
    (found,) = problems(f"{HEAD}{FINE}  - {lines}\n")

    assert str(found.place) == f"a.yaml:{where}"


def test_a_word_that_three_meanings_use_is_the_subject_of_the_glossary() -> None:
    entries = "".join(
        f"  - id: w-{number}\n    term: Rule {number}\n    meaning: On a quorum.\n"
        for number in range(2, 5)
    )

    assert problems(HEAD + FINE + entries) == ()


def test_an_everyday_word_may_stand_in_a_meaning() -> None:
    head = HEAD.replace("terms:", "everyday: [Quorum]\nterms:")
    other = "  - id: w-2\n    term: ICB\n    meaning: It has a quorum.\n"

    assert problems(head + FINE + other) == ()


def test_ids_of_a_whole_list_that_are_its_terms_are_said_once() -> None:
    entries = "".join(
        f"  - id: word-{letter}\n    term: word {letter}\n    meaning: One.\n"
        for letter in "abcdefghijkl"
    )

    (found,) = problems(HEAD + FINE + entries)

    assert (found.slug, found.serious) == ("id-is-term", False)
    assert found.what.startswith("12 of 13 ids are the term itself, “word-a” first.")


def test_all_faults_are_said_in_one_pass() -> None:
    entries = (
        "  - term: one\n    meaning: a: b\n"
        '  - term: "two\n'
        "  - term: three\n    meaning: c: d\n"
    )

    lines = [problem.place.line for problem in problems(HEAD + FINE + entries)]

    assert {9, 10, 12} <= set(lines)


def test_two_files_that_differ_are_shown_only_together() -> None:
    other = FINE.replace("How many must be there to decide.", "A sort of rule.")

    (found,) = problems(HEAD + FINE, HEAD + other)

    assert problems(HEAD + other) == ()
    assert (found.slug, found.place.file) == ("repeated-term", "b.yaml")
    assert "a.yaml:5:5" in found.what


def test_a_file_says_whose_it_is() -> None:
    found = [problem.slug for problem in problems("terms:\n" + FINE)]

    assert found == ["no-title", "no-owner", "no-licence"]


def test_every_problem_is_documented() -> None:
    code = "".join(
        path.read_text(encoding="utf-8")
        for pattern in (
            "sharing/check/*.py",
            "store/glossary_[rsv]*.py",
            "files/[dy]*.py",
        )
        for path in (ROOT / "inclusive_meetings").glob(pattern)
    )
    slugs = {fault.slug for fault in ERRORS + WARNINGS} | {"no-title", "no-owner"}
    slugs |= set(NAMED.findall(code))

    assert {"yaml", "second-document", "no-slug", "date", "open-question"} <= slugs

    assert [slug for slug in sorted(slugs) if f"`{slug}`" not in PAGE] == []


@pytest.mark.parametrize(
    "content",
    [
        (HEAD + FINE).replace("\n", "\r\n").encode(),
        (HEAD + FINE).encode("utf-16"),
        b"\xef\xbb\xbf" + (HEAD + FINE).encode(),
        (HEAD + FINE).replace("\n", "\r", 3).encode(),
    ],
)
def test_what_editors_do_to_line_ends_and_encodings_is_fine(content: bytes) -> None:
    assert checked([sheet_of(content, "a.yaml")], TODAY) == ()


def test_an_old_encoding_is_read_and_said() -> None:
    text = HEAD + FINE.replace("quorum", "café")

    (found,) = checked([sheet_of(text.encode("cp1252"), "a.yaml")], TODAY)

    assert (found.slug, str(found.place)) == ("encoding", "a.yaml:6:14")


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("a: &a [x, x]\nb: &b [*a, *a]\nterms: [*b]\n", "alias"),
        ("terms: " + "[" * 1000 + "]" * 1000, "too-deep"),
        ("terms:\n\t- term: x\n", "yaml"),
        ("- term: a\n", "glossary-shape"),
    ],
)
def test_a_hostile_or_broken_file_is_refused_in_words(text: str, slug: str) -> None:
    assert slug in {problem.slug for problem in problems(text)}


def test_a_huge_file_is_refused_at_once(tmp_path: Path) -> None:
    huge = tmp_path / "huge.yaml"
    with huge.open("wb") as file:
        file.truncate(100_000_000)

    with pytest.raises(CannotRead, match="larger than"):
        sheet(huge, "huge.yaml")


def test_the_shipped_glossaries_have_no_fault() -> None:
    files = sorted((ROOT / "glossaries").glob("*.yaml"))

    assert len(files) >= 10
    assert checked([sheet(file, file.name) for file in files], TODAY) == ()
