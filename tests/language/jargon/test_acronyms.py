"""Acronyms come in many shapes, and much that has their shape is none."""

import pytest

from tests.language.jargon.found import forms, jargon


@pytest.mark.parametrize(
    "acronym",
    [
        "XQZ",
        "iBCF",
        "D2A",
        "s117",
        "S75",
        "DToC",
        "H&F",
        "Q3",
        "Core20PLUS5",
        "MoU",
        "C.C.C.",
        "S106",
        "eGFR",
    ],
)
def test_an_acronym_is_found_in_whatever_shape_it_comes(acronym: str) -> None:
    assert forms(f"We spoke about the {acronym} again, and agreed.") == {acronym}


def test_plurals_and_possessives_are_the_same_acronym() -> None:
    (word,) = jargon("The XQZ met. Two XQZs met. The XQZ’s chair and XQZs' papers.")

    assert (word.form, len(word.appearances)) == ("XQZ", 4)


@pytest.mark.parametrize(
    "words",
    [
        "Write to CV4 8UW.",
        "See www.XQZ.org or https://XQZ.org/XQZ or ask ab@XQZ.org.",
        "Take the A27 road and then the M6.",
        "Paper B2, Item 4A and Appendix C1 are late.",
        "It is in the plan [CQ2], and so says the map [OCQ24, paragraph 2].",
        "Reference DC/22/01234/FUL and risk R-114.",
        "Chapter VIII, part iv.",
        "Run `XQZ --all` there.",
        "The NHS, a GP and an MP in the UK.",
        "WORDS FROM THE AUDIENCE\n\nNobody spoke.",
        "IMPORTANT: please come early. It is important.",
        "See XQZ_notes.pdf for more.",
        "It is on SharePoint and LinkedIn.",
        "Broken hips (S70-S79), heads (S00 – S09); S72 alone is a third.",
        "See Quill, Q.Z. (2001) and Rook A.B., 1999.",
        "It was REVIEWED in May, and is POSTPONED.",
    ],
)
def test_what_only_looks_like_an_acronym_is_left_alone(words: str) -> None:
    assert not forms(words)


def test_the_initials_of_people_are_left_alone() -> None:
    minutes = (
        "Present: Maria Okafor, Cllr Zed Quill\n\n"
        "MO said that the road floods. ZQ will ask. Action: ZQ\n"
        "Action: RB"
    )

    assert not forms(minutes)


@pytest.mark.parametrize("beside", ["({})", "{}"])
def test_a_list_of_people_says_whose_initials_they_are(beside: str) -> None:
    came = {"Wynfor Qadle": "WQ", "Zabel Wey": "ZWe", "Ilse Odge": "IO"}
    names = [f"{name} {beside.format(short)}" for name, short in came.items()]
    minutes = "\n".join(["Attendees:", *names, "ZWe asked and IO answered the WQ."])

    assert not forms(minutes)


def test_two_terms_beside_their_letters_are_no_list_of_people() -> None:
    found = forms("Zonal Levy (ZL), Yard Fund (YF), Quay Duty (QD). The YF is due.")

    assert {"ZL", "YF", "QD"} <= found


def test_two_letters_with_an_article_are_an_acronym() -> None:
    assert forms("We asked the QZ about it.") == {"QZ"}


def test_an_acronym_of_a_heading_is_found_when_a_sentence_has_it_too() -> None:
    assert "XQZ" in forms("XQZ AND ITS FUTURE WORK\n\nWe like the XQZ.")


def test_two_letters_that_papers_use_are_an_acronym() -> None:
    assert "LA" in forms("Talks with LA officers go on.")


@pytest.mark.parametrize(
    "words",
    [
        "Present: Cllrs SHAH, O’DOWD and ROOK. Cllr ROOK said no, ROOK left.",
        "Mrs Ann SHAH spoke.",
        "We thank Ann McLeod (AMcL). AMcL will ring.",
        "We thank Ann MacLeod (AMacL). AMacL will ring.",
    ],
)
def test_what_names_a_person_in_capitals_is_no_acronym(words: str) -> None:
    assert not forms(words)


def test_letters_behind_a_surname_are_no_surname() -> None:
    found = forms("Dr Quill XQB lead, Dr Quill, PRT, and Cllr ROOK, XYB.")

    assert found == {"XQB", "PRT", "XYB"}


@pytest.mark.parametrize(
    "row",
    ["| XQB | PRT | XYB |", "XQB\tPRT\tXYB", "XQB, PRT, XYB.", "The XQB/PRT/XYB."],
)
def test_short_forms_in_a_row_are_found(row: str) -> None:
    assert forms(f"{row}\n\nWe sat.") == {"XQB", "PRT", "XYB"}


def test_the_heads_of_columns_are_no_short_forms() -> None:
    assert not forms(
        "| GOAL | STEP | LEAD | DUE |\n|---|---|---|---|\n| a | b | c | d |"
    )


def test_no_two_letters_are_an_acronym_where_people_have_initials() -> None:
    said = "QK asked. RJ agreed. VK left. ZP spoke. LA spoke too."

    assert "LA" not in forms(said)


def test_acronyms_with_a_stroke_between_are_two() -> None:
    assert {"QXZ", "iQCF"} <= forms("We asked the QXZ/iQCF about it.")


def test_that_before_two_letters_tells_no_acronym() -> None:
    said = "QK asked that VK answer. RJ agreed. VK left. ZP spoke."

    assert not forms(said)


def test_words_cried_in_capitals_inside_a_sentence_are_no_acronyms() -> None:
    assert forms("Come and see the STENCH WATER of the pond.") == set()
