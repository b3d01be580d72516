"""A file beside the agenda that cannot be understood is refused, odd ones are not."""

from pathlib import Path

import pytest

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.workspace.opening.kept_now import kept_now


def problem(file: str, line: int, *, serious: bool) -> Problem:
    return Problem(Place(file, line, 1), "odd", "Odd.", "Mend it.", serious=serious)


def test_what_is_only_odd_is_read_all_the_same() -> None:
    def read(_: Path, shown: str, found: list[Problem]) -> str:
        found.append(problem(shown, 1, serious=False))
        return "two words"

    assert kept_now(Path("falls.words.yaml"), read) == "two words"


def test_what_cannot_be_understood_is_refused_with_all_that_is_wrong() -> None:
    def read(_: Path, shown: str, found: list[Problem]) -> str:
        found += [problem(shown, n, serious=n == 2) for n in (1, 2)]
        return "half of it"

    with pytest.raises(CannotRead) as refused:
        kept_now(Path("falls.words.yaml"), read)

    lines = [each.place.line for each in refused.value.problems]
    assert lines == [1, 2]
