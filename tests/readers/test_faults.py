"""What a value cannot be is said with its line, and with what to write instead."""

from collections.abc import Callable
from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.day_file import read_day
from inclusive_meetings.readers.inbox_file import read_inbox
from inclusive_meetings.readers.people_file import read_people
from tests.readers.reading import read, with_items, with_keys

Reader = Callable[[Path, str, list[Problem]], object]


@pytest.mark.parametrize(
    ("agenda", "says", "mend"),
    [
        (with_keys("language: Klingon!"), "language-tag at 3", "en-GB"),
        (with_keys("use:", "  PA: [a, b]"), "one-value at 4", "Choose one"),
        (with_keys("everyday: [{a: b}]"), "one-value at 3", "words alone"),
        (with_keys("purpose: [a, b]"), "one-value at 3", "purpose: some words"),
        (with_keys("pre-meeting: {minutes: soon}"), "length at 3", "minutes: 45"),
        (with_keys("papers: [[a, b]]"), "paper at 3", "- title: "),
        (with_keys("papers: [{sent: 2027-03-01}]"), "paper at 3", "title: "),
        (with_keys("allow: [short-break]"), "no-reason at 3", " — "),
        (with_keys("stage: nearly"), "stage at 3", "decided"),
        (with_items("## Falls", "- Time: 9 min", "- Type: fun"), "type at 9", "break"),
        (with_items("## Falls", "- Time: 9 min", "- Stage: x"), "stage at 9", "draft"),
    ],
)
def test_a_fault_in_an_agenda_is_said_with_its_mend(
    tmp_path: Path, agenda: str, says: str, mend: str
) -> None:
    problems = read(tmp_path, agenda).problems

    told = {f"{each.slug} at {each.place.line}": each.mend for each in problems}
    assert mend in told[says]


@pytest.mark.parametrize("above", ["- a", "only words"])
def test_above_an_agenda_stand_named_values(tmp_path: Path, above: str) -> None:
    with pytest.raises(CannotRead, match="name: value"):
        read(tmp_path, f"---\n{above}\n---\n## Falls\n")


@pytest.mark.parametrize(
    ("reader", "text", "says", "mend"),
    [
        (read_people, "- {role: public}\n", "no-name", "name: "),
        (read_people, "- {name: Ana}\n", "role", "public"),
        (read_inbox, "words:\n- {state: asked}\n", "no-word", "word: "),
        (read_inbox, "words:\n- {word: ICB, state: x}\n", "state", "ignore"),
        (read_inbox, "words:\n- {word: ICB, state: ignore}\n", "no-reason", "reason: "),
        (read_day, "clock:\n- {did: begin}\n", "no-moment", "at: "),
        (read_day, "clock:\n- {did: begin, at: noon}\n", "moment", "at: "),
    ],
)
def test_a_fault_in_a_file_beside_it_is_said_with_its_mend(
    tmp_path: Path, reader: Reader, text: str, says: str, mend: str
) -> None:
    file = tmp_path / "falls.yaml"
    file.write_text(text, encoding="utf-8")
    found: list[Problem] = []

    reader(file, "falls.yaml", found)

    told = {each.slug: each.mend for each in found}
    assert mend in told[says]
