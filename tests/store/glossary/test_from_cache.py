"""A glossary out of the cache is the one that went in, or is not believed."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_origin, get_type_hints

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.store.glossary.cache import (
    glossary_file,
)
from inclusive_meetings.store.glossary.from_cache import glossary_kept, kept_lines
from inclusive_meetings.store.glossary.rows import MISSHAPEN

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


def test_every_field_survives(tmp_path: Path) -> None:
    file = tmp_path / "full.yaml"
    file.write_text(FULL, encoding="utf-8")

    glossary = glossary_file(file, "full.yaml")

    assert kept_again(glossary) == glossary


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
