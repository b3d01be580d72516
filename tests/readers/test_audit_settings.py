"""An organisation changes numbers and words in a file of its own, and says why."""

from pathlib import Path

import pytest

from inclusive_meetings.model.meeting import Nation
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.readers.audit_settings import SettingsRead, own_settings
from inclusive_meetings.workspace.opening.going_by import ours
from tests.audit.cases import audit_of, by_rule

AGENDA = "---\ntitle: Talk\n---\n## Falls\n- Time: 55 min\n\nOur service users.\n"


def read(folder: Path, text: str) -> SettingsRead:
    """Return the settings of a file with this text."""
    path = folder / "inclusive-meetings.yaml"
    path.write_text(text, encoding="utf-8")
    return own_settings(path, path.name, ours())


def test_a_number_is_changed_and_says_on_whose_word(tmp_path: Path) -> None:
    text = "numbers:\n  minutes-without-break: {value: 50, source: Our group, 2026}\n"
    text = text.replace("Our group, 2026", '"Our group, 2026"')
    found = read(tmp_path, text)

    assert found.problems == ()
    number = found.settings.numbers["minutes-without-break"]
    assert (number.value, number.source) == (50, "Our group, 2026")
    assert number.says == ours().numbers["minutes-without-break"].says
    assert by_rule(audit_of(tmp_path, AGENDA), "long-without-break")


def test_the_nation_and_words_of_one_s_own(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "nation: Scotland\n"
        "words:\n  - {find: [punters], say: people, because: A race, source: Us}\n"
        "leave-alone:\n  - {word: Service users, source: Our forum chose it}\n",
    )

    assert found.problems == ()
    assert found.settings.nation is Nation.SCOTLAND
    assert by_rule(audit_of(tmp_path, AGENDA), "contested-word") == []
    punters = audit_of(tmp_path, AGENDA.replace("service users", "punters"))
    assert len(by_rule(punters, "own-word")) == 1


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("numbers: {minutes: {value: 5, source: Us}}", "unknown-number"),
        ("numbers: {items: {value: many, source: Us}}", "number"),
        ("numbers: {items: {value: -5, source: Us}}", "number"),
        ("numbers: {items: {value: 99999999, source: Us}}", "number"),
        (f"numbers: {{items: {{value: {'9' * 5000}, source: Us}}}}", "number"),
        ("numbers: {items: {value: 5}}", "no-source"),
        ("numbers: {items: 5}", "number-shape"),
        ("nation: France", "nation"),
        ("words: [punters]", "words-shape"),
        ("words: {find: punters}", "words-shape"),
        ("words: [{find: punters, say: people}]", "no-source"),
        ("words: [{find: [], say: a, because: b, source: c}]", "no-source"),
        ("leave-alone: [service users]", "no-source"),
        ("leave-alone: [{word: service users}]", "no-source"),
        ("colour: red", "unknown-key"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(
    tmp_path: Path, text: str, slug: str
) -> None:
    (problem,) = read(tmp_path, text).problems

    assert problem.slug == slug
    assert problem.place.file == "inclusive-meetings.yaml"
    assert problem.mend


def test_a_file_that_is_no_table_stops_everything(tmp_path: Path) -> None:
    with pytest.raises(CannotRead):
        read(tmp_path, "just words")


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, "").settings == ours()
