"""An item's slides hold what the room needs of it, and never look half empty."""

from dataclasses import replace

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.nodes import Picture
from inclusive_meetings.model.item import Item, ItemKind, Stage
from inclusive_meetings.model.people import NamedPerson
from inclusive_meetings.pack.slides.timeline import LETTERS_OF_A_TITLE
from tests.pack.decks import deck, of_kind
from tests.pack.reading import said
from tests.samples import FAMILIES, a_meeting, passage
from tests.writers.example_pictures import WIDE

LONG = "Integrated Care Board: winter pressures and delayed transfers of care, again"
TABLE = passage("| Ward | Beds |\n|---|---|\n| 1 | 7 |\n\n- one\n- two")
LEADS = tuple(
    NamedPerson(name, "Haltwick Residents and Tenants Association")
    for name in ("Ana Pop", "Li Wei", "Sian Gwyn")
)
BARE = Item(passage("Kitchen rota"), number=1, minutes=20)


def slides_of(item: Item) -> tuple[Slide, ...]:
    """Return the slides of a meeting with this item alone."""
    return deck(replace(a_meeting(), items=(item,)))


def first_of(item: Item) -> Slide:
    """Return the first slide of an item."""
    return next(slide for slide in slides_of(item) if slide.title.startswith("1. "))


def test_where_leads_are_many_their_organisations_are_said_and_not_shown() -> None:
    slide = first_of(replace(FAMILIES, leads=LEADS))

    assert said(slide.second) == "With\nAna Pop\nLi Wei\nSian Gwyn"
    assert any("Li Wei, Haltwick Residents" in line for line in slide.notes)


def test_each_sentence_of_what_is_asked_has_a_line_of_its_own() -> None:
    slide = first_of(replace(FAMILIES, purpose="discuss"))

    assert said(slide.blocks) == "Say what you think.\n\nNothing is decided here."


def test_where_all_is_decided_an_item_still_says_what_it_asks_of_people() -> None:
    item = replace(FAMILIES, purpose="listen", stage=Stage.DECIDED)
    (slide, *_) = (
        slide
        for slide in deck(replace(a_meeting(), stage=Stage.DECIDED, items=(item,)))
        if slide.title.startswith("1. ")
    )

    assert said(slide.blocks) == "Listen first, whoever you are."


def test_an_item_of_a_title_alone_has_it_large_with_its_minutes() -> None:
    slide = first_of(BARE)

    assert (slide.kind, said(slide.blocks)) == (SlideKind.ITEM_ALONE, "20 minutes")


def test_who_leads_never_stands_beside_nothing() -> None:
    slide = first_of(replace(BARE, minutes=0, leads=LEADS[:1]))

    assert said(slide.blocks).startswith("With\nAna Pop")
    assert slide.second == ()


def test_a_long_title_is_whole_on_its_own_slide_and_short_on_those_after() -> None:
    item = replace(FAMILIES, title=passage(LONG), questions=("Why?",), text=TABLE)

    titles = [slide.title for slide in slides_of(item)]

    assert f"1. {LONG}" in titles
    for label in ("Table", "List", "Our question"):
        (found,) = (each for each in titles if each.startswith(f"{label}: "))
        assert found.endswith("winter pressures and delayed transfers…")
        assert len(found) <= LETTERS_OF_A_TITLE + len(f"{label}: …")


def test_the_title_of_a_break_is_never_cut() -> None:
    rest = next(slide for slide in deck() if slide.kind is SlideKind.BREAK)
    meeting = a_meeting()
    lunch = passage(f"Lunch, {LONG}")
    items = tuple(
        replace(each, title=lunch) if each.kind is ItemKind.BREAK else each
        for each in meeting.items
    )

    (found,) = of_kind(SlideKind.BREAK, replace(meeting, items=items))

    assert found.title == rest.title.replace("Break", f"Lunch, {LONG}")


def test_a_list_and_a_table_show_where_in_the_meeting_we_are() -> None:
    made = slides_of(replace(FAMILIES, text=TABLE))
    listed = [slide for slide in made if slide.title.startswith(("Table: ", "List: "))]

    assert len(listed) == 2
    assert all(slide.here is not None and slide.here.now == 0 for slide in listed)


def test_a_picture_has_a_slide_and_what_it_shows_is_said() -> None:
    text = passage("We counted.\n\n![Fewer since May](falls.png)\n\n![Ann](ann.png)")
    item = replace(FAMILIES, text=text)
    pictures = {"falls.png": WIDE.file}

    made = deck(replace(a_meeting(), items=(item,), pictures=pictures))

    (slide,) = (each for each in made if each.title.startswith("Picture: "))
    assert slide.blocks == (Picture(WIDE.file, "Fewer since May"),)
    assert slide.notes[-1] == "Fewer since May"
    assert slide.here is not None
    # Of the other there is nothing to show but its description.
    (first,) = (each for each in made if each.title.startswith("1. "))
    assert {"We counted.", "Ann"} <= set(first.notes)
    assert "Fewer since May" not in first.notes


def test_a_picture_in_a_list_has_a_slide_behind_that_of_the_list() -> None:
    text = passage("- Ann ![Ann](ann.png)\n- ![The hall](hall.png)")
    pictures = {"ann.png": WIDE.file, "hall.png": WIDE.file}
    item = replace(FAMILIES, text=text)

    made = deck(replace(a_meeting(), items=(item,), pictures=pictures))

    kinds = [each.title.partition(": ")[0] for each in made]
    at = kinds.index("List")
    assert kinds[at : at + 3] == ["List", "Picture", "Picture"]


def test_a_long_title_is_short_among_the_times_and_whole_on_its_own_slide() -> None:
    item = replace(FAMILIES, title=passage(LONG))

    (today,) = [slide for slide in slides_of(item) if slide.title == "Today"]

    assert "again" not in said(today.blocks)
    assert said(today.blocks).endswith("…")
    assert first_of(item).title == f"1. {LONG}"


def test_who_begins_and_who_asked_for_it_are_said_as_people_say_it() -> None:
    two = (NamedPerson("Ana Pop", "Casa Group"), NamedPerson("Li Wei"))

    notes = first_of(replace(FAMILIES, leads=two, raised_by=two[:1])).notes

    assert "10:12: Over to Ana Pop, Casa Group, and Li Wei." in notes
    assert "Ana Pop, Casa Group asked for this." in notes
