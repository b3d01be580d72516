"""Words are explained where they come, and all of them from A to Z."""

from dataclasses import replace

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.inlines import Link, TermLink, Text
from inclusive_meetings.document.nodes import Definitions
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.slides import deck as slides
from tests.pack.decks import deck, of_kind
from tests.pack.reading import said
from tests.samples import FAMILIES, a_bare_meeting, a_meeting, the_words, wording


def test_the_chosen_meaning_of_a_word_is_never_guessed() -> None:
    found = said(tuple(slide.blocks for slide in of_kind(SlideKind.WORDS)))

    assert "can mean: personal assistant; physician associate" in found


def test_a_word_leads_to_its_meaning_and_from_there_back() -> None:
    found = deck()

    index = next(slide for slide in found if "w-nhs-001" in slide.explains)
    (links,) = (block for block in index.blocks if isinstance(block, Definitions))
    named = {slide.name: slide for slide in found}
    back = next(
        word.address.removeprefix("#")
        for entry in links.entries
        for word in entry.term
        if isinstance(word, Link) and said(word) == "ICB"
    )
    assert TermLink((Text("ICB"),), "w-nhs-001") in terms(named[back])


def test_a_way_back_is_promised_only_where_a_word_leads_back() -> None:
    elsewhere = Brief(a_bare_meeting(), wording(), the_words())

    there = [slide for slide in deck() if slide.explains]
    nowhere = [slide for slide in slides.make(elsewhere).slides if slide.explains]

    assert {slide.over for slide in there if slide.over} == {"Back: choose a word"}
    assert {slide.over for slide in nowhere} == {""}


def terms(slide: Slide) -> list[object]:
    """Return the words marked on a slide."""
    entries = [
        entry
        for block in slide.blocks
        if isinstance(block, Definitions)
        for entry in block.entries
    ]
    return [word for entry in entries for word in entry.term]


def test_a_word_is_marked_where_a_part_first_uses_it() -> None:
    item = replace(FAMILIES, questions=("Does the ICB listen to the ICB?",))

    (found,) = of_kind(SlideKind.QUESTION, replace(a_meeting(), items=(item,)))

    marked = [word for word in found.big if isinstance(word, TermLink)]
    assert [word.term for word in marked] == ["w-nhs-001"]


def test_a_slide_of_words_holds_at_most_six() -> None:
    many = tuple(
        replace(word, term=replace(word.term, id=f"{word.term.id}-{number}"))
        for number in range(10)
        for word in the_words()
    )
    brief = Brief(a_meeting(), wording(), many)

    counts = [
        len(block.entries)
        for slide in slides.make(brief).slides
        if slide.explains
        for block in slide.blocks
        if isinstance(block, Definitions)
    ]

    assert sum(counts) == 30
    assert max(counts) <= 6


def test_two_items_of_one_name_explain_their_words_once() -> None:
    twice = replace(a_meeting(), items=(FAMILIES, FAMILIES))

    explained = [s for s in of_kind(SlideKind.WORDS, twice) if s.here is not None]

    assert [slide.title for slide in explained] == ["Words: What families told us"]


def test_words_are_in_order_from_a_to_z_at_the_end() -> None:
    index = [slide for slide in deck() if slide.explains]

    assert [slide.section for slide in index] == ["Words A to Z"] * len(index)
    order = [term for slide in index for term in slide.explains]
    assert order == ["w-nhs-002", "w-nhs-001", "w-gen-001"]


def test_a_word_for_what_is_closing_says_so_on_the_wall() -> None:
    closing = [
        slide
        for slide in deck()
        if slide.kind is SlideKind.WORDS and "Healthwatch" in said(slide.blocks)
    ]

    assert closing
    assert all("Healthwatch (closing)" in said(slide.blocks) for slide in closing)


def test_only_the_word_leads_back_and_not_what_became_of_it() -> None:
    index = [slide for slide in deck() if slide.explains]

    links = [word for slide in index for word in terms(slide) if isinstance(word, Link)]

    assert links
    assert all(said(word.words) in {"Healthwatch", "ICB", "PA"} for word in links)


def test_short_meanings_share_a_slide_and_give_up_the_hint_for_it() -> None:
    word = the_words()[0]
    assert word.sense is not None
    pair = tuple(
        replace(
            word,
            term=replace(word.term, id=f"t-{number}", term=f"Word {number}"),
            sense=replace(word.sense, expansion="", meaning="a " * 10),
        )
        for number in "AB"
    )
    brief = Brief(a_bare_meeting(), wording(), pair)

    (index,) = (slide for slide in slides.make(brief).slides if slide.explains)

    assert index.explains == ("w-t-a", "w-t-b")
    assert index.over == ""


def test_letters_that_nobody_uses_are_not_explained_by_what_they_stand_for() -> None:
    used, *others = the_words()
    written = tuple(
        replace(each, said="Integrated Care Boards") for each in used.appearances
    )
    words = (replace(used, appearances=written), *others)
    brief = Brief(a_meeting(), wording(), words)

    found = said(
        tuple(
            slide.blocks
            for slide in slides.make(brief).slides
            if slide.kind is SlideKind.WORDS
        )
    )

    assert found.count("Integrated Care Board (ICB)") == 2
    assert found.count("The local NHS body that plans") == 2
