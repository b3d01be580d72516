"""What was found is said one at a time, mended after a look, or allowed."""

import re
from pathlib import Path

from tests.plain.at_the_line import falls, joined, said
from tests.workspace.agendas import FALLS, sample


def test_each_says_what_where_how_much_and_why(tmp_path: Path) -> None:
    words = joined(said(tmp_path, ["found", "why", "next"], falls(tmp_path, FALLS)))

    assert "The agenda is being checked. One moment." in words
    assert "1 of " in words
    assert "On what evidence:" in words
    assert "2 of " in words


def test_a_change_is_said_before_it_is_written(tmp_path: Path) -> None:
    agenda = falls(tmp_path, FALLS)
    before = joined(said(tmp_path, ["found", "list"], agenda))
    at = _first_that_can_be_mended(tmp_path, agenda)

    refused = joined(said(tmp_path, ["found", f"list {at}", "mend", "no"], agenda))
    assert "Comes:" in refused
    assert agenda.read_bytes().decode() == FALLS

    mended = joined(said(tmp_path, ["found", f"list {at}", "mend", "yes"], agenda))
    assert "It is written." in mended
    assert agenda.read_bytes().decode() != FALLS
    after = joined(said(tmp_path, ["found", "list"], agenda))
    assert _count(after) < _count(before)


def test_one_is_allowed_with_a_reason_that_stays(tmp_path: Path) -> None:
    agenda = falls(tmp_path, FALLS)

    said(tmp_path, ["found", "allow", "we meet each week"], agenda)

    assert "— we meet each week" in agenda.read_bytes().decode()


def test_what_is_about_one_person_waits_until_it_is_asked_for(tmp_path: Path) -> None:
    agenda = sample(tmp_path)

    hidden = joined(said(tmp_path, ["found"], agenda))
    shown = joined(said(tmp_path, ["private", "found"], agenda))

    assert "about one person: “private” has them said." in hidden
    assert "about one person: “private” has them said." not in shown


def test_what_may_be_meant_otherwise_is_said_with_what_was_found(
    tmp_path: Path,
) -> None:
    agenda = falls(tmp_path, FALLS.replace("start: 10:00", "start: 10:00\nend: 11:00"))

    words = joined(said(tmp_path, ["found"], agenda))

    assert "Look again, the facts at the top: The items end 60 minutes after" in words


def test_where_nothing_can_be_checked_nobody_is_told_that_nothing_was_found(
    tmp_path: Path,
) -> None:
    agenda = falls(tmp_path, FALLS)
    (tmp_path / "glossaries").mkdir()
    (tmp_path / "glossaries" / "ours.yaml").write_bytes(b"terms: [")

    words = joined(said(tmp_path, ["found", "next"], agenda))

    assert "Mend this first, ours.yaml: A bracket" in words
    assert "Nothing found" not in words
    assert "0 must" not in words


def _first_that_can_be_mended(folder: Path, agenda: Path) -> int:
    words = said(folder, ["found", *["next"] * 30], agenda)
    told = re.findall(r"(\d+) of \d+\. [MSC](.*?)(?=Found: what next)", joined(words))
    return next(int(at) for at, what in told if "A change can be written" in what)


def _count(words: str) -> int:
    return int(words.partition("1 of ")[2].partition(".")[0])
