"""The docs name every key, other name and field that the readers know."""

from pathlib import Path

import pytest

from inclusive_meetings.files.yaml_nodes import as_key
from inclusive_meetings.model.checklist import BarrierState, TickState
from inclusive_meetings.model.inbox import InboxState
from inclusive_meetings.model.item import ItemKind, Stage
from inclusive_meetings.model.meeting import Mode
from inclusive_meetings.model.people import Role, ShownAs
from inclusive_meetings.model.venue import Answer
from inclusive_meetings.readers import (
    checklist_file,
    field_names,
    inbox_file,
    people_file,
    venue_file,
    when,
)
from tests.readers.reading import read

DOCS = Path(__file__).parent.parent.parent / "docs"
KNOWN = {
    "agenda-file.md": (
        *field_names.FRONT_MATTER,
        *field_names.FRONT_MATTER_ALIASES,
        *field_names.PRE_MEETING,
        *field_names.ITEM,
        *field_names.ITEM_ALIASES,
        *field_names.PAPER,
        *ItemKind,
        *Mode,
        *Stage,
    ),
    "people-file.md": (
        *people_file.KEYS,
        *people_file.PRIVATE_KEYS,
        *people_file.ALIASES,
        *people_file.ROLES,
        *Role,
        *ShownAs,
    ),
    "checklist.md": (
        *checklist_file.FILE_KEYS,
        *checklist_file.LINE_KEYS,
        *checklist_file.BARRIER_KEYS,
        *TickState,
        *BarrierState,
    ),
    "words.md": (*inbox_file.FILE_KEYS, *inbox_file.KEYS, *InboxState),
    "venue-file.md": (*venue_file.KEYS, *venue_file.ANSWER_KEYS, *Answer),
}


def _in_code(page: str) -> set[str]:
    # Everything between backticks, and the names before colons in examples.
    text = (DOCS / page).read_text(encoding="utf-8")
    return {as_key(words) for words in text.split("`")[1::2]} | {
        as_key(line.split(":")[0].strip(" -{"))
        for line in text.replace("{", "\n").replace(",", "\n").split("\n")
        if ":" in line
    }


@pytest.mark.parametrize("page", KNOWN)
def test_a_page_names_all_that_is_known(page: str) -> None:
    missing = {as_key(name) for name in KNOWN[page]} - _in_code(page)

    assert missing == set()


@pytest.mark.parametrize("words", when.IN_WORDS)
def test_lengths_that_the_docs_name_are_understood(words: str) -> None:
    assert when.minutes(words)


def test_each_length_of_the_docs_is_read() -> None:
    text = (DOCS / "agenda-file.md").read_text(encoding="utf-8")
    lengths = text.split("## Lengths")[1].split("##")[0].split("`")[1::2]

    assert len(lengths) > 8
    assert [x for x in lengths if not when.minutes(x) and not when.span(x)] == []


def test_each_date_of_the_docs_is_one_day() -> None:
    text = (DOCS / "agenda-file.md").read_text(encoding="utf-8")
    dates = text.split("## Dates")[1].split("##")[0].split("`")[1::2]

    assert len(dates) > 5
    assert len({when.day(words) for words in dates}) == 1


def test_the_example_of_the_docs_is_read_without_a_word(tmp_path: Path) -> None:
    page = (DOCS / "agenda-file.md").read_text(encoding="utf-8")
    example = page.split("```markdown\n")[1].split("```")[0]
    example = example.replace("venues/khidmat-hall.yaml", "Khidmat Hall")
    example = example.replace("people: people/dementia-pathway.yaml\n", "")

    made = read(tmp_path, example)

    assert made.problems == ()
    assert len(made.meeting.items) == 2
