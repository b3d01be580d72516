"""A pack that is made names nobody aloud, as long as what is private is hidden."""

from pathlib import Path

from tests.plain.at_the_line import joined, said
from tests.workspace.agendas import sample


def test_each_briefing_is_told_by_its_number_until_private_is_said(
    tmp_path: Path,
) -> None:
    agenda = sample(tmp_path)
    formats = ["formats", "none", "change 1", "back"]

    hidden = joined(said(tmp_path, ["build", *formats, "make"], agenda))
    open_ = joined(said(tmp_path, ["private", "build", "make"], agenda))

    assert "person 1" in hidden
    assert "Harjit Bains" not in hidden
    assert "Harjit Bains" in open_
