"""An organisation lays its own words over ours, and is told what does not fit."""

from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.wording.wording import wording


def overlay(folder: Path, text: str) -> tuple[Path, ...]:
    """Return a folder of wording with one file, labels.yaml."""
    (folder / "labels.yaml").write_text(text, encoding="utf-8")
    return (folder,)


def test_a_text_of_ones_own_replaces_ours_and_no_other(tmp_path: Path) -> None:
    ours, theirs = wording(), wording(overlays=overlay(tmp_path, "skip: Jump in"))

    assert theirs.texts["labels.skip"] == "Jump in"
    changed = {k for k in ours.texts if ours.texts[k] != theirs.texts[k]}
    assert changed == {"labels.skip"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("skipp: Jump", "Did you mean labels.skip"),
        ("skip: Jump {name}", "{name}"),
        ("skip: [a, b]", "Keep the shape"),
        ("skip: Jump {", "brace without its partner"),
        ("skip: ''", "is empty"),
    ],
)
def test_what_does_not_fit_is_said_with_its_place(
    tmp_path: Path, text: str, says: str
) -> None:
    with pytest.raises(CannotRead) as caught:
        wording(overlays=overlay(tmp_path, text))

    assert says in str(caught.value)
    assert "labels.yaml:1:1" in str(caught.value)
