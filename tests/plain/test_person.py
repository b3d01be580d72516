"""What one person is here, their name, how they are shown: changed line by line."""

from io import StringIO
from pathlib import Path

from inclusive_meetings.plain.start import converse
from inclusive_meetings.plain.talk import Talk
from tests.plain.at_the_line import TODAY, joined, said
from tests.workspace.agendas import home, sample


def people_of(folder: Path) -> str:
    path = sample(folder).parent / "people" / "dementia-pathway.yaml"
    return path.read_text(encoding="utf-8")


def test_a_role_a_name_and_how_somebody_is_shown_are_changed(tmp_path: Path) -> None:
    typed = ["people", "shown 1 3", "name 1", "Harjit Kaur", "role 1 8"]

    told = joined(said(tmp_path, typed, sample(tmp_path)))

    assert "Harjit Kaur: takes the notes." in told
    assert "Harjit Bains is called Harjit Kaur now." in told
    assert "The agenda names them so too: item 1, 10:10; item 5, 12:05." in told
    assert "- Lead: Harjit Kaur, Saath" in sample(tmp_path).read_text(encoding="utf-8")
    now = people_of(tmp_path)
    entry = now[now.index("Harjit Kaur") :].partition("- name:")[0]
    assert "role: note-taker" in entry
    assert "shown-as: nobody" in entry


def test_whom_somebody_else_adds_meanwhile_is_there_at_the_next_question(
    tmp_path: Path,
) -> None:
    agenda = sample(tmp_path)
    path = agenda.parent / "people" / "dementia-pathway.yaml"

    class Given(StringIO):
        """A chair to whom somebody else adds a person before the last word."""

        def readline(self, size: int = -1, /) -> str:  # type: ignore[override] # typeshed mixes text with bytes here
            line = super().readline(size)
            if line == "list\n":
                with path.open("a", encoding="utf-8") as file:
                    file.write("  - name: Grace Okello\n    role: vcso\n")
            return line

    out = StringIO()
    converse(Talk(Given("people\nlist\nlist\n"), out), home(tmp_path), agenda, TODAY)

    words = joined(out.getvalue())
    assert f"Somebody else changed {path.name}. What stands in it now counts." in words
    assert "Grace Okello, VCSO" in words


def test_somebody_is_taken_away_only_if_it_is_meant(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    before = people_of(tmp_path)

    said(tmp_path, ["people", "remove 1", "no"], agenda)
    kept = people_of(tmp_path)
    said(tmp_path, ["people", "remove 1", "yes"], agenda)

    assert kept == before
    assert "Harjit Bains" not in people_of(tmp_path)


def test_the_last_change_of_a_person_is_undone(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    before = people_of(tmp_path)

    said(tmp_path, ["people", "remove 1", "yes", "undo"], agenda)

    assert people_of(tmp_path) == before
