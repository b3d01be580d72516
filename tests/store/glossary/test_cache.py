"""What was read of a large glossary is kept, and the cache can never mislead."""

import os
import subprocess
import sys
from copy import copy
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.glossary.cache import (
    KEPT_AT_MOST,
    WORTH_KEEPING,
    glossary_file,
)
from tests.benchmarks.made_up import glossary_yaml

LARGE = glossary_yaml(600)


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


@pytest.mark.parametrize(
    "kept", ["", "{", "[]", "[1,2,3]", '{"a": 1}', "null", "[" * 100_000]
)
def test_a_broken_cache_is_passed_over(large: Path, tmp_path: Path, kept: str) -> None:
    cache = tmp_path / "cache"
    glossary_file(large, "large.yaml", cache)
    (file,) = cache.iterdir()
    file.write_text(kept, encoding="utf-8")

    assert len(glossary_file(large, "large.yaml", cache).terms) == 600


@pytest.mark.parametrize("line", ["{", "[]", '[["a",1]]', "[" * 5000])
def test_meanings_that_do_not_fit_are_read_from_the_glossary_itself(
    large: Path, tmp_path: Path, line: str
) -> None:
    cache = tmp_path / "cache"
    first = glossary_file(large, "large.yaml", cache)
    (file,) = cache.iterdir()
    words, *lines = file.read_text(encoding="utf-8").split("\n")
    file.write_text("\n".join([words, *[line for _ in lines]]), encoding="utf-8")

    again = glossary_file(large, "large.yaml", cache)

    assert [term.senses for term in again.terms] == [
        term.senses for term in first.terms
    ]


def test_terms_from_the_cache_are_terms_like_any_other(
    large: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    fresh = glossary_file(large, "large.yaml", cache).terms
    again = partial(glossary_file, large, "large.yaml", cache)

    assert again().terms == fresh
    assert fresh == again().terms
    assert again().terms == again().terms
    assert set(again().terms) == set(fresh)
    assert replace(again().terms[0], senses=()) == replace(fresh[0], senses=())
    assert replace(again().terms[0], id="x") == replace(fresh[0], id="x")
    assert copy(again().terms[0]) == fresh[0]


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


def test_what_was_kept_longest_ago_is_forgotten(large: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    for number in range(KEPT_AT_MOST + 5):
        old = cache / f"{number}.lines"
        old.touch()
        os.utime(old, (number, number))

    glossary_file(large, "large.yaml", cache)

    left = {file.name for file in cache.iterdir()}
    assert len(left) == KEPT_AT_MOST
    assert left.isdisjoint({f"{number}.lines" for number in range(6)})


def test_a_cache_that_cannot_be_written_does_no_harm(
    large: Path, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")

    found = glossary_file(large, "large.yaml", tmp_path / "cache")

    assert len(found.terms) == 600


def test_two_programs_at_once_both_read_it_whole(large: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from inclusive_meetings.store.glossary.cache import glossary_file\n"
        "print(len(glossary_file(Path(sys.argv[1]), 'x', Path(sys.argv[2])).terms))"
    )
    command = [sys.executable, "-c", code, str(large), str(tmp_path / "cache")]

    runs = [
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]

    assert [run.communicate()[0].strip() for run in runs] == ["600"] * 4
    assert len(list((tmp_path / "cache").iterdir())) == 1
