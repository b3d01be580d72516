"""What is known of a place beside the answers is changed line by line."""

from pathlib import Path

from tests.plain.at_the_line import joined, said, sample


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
