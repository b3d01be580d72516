"""What was read of a large glossary is kept, and the cache can never mislead."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.glossary_cache import WORTH_KEEPING, glossary_file
from inclusive_meetings.store.glossary_rows import from_rows, rows
from tests.benchmarks.made_up import glossary_yaml

LARGE = glossary_yaml(600)
FULL = """\
title: Words
languages: [en-GB, ur]
area: Wales
terms:
  - id: w-1
    term: PA
    also: [P.A.]
    misspelt: [pee ay]
    kind: acronym
    community-words: my helper
    false-friends: {pl: "pa means bye"}
    area: England
    questions:
      - {field: meaning, ours: one, theirs: two}
    senses:
      - meaning: A helper.
        expansion: personal assistant
        context: social care
        example: My PA comes at nine.
        not-the-same-as: physician associate
        status: renamed
        replaced-by: helper
        since: "2025"
        source: {name: A list, address: "https://example.org", licence: CC0}
        note: Ask Hawa.
        as-of: 2026-01-02
        review: {by: Hawa, on: 2026-02-03, due: 2027-02-03}
        translations:
          ur: {term: مددگار, meaning: مدد کرنے والا, status: checked, checked-by: Nadia,
            checked-on: 2026-03-04}
"""


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """Return a glossary that is worth keeping."""
    file = tmp_path / "large.yaml"
    file.write_text(LARGE, encoding="utf-8")
    assert file.stat().st_size > WORTH_KEEPING
    return file


def test_the_second_reading_is_the_same_and_comes_from_the_cache(
    large: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"

    first = glossary_file(large, "large.yaml", cache)
    (kept,) = cache.iterdir()
    kept.write_text(kept.read_text(encoding="utf-8").replace("Made up", "Kept"))
    second = glossary_file(large, "large.yaml", cache)

    assert first.terms == second.terms
    assert (first.title, second.title) == ("Made up", "Kept")


def test_every_field_survives(tmp_path: Path) -> None:
    file = tmp_path / "full.yaml"
    file.write_text(FULL, encoding="utf-8")

    glossary = glossary_file(file, "full.yaml")

    assert from_rows(json.loads(json.dumps(rows(glossary))), "full.yaml") == glossary


@pytest.mark.parametrize(
    "kept", ["", "{", "[]", "[1,2,3]", '{"a": 1}', "null", "[" * 100_000]
)
def test_a_broken_cache_is_passed_over(large: Path, tmp_path: Path, kept: str) -> None:
    cache = tmp_path / "cache"
    glossary_file(large, "large.yaml", cache)
    (file,) = cache.iterdir()
    file.write_text(kept, encoding="utf-8")

    assert len(glossary_file(large, "large.yaml", cache).terms) == 600


def test_a_changed_file_is_read_anew(large: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    glossary_file(large, "large.yaml", cache)
    large.write_text(LARGE.replace("Made up", "Changed"), encoding="utf-8")

    assert glossary_file(large, "large.yaml", cache).title == "Changed"


def test_a_place_is_named_as_the_user_names_the_file(
    large: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    glossary_file(large, "one.yaml", cache)

    again = glossary_file(large, "two.yaml", cache)

    assert {term.place.file for term in again.terms} == {"two.yaml"}


def test_what_is_wrong_is_said_each_time(large: Path, tmp_path: Path) -> None:
    large.write_text(LARGE + "  - term: lonely\n", encoding="utf-8")

    for _ in range(2):
        with pytest.raises(CannotRead, match="has no meaning"):
            glossary_file(large, "large.yaml", tmp_path / "cache")


def test_a_cache_that_cannot_be_written_does_no_harm(
    large: Path, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")

    found = glossary_file(large, "large.yaml", tmp_path / "cache")

    assert len(found.terms) == 600


def test_two_programs_at_once_both_read_it_whole(large: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from inclusive_meetings.store.glossary_cache import glossary_file\n"
        "print(len(glossary_file(Path(sys.argv[1]), 'x', Path(sys.argv[2])).terms))"
    )
    command = [sys.executable, "-c", code, str(large), str(tmp_path / "cache")]

    runs = [
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]

    assert [run.communicate()[0].strip() for run in runs] == ["600"] * 4
    assert len(list((tmp_path / "cache").iterdir())) == 1
