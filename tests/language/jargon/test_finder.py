"""What is said of each word: its places, its state, a guess, its rank."""

from dataclasses import replace

import pytest

from inclusive_meetings.language.jargon.finder import Finder, Written
from inclusive_meetings.model.glossary import Glossary, Status
from inclusive_meetings.model.jargon import JargonKind, JargonState
from tests.language.jargon.found import BOARD_PAPER, forms, jargon, one
from tests.samples import HEALTHWATCH, ICB, PA, passage


def test_a_word_of_the_glossary_is_known() -> None:
    word = one("ICB", "The ICB met.", terms=(ICB,))

    assert (word.state, word.term) == (JargonState.KNOWN, ICB)


def test_a_word_with_several_meanings_is_ambiguous() -> None:
    assert one("PA", "A PA helps.", terms=(PA,)).state is JargonState.AMBIGUOUS


def test_a_word_that_was_renamed_is_said_to_be() -> None:
    old = replace(
        HEALTHWATCH,
        senses=(replace(HEALTHWATCH.senses[0], status=Status.RENAMED),),
    )

    assert one("Healthwatch", "Healthwatch wrote.", terms=(old,)).state is (
        JargonState.RENAMED
    )


def test_what_the_text_explains_is_explained_in_all_texts() -> None:
    word = one("EFD", "The Extra Food Drive (EFD) ran.", "The EFD ended.")

    assert word.state is JargonState.EXPLAINED
    assert word.guess == "Extra Food Drive"


def test_an_explanation_across_a_line_break_or_a_link_counts() -> None:
    wrapped = one("EFD", "We are proud of all that the Extra Food\nDrive (EFD) gave.")
    linked = one("EFD", "The [Extra Food Drive](https://example.org) (EFD) ran.")

    assert wrapped.state is linked.state is JargonState.EXPLAINED


@pytest.mark.parametrize(
    ("form", "words", "name"),
    [
        ("MAP", "The MAP, the Multi-Agency Panel, met.", "Multi-Agency Panel"),
        (
            "HMO",
            "HMOs: a house in multiple occupation.",
            "house in multiple occupation",
        ),
    ],
)
def test_a_term_that_spells_three_letters_explains_them(
    form: str, words: str, name: str
) -> None:
    found = one(form, words)

    assert (found.state, found.guess) == (JargonState.EXPLAINED, name)


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("PAC", "The PAC sat. We read of Prevention and Control."),
        ("FTE", "Pay 4 FTE. The Finance Team and the External Auditor sat."),
        ("FTC", "The FTC sat.\n\nWORDS FROM THE CHIEF OFFICER\n\nWelcome."),
        ("IR35", "See IR35 on the inherent risks."),
    ],
)
def test_words_that_only_happen_to_spell_the_letters_explain_nothing(
    form: str, words: str
) -> None:
    assert one(form, words).guess == ""


def test_a_guess_over_two_lines_is_on_one() -> None:
    text = "> The HA and the Housing\n> Association sat. The HA paid."

    assert one("HA", text).guess == "Housing Association"


def test_the_first_name_without_the_letters_explains_them_in_whatever_text() -> None:
    word = one(
        "RTS",
        "The RTS Transport Scheme began.",
        "The Rural Transport Strategy is new. The Royal Tea Shop is old.",
    )

    assert word.guess == "Rural Transport Strategy"


def test_a_word_in_the_capitals_of_a_heading_is_the_same_word() -> None:
    word = one("triage", "WHAT TRIAGE IS FOR\n\nWe have triage. The XQZ.")

    assert len(word.appearances) == 2


def test_the_plural_inside_a_term_makes_no_other_word() -> None:
    word = one(
        "delayed transfer of care",
        "A delayed transfer of care. Delayed transfers of care. The XQZ.",
    )

    assert len(word.appearances) == 2


def test_a_hyphen_makes_no_other_word() -> None:
    word = one("risk register", "The risk register and the risk-registers. The XQZ.")

    assert len(word.appearances) == 2


def test_a_beginning_that_is_written_apart_or_not_makes_no_other_word() -> None:
    words = "The coordinator agreed the co-morbidity and comorbidity figures."

    found = jargon(f"{words} Co-production, coproduction and co production.")

    assert {word.form: len(word.appearances) for word in found} == {
        "co-morbidity": 2,
        "Co-production": 3,
    }


def test_the_capitals_of_an_acronym_make_no_other_word() -> None:
    word = one("XQoB", "XQoB paid. The Xylo Quartz of Boats (XQOB), and all XQoBs.")

    assert (word.form, len(word.appearances)) == ("XQoB", 3)
    assert word.state is JargonState.EXPLAINED


def test_each_place_is_told_with_its_item_line_and_column() -> None:
    word = one("XQZ", "One line.\nThe XQZ.", "An XQZ.")

    told = [
        (each.where, each.place.line, each.place.column) for each in word.appearances
    ]
    assert told == [("Paper 1", 2, 5), ("Paper 2", 1, 4)]


def test_signs_of_no_width_inside_a_word_do_not_hide_it() -> None:
    word = one("XQZ", "The X\u200bQ\u00adZ met. The XQZ met.")

    assert [each.place.column for each in word.appearances] == [5, 20]


def test_what_is_not_explained_comes_before_what_is() -> None:
    found = jargon("The Extra Food Drive (EFD) met the XQZ and the ICB.", terms=(ICB,))

    assert found[0].form == "XQZ"
    assert sorted((word.weight for word in found), reverse=True) == [
        word.weight for word in found
    ]


def test_what_the_agenda_calls_everyday_is_left_alone() -> None:
    assert not forms("The XQZs met.", everyday=("XQZ",))


def test_kinds_are_told_apart() -> None:
    kinds = {word.form: word.kind for word in jargon(BOARD_PAPER)}

    assert kinds["XQZ"] is JargonKind.ACRONYM
    assert kinds["Quality Committee"] is JargonKind.BODY
    assert kinds["provider"] is JargonKind.SENSE
    assert kinds["risk register"] is JargonKind.TERM
    assert kinds["Matters arising"] is JargonKind.PHRASE


def test_what_a_meeting_notes_is_a_phrase_and_what_a_sentence_notes_is_not() -> None:
    assert "noted" in forms("It was agreed that the report be noted.")
    assert "noted" not in forms("It should be noted that the road floods.")


def test_a_quotation_mark_of_markdown_is_no_part_of_a_word() -> None:
    assert "risk register" in forms("The board has\n> a risk\n> register. The XQZ.")


def test_quotes_within_a_term_make_no_other_word() -> None:
    found = forms("The ‘task and finish’ group met. A task and finish group sat.")

    assert found == {"task and finish group"}


def test_the_number_of_a_footnote_does_not_hide_the_word() -> None:
    assert {"XQB", "virement"} <= forms("The XQB¹ agreed the virement².")


def test_what_one_text_explains_is_not_remembered_for_another_meeting() -> None:
    asks = "We ask the XQZ about it."
    says = "The Xenial Quality Zone (XQZ) met."

    states = [
        {word.form: word.state for word in jargon(*texts)}["XQZ"]
        for texts in ((asks,), (asks, says), (asks,))
    ]

    assert states == [
        JargonState.NOT_EXPLAINED,
        JargonState.EXPLAINED,
        JargonState.NOT_EXPLAINED,
    ]


def test_one_letter_more_is_another_text() -> None:
    assert "XQZ" in forms("We ask the XQZ about it.")
    assert "XQZW" in forms("We ask the XQZW about it.")


def test_nothing_is_found_in_nothing() -> None:
    assert not jargon("", " \n ")


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    "unit",
    ["The XQZ (a b) met. ", "ABC ", "A_b(", "Aa and ", "[x](", "“Aa ", "(", "s1"],
)
def test_a_long_line_is_read_in_proportion_to_its_length(unit: str) -> None:
    line = unit * (1_000_000 // len(unit))

    found = Finder(Glossary()).find([Written("Line", passage(line))])

    assert len(found) <= 1


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_line_of_ten_megabytes_is_read() -> None:
    line = "The XQZ (a b) met. " * 550_000

    (word,) = Finder(Glossary()).find([Written("Line", passage(line))])

    assert len(word.appearances) == 550_000
