"""Words for the body of an e-mail: nothing to see that cannot be heard."""

import pytest

from inclusive_meetings.document.inlines import Emphasis, Link, Strong, text
from inclusive_meetings.document.nodes import (
    Block,
    Bullets,
    Callout,
    Document,
    Paragraph,
    Tone,
    WriteHere,
    bullets,
    paragraph,
)
from inclusive_meetings.writers.text import document as text_writer
from tests.writers.example import (
    STYLE,
    example,
    narrow_table,
    times,
    venue_lines,
)
from tests.writers.example_pictures import MUTE, WIDE

LONG = (
    "We meet in the hall that people here already know and like to come to. " * 4
    + "It is the end."
)


def written(*blocks: Block) -> str:
    """Return the text under the title of a document with these blocks."""
    made = text_writer.write(Document("Notes", "en-GB", blocks), STYLE).decode("utf-8")
    return made.removeprefix("Notes\n=====\n\n")


@pytest.fixture(scope="module")
def everything() -> str:
    """Return the text of a document that uses everything."""
    return text_writer.write(example(), STYLE).decode("utf-8")


def test_title_and_notice_come_first(everything: str) -> None:
    assert everything.startswith(
        "Designing the dementia pathway together\n"
        "=======================================\n\n"
        "Private: for the chair and the facilitator only.\n\n"
    )


def test_no_line_of_several_words_is_longer_than_72(everything: str) -> None:
    long = [line for line in everything.splitlines() if len(line) > 72]

    assert [line for line in long if " " in line.strip()] == []


def test_lines_in_lists_in_lists_are_filled_evenly() -> None:
    nested = Bullets(((paragraph(LONG), Bullets(((paragraph(LONG),),))),))

    lines = [line.strip("- ") for line in written(nested).splitlines()]
    full = [line for line in lines if not line.endswith("end.")]

    assert len(lines) - len(full) == 2
    assert min(map(len, full)) > 55


def test_lists_begin_with_a_hyphen_and_hang_under_it() -> None:
    assert written(bullets(["a seat", "a break"])) == "- a seat\n- a break\n"


def test_times_stand_at_the_start_of_the_line_and_kinds_in_words() -> None:
    lines = written(times()).splitlines()

    assert "10:45  Break (15 minutes)" in lines
    assert "11:00  How is this meeting going for you? (Reflection, 10 minutes)" in lines
    assert "       - Speak, write or pass." in lines


def test_not_checked_never_looks_like_yes() -> None:
    lines = written(venue_lines()).splitlines()

    assert "[ ] Not checked: Is there a quiet room?" in lines
    assert [line[:7] for line in lines if "[x]" in line] == ["[x] Yes"]


def test_a_table_is_read_cell_by_cell_with_its_heads() -> None:
    assert written(narrow_table()) == (
        "Who needs what\n\nItem: Budget\nMinutes: 20\n\n"
        "Item: Any other business\nMinutes: 10\n"
    )


@pytest.mark.parametrize(
    ("words", "address", "said"),
    [
        ("Read more", "https://example.org/a", "Read more (https://example.org/a)"),
        ("ana@example.org", "mailto:ana@example.org", "ana@example.org"),
        ("0113 496 0000", "tel:01134960000", "0113 496 0000"),
        ("Write to Ana", "mailto:ana@example.org", "Write to Ana (ana@example.org)"),
        ("Press", "javascript:alert(1)", "Press"),
        ("The agenda", "share/agenda.html", "The agenda"),
    ],
)
def test_an_address_stands_after_its_words_once(
    words: str, address: str, said: str
) -> None:
    assert written(Paragraph((Link(text(words), address),))) == f"{said}\n"


def test_stress_is_not_shown_with_signs_that_would_be_read_aloud() -> None:
    words = (Strong(text("Never")), *text(" "), Emphasis(text("ever")))

    assert written(Paragraph(words)) == "Never ever\n"


def test_a_box_is_its_title_and_its_words_moved_in() -> None:
    box = Callout(Tone.NOTE, "If it went badly", (paragraph("Tell Li."),))
    bare = Callout(Tone.IMPORTANT, "Step out any time.", ())

    assert written(box) == "If it went badly:\n  Tell Li.\n"
    assert written(bare) == "Step out any time.\n"


def test_room_to_write_stays_short_in_an_email() -> None:
    assert written(WriteHere("Your words", 12)).count("_" * 40) == 3


def test_the_words_are_explained_at_the_end(everything: str) -> None:
    end = everything.partition("Words in this paper\n-------------------\n")[2]

    assert end.startswith("\nICB (Integrated Care Board): The local NHS body")


def test_controls_that_a_terminal_would_obey_are_left_out(everything: str) -> None:
    assert not {each for each in everything if each < " " and each != "\n"}


def test_a_picture_is_what_it_shows_and_one_without_words_is_nothing() -> None:
    assert written(WIDE) == "Picture: Falls by month: fewer since May\n"
    assert written(paragraph("Look."), MUTE) == "Look.\n"
