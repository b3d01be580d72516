"""Long lines are cut into pieces, and nothing of them is lost."""

import pytest

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.inlines import InLanguage, TermLink, Text, text
from inclusive_meetings.document.nodes import Bullets, Steps, paragraph
from inclusive_meetings.writers.fitting.cuts import pieces
from inclusive_meetings.writers.fitting.filling import filled, filled_under_first
from inclusive_meetings.writers.fitting.lines import Line
from inclusive_meetings.writers.fitting.size import pages
from inclusive_meetings.writers.pptx.own import template as own_template
from inclusive_meetings.writers.template import Box, Placeholder
from inclusive_meetings.writers.words_on_paper import plain

SAID = "We meet at ten. Then we talk, and have tea."


@pytest.mark.parametrize("most", [1, 2, 3, 25])
def test_a_line_is_cut_into_pieces_of_any_size(most: int) -> None:
    cut = [plain(piece.words) for piece in pieces(Line(text(SAID)), most)]

    assert " ".join(cut) == SAID
    assert max(len(each.split()) for each in cut) <= most


def test_a_room_that_holds_no_line_gets_the_words_all_the_same() -> None:
    room = Placeholder("body", 1, Box(0, 0, 9_000_000, 12_700), 28)

    slides = filled([Line(text(SAID))], room, 0)

    assert [[plain(line.words) for line in lines] for lines in slides] == [[SAID]]


def test_a_comma_behind_a_marked_word_is_no_word_of_its_own() -> None:
    words = (TermLink(text("The trust"), "w-1"), Text(", and we, then all."))

    cut = [plain(piece.words) for piece in pieces(Line(words), 4)]

    assert cut == ["The trust, and we,", "then all."]


def test_a_pause_is_no_reason_for_one_more_slide() -> None:
    said = "One, two three, four five six seven eight nine ten"

    cut = [plain(piece.words) for piece in pieces(Line(text(said)), 5)]

    assert cut == ["One, two three, four five", "six seven eight nine ten"]


def test_without_a_pause_a_sentence_is_cut_before_an_and() -> None:
    said = "One two three four five and six seven eight nine"
    urdu = "ایک دو تین چار پانچ چھ اور سات آٹھ نو"

    cut = [plain(piece.words) for piece in pieces(Line(text(said)), 7)]
    in_urdu = Line((InLanguage("ur", text(urdu)),))

    assert cut == ["One two three four five", "and six seven eight nine"]
    assert [plain(piece.words) for piece in pieces(in_urdu, 7)] == [
        "ایک دو تین چار پانچ چھ",
        "اور سات آٹھ نو",
    ]


def test_a_number_is_no_word_too_many() -> None:
    (whole,) = pieces(Line(text("Twelve of 30 people came")), 4)

    assert plain(whole.words) == "Twelve of 30 people came"


def test_what_lines_are_about_stands_on_each_of_their_slides() -> None:
    room = Placeholder("body", 1, Box(0, 0, 9_000_000, 2_100_000), 32)
    many = [Line(text(f"Line {number}")) for number in range(5)]

    slides = filled_under_first(many, room)

    assert len(slides) > 1
    assert {plain(lines[0].words) for lines in slides} == {"Line 0"}
    assert [plain(line.words) for lines in slides for line in lines[1:]] == [
        f"Line {number}" for number in range(1, 5)
    ]


def test_points_that_go_on_stand_under_what_they_are_points_of() -> None:
    drains = "drainage of the lower field by the brook"
    inner = Bullets(tuple((paragraph(said),) for said in (drains, "school places")))
    steps = Steps(
        (
            (paragraph("A rear extension at the far end of the High Street"),),
            (paragraph("Twelve houses, land off Church Road, with gardens"), inner),
            (paragraph("A slate roof"),),
        )
    )
    slide = Slide("List", SlideKind.ITEM, (steps,))

    first, second = pages(slide, own_template("light"), "of")

    assert [plain(line.words)[:8] for line in first.lines] == ["A rear e", "Twelve h"]
    assert [(line.number, line.depth) for line in second.lines] == [
        (2, 0),
        (0, 1),
        (0, 1),
        (3, 0),
    ]


def test_a_deck_in_other_letters_is_cut_at_its_own_and() -> None:
    came = "ہر ہفتے ایک وقت پر آنے والا عملہ " * 2

    first, second = pieces(Line(text(f"{came}اور {came}")))

    assert plain(first.words) == came.strip()
    assert plain(second.words).startswith("اور")
