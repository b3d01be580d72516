"""People write `title: Falls: what we do next`, and it can only mean one thing."""

from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.readers.second_colon import as_meant
from tests.readers.reading import read, with_keys

ITEM = "\n\n## Falls\n- Time: 10 min\n"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("title: Falls: what we do next", "Falls: what we do next"),
        ("title: Falls: ours: and theirs", "Falls: ours: and theirs"),
        ("title: Falls:", "Falls:"),
        ("Title : The panel's day: damp", "The panel's day: damp"),
        ("title: Falls: “so” they said # as agreed", "Falls: “so” they said"),
        ("name: Damp: blocks C and D", "Damp: blocks C and D"),
        ("title: 9: a film", "9: a film"),
    ],
)
def test_a_colon_in_the_title_is_a_colon_in_the_title(
    tmp_path: Path, line: str, title: str
) -> None:
    made = read(tmp_path, f"---\n{line}\ndate: 2026-12-09\n---{ITEM}")

    assert made.meeting.title.text == title
    assert made.meeting.title.start.line == 2
    assert made.meeting.title.start.column == line.index(title[:4]) + 1
    assert made.problems == ()


def test_other_words_of_the_facts_may_have_one_too(tmp_path: Path) -> None:
    (tmp_path / "plan.md").write_text("A plan.\n", encoding="utf-8")

    made = read(
        tmp_path,
        with_keys(
            "where: Moor Hall: upstairs",
            "purpose: One thing: agree who calls",
            "papers:",
            "  - title: The plan: a draft",
            "    file: plan.md",
        ),
    )

    assert made.meeting.where.words == "Moor Hall: upstairs"
    assert made.meeting.purpose == "One thing: agree who calls"
    assert [paper.title for paper in made.meeting.papers] == ["The plan: a draft"]


@pytest.mark.parametrize(
    "lines",
    [
        ("date: 9 December: noon",),
        ("purpose: To agree date: 2026-12-09",),
        ("purpose: One thing: agree", "  who calls"),
        ("stage: idea: draft",),
        ("raised: Falls: at home",),
        ("use: {PA: personal: assistant",),
        ("people: one: two.yaml",),
    ],
)
def test_what_could_mean_two_things_is_said(
    tmp_path: Path, lines: tuple[str, ...]
) -> None:
    with pytest.raises(CannotRead) as error:
        read(tmp_path, with_keys(*lines))

    assert error.value.problems[0].place.line >= 3
    assert error.value.problems[0].slug == "yaml"


@pytest.mark.parametrize(
    "text",
    [
        'title: "Falls: next"\n',
        "title: Falls # at: home\n",
        "purpose: |\n  title: so: it is\n",
        "purpose: >-\n  We: and\n  title: a: b\n",
        'purpose: "So\n  title: a: b"\n',
        "use: {PA: personal assistant,\n  title: a}\n",
    ],
)
def test_what_yaml_understands_stays_as_it_is(text: str) -> None:
    assert as_meant(text, "falls.md") == text


def test_another_fault_below_is_said_with_its_own_line(tmp_path: Path) -> None:
    with pytest.raises(CannotRead) as error:
        read(tmp_path, with_keys("purpose: One: two", "allow: [late-papers", "end: 1"))

    assert [each.place.line for each in error.value.problems] == [4]
