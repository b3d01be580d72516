"""A meeting paper is told from a leaflet by its jargon and by whom it speaks to."""

from tests.language.jargon.found import BOARD_PAPER, LEAFLET, forms


def test_an_ordinary_word_of_a_leaflet_is_no_jargon() -> None:
    assert "provider" in forms(BOARD_PAPER)
    assert not forms(LEAFLET)


def test_what_is_full_of_jargon_is_a_paper_whoever_it_speaks_to() -> None:
    asked = "You tell your provider what you want, and they help you with it. " * 20
    jargon_for_you = "You ask the XQZ, the ABX or the QVZ for a direct payment. "

    assert "provider" not in forms(asked + jargon_for_you)
    assert "provider" in forms(asked + " ".join(f"Ask your ZQ{n}." for n in range(9)))


def test_people_who_speak_in_turn_do_not_speak_to_the_reader() -> None:
    turns = "**Ms Okafor**: Did you ask your provider?\n\n**Mr Khan**: I told you.\n\n"
    words = "The Quality Committee noted the risk register and the XQZ. "

    assert "provider" in forms(turns * 40 + words)


def test_a_paper_of_few_jargon_words_is_known_by_how_it_speaks_of_a_meeting() -> None:
    plain = "The path was wet and the gate was shut, so people went home. " * 40
    minutes = "The minutes were agreed. Each provider sent apologies. The XQZ went. "

    assert "provider" in forms(plain + minutes + "The XYZ and the ABX met.")
    assert "provider" not in forms(plain + "Each provider went. The XQZ went.")


def test_a_statement_to_an_inquiry_is_a_paper() -> None:
    plain = "The path was wet and the gate was shut, so people went home. " * 40
    heard = "The Inquiry heard submissions of each provider. The XQZ and the XYZ went. "

    assert "provider" in forms(plain + heard + "The ABX met.")
