"""A digest is the same with and without what Python loads for all others."""

import hashlib
import sys

import pytest

from inclusive_meetings.files import digest as digests
from inclusive_meetings.files.digest import digest_of


@pytest.mark.parametrize("content", [b"", b"Falls", bytes(range(256)) * 300])
def test_it_is_that_of_the_standard_library(content: bytes) -> None:
    assert digest_of(content) == hashlib.sha256(content).hexdigest()


def test_where_python_was_built_without_it_the_usual_one_is_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in digests.ROOMS[:-1]:
        monkeypatch.setitem(sys.modules, name, None)

    assert digests._found() is hashlib.sha256  # noqa: SLF001 - to take them away
