"""What is known of a place beside the answers is changed line by line."""

from pathlib import Path

from tests.plain.at_the_line import joined, said
from tests.workspace.agendas import sample


def hall(folder: Path) -> str:
    path = sample(folder).parent / "venues" / "khidmat-hall.yaml"
    return path.read_text(encoding="utf-8")


def test_the_way_there_is_written_into_the_file(tmp_path: Path) -> None:
    typed = ["venue", "place", "website", "hall.example", "back", "undo"]

    written = joined(said(tmp_path, typed[:4], sample(tmp_path)))
    now = hall(tmp_path)

    assert "Its own web page: written." in written
    assert "website: hall.example" in now


def test_where_no_place_is_described_it_says_how_to_begin(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    agenda.write_text("---\ntitle: Falls\n---\n## Hello\n- Time: 10 min\n")

    told = joined(said(tmp_path, ["venue", "place"], agenda))

    assert told.count("“add” begins") > 1


def test_another_place_is_described_answered_and_chosen(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    before = agenda.read_text(encoding="utf-8")
    typed = ["venue", "add Old Mill", "not needed", "place", "address", "1 Mill Lane"]

    told = joined(said(tmp_path, typed, agenda))

    mill = agenda.parent / "venues" / "old-mill.yaml"
    assert "Old Mill: 0 yes, 0 no, 47 not checked" in told
    assert "The meeting is not there: “other” goes to the next place" in told
    assert "1 Mill Lane" in mill.read_text(encoding="utf-8")
    assert "not needed" in mill.read_text(encoding="utf-8")
    assert agenda.read_text(encoding="utf-8") == before

    others = ["venue", "other", "other", "other", "choose"]
    told = joined(said(tmp_path, others, agenda))
    assert "The meeting is at “" in told
    assert agenda.read_text(encoding="utf-8") != before
