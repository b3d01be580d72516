"""Long lines are cut into pieces, and nothing of them is lost."""

import pytest

from inclusive_meetings.document.inlines import text
from inclusive_meetings.writers.plain import plain
from inclusive_meetings.writers.pptx_template import Box, Placeholder
from inclusive_meetings.writers.slide_cuts import pieces
from inclusive_meetings.writers.slide_filling import filled
from inclusive_meetings.writers.slide_lines import Line

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
