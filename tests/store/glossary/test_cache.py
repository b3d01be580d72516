"""What was read of a large glossary is kept, and the cache can never mislead."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from copy import copy
from dataclasses import fields, is_dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, get_origin, get_type_hints

import pytest

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.glossary.cache import (
    KEPT_AT_MOST,
    WORTH_KEEPING,
    glossary_file,
)
from inclusive_meetings.store.glossary.from_cache import glossary_kept, kept_lines
from inclusive_meetings.store.glossary.rows import MISSHAPEN
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


def kept_again(glossary: GlossaryFile) -> GlossaryFile:
    """Return the glossary after a stay in the cache, which alone must suffice."""

    def never() -> GlossaryFile:
        raise AssertionError

    content = "\n".join(kept_lines(glossary)).encode()
    return glossary_kept(content, glossary.file, never)


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

    assert kept_again(glossary) == glossary


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


def test_every_value_of_the_cache_may_be_of_another_kind(tmp_path: Path) -> None:
    file = tmp_path / "full.yaml"
    file.write_text(FULL, encoding="utf-8")
    glossary = glossary_file(file, "full.yaml")
    lines = [json.loads(line) for line in kept_lines(glossary)]

    odds: tuple[object, ...] = (7, None, {"a": []}, [[]], "", True)
    for odd in odds:
        for changed in _with_one_value_changed(lines, odd):
            content = "\n".join(map(json.dumps, changed)).encode()
            with suppress(*MISSHAPEN):
                found = glossary_kept(content, "full.yaml", lambda: glossary)
                _all_of_the_right_types(found)


def _with_one_value_changed(row: list[Any], odd: object) -> Iterator[list[Any]]:
    for number, value in enumerate(row):
        yield [*row[:number], odd, *row[number + 1 :]]
        if isinstance(value, list):
            for inner in _with_one_value_changed(value, odd):
                yield [*row[:number], inner, *row[number + 1 :]]


def _all_of_the_right_types(value: Any) -> None:  # noqa: ANN401 - any type at all
    for field in fields(value):
        found = getattr(value, field.name)
        declared = get_type_hints(type(value))[field.name]
        kind = tuple if get_origin(declared) is tuple else declared
        assert isinstance(found, kind), (field.name, found)
        for each in found if isinstance(found, tuple) else (found,):
            if is_dataclass(each):
                _all_of_the_right_types(each)
            elif isinstance(found, tuple):
                assert isinstance(each, str | tuple), (field.name, found)


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
