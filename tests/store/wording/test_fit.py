"""Wording that would stop a pack halfway is refused before anything is built."""

from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.wording.wording import wording


@pytest.mark.parametrize(
    ("file", "text", "says"),
    [
        ("calendar-words.yaml", "months: [January]", "has 1 entries"),
        ("reflection.yaml", "ways: [{text: hello}]", "has no"),
        ("reflection.yaml", "after: [{say: '{nobody}', source: x}]", "{nobody}"),
        (
            "reflection.yaml",
            "after: [{say: 'a { b', source: x}]",
            "without its partner",
        ),
        ("index.yaml", "parts: [{part: words, say: Words}]", "has no entry with part:"),
        ("run-sheet.yaml", "needs-caption: ''", "is empty"),
    ],
)
def test_a_record_that_does_not_fit_is_said_with_its_place(
    tmp_path: Path, file: str, text: str, says: str
) -> None:
    (tmp_path / file).write_text(text, encoding="utf-8")

    with pytest.raises(CannotRead) as caught:
        wording(overlays=(tmp_path,))

    assert says in str(caught.value)
    assert f"{file}:1:1" in str(caught.value)
