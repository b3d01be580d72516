"""What the first lines of an item say, and the facts show, is not said once more.

No word is lost by it: each word of such a line stands in the facts of the item, is a
number or a unit of its length, the name of a field, or stays in the text.
"""

import re
from pathlib import Path

import pytest

from inclusive_meetings.build.prepared import Prepared
from inclusive_meetings.files.decode import source_text
from inclusive_meetings.model.item import Item
from inclusive_meetings.pack import agenda
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.parts import Audience
from inclusive_meetings.pack.slides import deck as slides
from tests.pack.reading import said
from tests.readers.reading import read_file
from tests.samples import wording

UNITS = frozenset(
    (
        *("time", "duration", "length", "allow", "min", "mins", "minutes", "hour"),
        *("lead", "leads", "led", "presented", "by", "presenter", "half", "an"),
        *("5", "10", "20", "25", "30"),
    )
)
ADDRESS = frozenset({"https", "example", "org"})
PANEL = """\
# Panel
Friday 4 June 2027, 2pm to 5pm, Moor Hall

## Welcome
*2pm, Helen Marsh, 5 minutes*

## Damp
25 mins. Lead: Ana Pop (Casa Group). Paper B. To discuss.

Two families speak.

## Repairs
Length: half an hour
Presented by Gareth Pryce, Westvale Homes.
Gareth has the list.

## Break
10 mins. Lead: Jo Brennan

## Buses
- 20 mins. Bring your letters.
- The stop has no light.

## Lifts
20 mins. Lead: [Joe Brennan](https://example.org/joe)

## Close
5 mins | Lead: Helen Marsh
"""


def brief_of(folder: Path, text: str) -> Brief:
    (folder / "panel.md").write_text(text, encoding="utf-8")
    read = read_file(folder / "panel.md", "panel.md", frozenset)
    return Prepared(read.meeting, wording(), ()).brief(Audience.EVERYONE, None)


def items(folder: Path, *below: str) -> tuple[Item, ...]:
    text = "# Panel\n\n" + "".join(f"## Damp\n{lines}\n\n" for lines in below)
    (folder / "panel.md").write_text(text, encoding="utf-8")
    return read_file(folder / "panel.md", "panel.md", frozenset).meeting.items


def test_minutes_and_names_in_the_facts_are_not_in_the_text_again(
    tmp_path: Path,
) -> None:
    page = said(agenda.make(brief_of(tmp_path, PANEL)))

    assert "25 mins" not in page
    assert "Lead: Ana" not in page
    assert "Paper B." in page
    assert "What we ask of you: To discuss" in page
    assert page.count("Gareth has the list.") == 1
    assert "Length: half" not in page


@pytest.mark.parametrize("part", ["agenda", "slides"])
def test_no_word_of_an_agenda_is_lost(tmp_path: Path, part: str) -> None:
    brief = brief_of(tmp_path, PANEL)

    made = agenda.make(brief) if part == "agenda" else slides.make(brief)

    below = PANEL.partition("## Welcome")[2]
    words = set(re.findall(r"[^\W_]+", below.casefold()))
    shown = set(re.findall(r"[^\W_]+", said(made).casefold()))
    assert words - shown - UNITS - ADDRESS == {"2pm"}
    assert "14" in shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("25 mins. Lead: Ana Pop.", None),
        ("**25 mins** | **Lead:** Ana Pop", None),
        ("10:00, Helen Marsh, 5 minutes", None),
        ("- 25 mins\n- Then we walk.", "- Then we walk."),
        ("25 mins, paper A.", "paper A."),
        ("*25 mins. Led by: Dr Nair.* Bring a map.", "Bring a map."),
        ("25 mins. We walk.\nBring a map.", "We walk.\nBring a map."),
        ("25 mins.\n\nLead: a walk.", "Lead: a walk."),
        ("10 mins. 5 mins. Lead: Ana Pop", "5 mins."),
    ],
)
def test_what_else_the_lines_say_stays(
    tmp_path: Path, typed: str, shown: str | None
) -> None:
    (item,) = items(tmp_path, typed)

    assert item.minutes > 0
    assert (item.shown.text if item.shown else None) == shown
    assert item.text is not None
    assert item.text.text == typed


@pytest.mark.parametrize(
    "typed",
    [
        "We have 25 mins. Lead: Ana Pop.",
        "*25 mins. Bring a map.*",
        "Lead: [Ana Pop](https://example.org/ana)",
        "- 25 mins\n  with tea",
        "25 mins\nand more, we think",
    ],
)
def test_a_line_that_could_lose_a_word_or_its_sense_stays_whole(
    tmp_path: Path, typed: str
) -> None:
    (item,) = items(tmp_path, typed)

    assert item.shown is not None
    assert item.shown.text == typed


def test_a_length_that_the_title_says_otherwise_stays_in_the_text(
    tmp_path: Path,
) -> None:
    text = "# Panel\n\n## Damp (20 min)\n30 mins. Lead: Ana Pop\n"
    (tmp_path / "panel.md").write_text(text, encoding="utf-8")

    read = read_file(tmp_path / "panel.md", "panel.md", frozenset)

    (item,) = read.meeting.items
    assert item.minutes == 20
    assert item.shown is not None
    assert item.shown.text == "30 mins."


WILD = sorted((Path(__file__).parent.parent / "readers" / "wild").glob("*.md"))
# What the page says in its own way: days, times, lengths, and what names a fact.
IN_OTHER_WORDS = re.compile(
    r"\d+(?:am|pm|st|nd|rd|th)?|am|pm|at|via|noon|mins?|date|dec|time|venue|room|start"
    r"|title|contact|chairperson|lead|presenter|presented|suggested|timing|no"
)


@pytest.mark.parametrize("path", WILD, ids=lambda path: path.stem)
def test_no_word_of_an_agenda_from_elsewhere_is_lost_on_its_page(path: Path) -> None:
    source = source_text(path, path.name)
    if source.text.startswith(("---", "+++")) or path.stem.startswith("minutes"):
        return  # names of fields that nobody knows are said, and not shown
    meeting = read_file(path, path.name, frozenset).meeting

    page = agenda.make(Prepared(meeting, wording(), ()).brief(Audience.EVERYONE, None))

    words = set(re.findall(r"[^\W_]+", source.text.casefold()))
    lost = words - set(re.findall(r"[^\W_]+", said(page).casefold()))
    assert {word for word in lost if not IN_OTHER_WORDS.fullmatch(word)} == set()
