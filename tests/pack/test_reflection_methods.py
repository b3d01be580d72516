"""What the agenda says about its reflection reaches the sheet and the slides."""

from inclusive_meetings.pack import reflection
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.slides import deck as slides
from tests.samples import wording
from tests.workspace.agendas import outline
from tests.workspace.editing.test_reflecting import THERE

SAID = THERE.replace("- Time: 5 min", "- Time: 5 min\n- Method: cards\n- Say: We hush.")


def test_the_sheet_and_the_slides_say_the_words_of_the_agenda() -> None:
    brief = Brief(outline(SAID).meeting, wording())

    sheet, deck = str(reflection.make(brief)), str(slides.make(brief))

    assert "We hush." in sheet
    assert "We hush." in deck
    assert "mixes the cards" in sheet


def test_without_them_they_say_ours() -> None:
    sheet = str(reflection.make(Brief(outline(THERE).meeting, wording())))

    assert "The next 5 minutes belong" in sheet
    assert "mixes the cards" not in sheet
