"""Where sentences end, and where they do not."""

import pytest

from inclusive_meetings.language.plainness.readable import readable
from inclusive_meetings.language.plainness.sentences import sentences


def cut(text: str, *, wrapped: bool = True) -> list[str]:
    """Return the sentences of a text as they are written in it."""
    found = sentences(readable(text, wrapped=wrapped))
    return [text[sentence.start : sentence.end] for sentence in found]


@pytest.mark.parametrize(
    "text",
    [
        "Bring a form, e.g. the blue one.",
        "Members of the public, i.e. anybody, may come.",
        "We thank Dr. Khan and Cllr. Jones.",
        "See paper No. 5 and p. 12 of the plan.",
        "It costs 3.5 per cent more.",
        "The clinic is at St. Mary's.",
        "J. Smith and A. B. Okafor came.",
        "We waited ... and waited… until noon.",
        "We meet at 9 a.m. on Monday.",
        "See https://example.org/a.b?c=1 for more.",
        "Write to jo.bloggs@example.nhs.uk or ring.",
        "“Why not?” she asked.",
        "The U.K. Government agreed.",
        "D\u200br. Khan came.",
        "1. Welcome everybody.",
    ],
)
def test_these_are_one_sentence(text: str) -> None:
    assert len(cut(text)) == 1


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("We met. We ate.", ["We met.", "We ate."]),
        ("Is it? Yes! Good.", ["Is it?", "Yes!", "Good."]),
        ("Did they agree? No. They left.", ["Did they agree?", "No.", "They left."]),
        (
            "We end at 4 p.m. The bus waits.",
            ["We end at 4 p.m.", "The bus waits."],
        ),
        ("We waited ... The bus came.", ["We waited ...", "The bus came."]),
        ("It closed.Then we left.", ["It closed.", "Then we left."]),
        ("(We met.) We ate.", ["(We met.)", "We ate."]),
        ("**We met.** We ate.", ["We met.", "We ate."]),
        ("we met. we ate.", ["we met.", "we ate."]),
        ("See https://example.org. We met.", ["See https://example.org.", "We met."]),
        ("1. Come in. 2. Sit down.", ["Come in.", "2. Sit down."]),
        ("हम मिले। हमने खाया।", ["हम मिले।", "हमने खाया।"]),
        ("کیا وہ آئے؟ ہم ملے۔", ["کیا وہ آئے؟", "ہم ملے۔"]),
    ],
)
def test_a_sentence_ends_at_these_marks(text: str, parts: list[str]) -> None:
    assert cut(text)[: len(parts)] == parts
    assert len(cut(text)) == len(parts)


def test_headings_items_cells_and_paragraphs_end_a_sentence() -> None:
    text = (
        "# The plan\nWhat we\nheard\n\nTitle\n=====\n"
        "- first\n* second\n  goes on\n1. third\n(b) fourth\n- [x] fifth\n\n"
        "| Step | Who |\n|---|:-:|\n| One | Kim |\n\n> quoted\n>\n> again\n"
    )

    assert cut(text) == [
        *["The plan", "What we\nheard", "Title", "first", "second\n  goes on"],
        *["third", "fourth", "fifth", "Step", "Who", "One", "Kim", "quoted", "again"],
    ]


def test_a_table_without_outer_lines_has_cells_too() -> None:
    assert cut("Step | Who\n--- | ---\nOne | Kim\n") == ["Step", "Who", "One", "Kim"]


def test_lines_of_a_word_file_are_sentences() -> None:
    assert cut("The plan\nWe met", wrapped=False) == ["The plan", "We met"]


def test_marks_and_addresses_are_no_words() -> None:
    text = (
        '**Our** [plan](https://example.org/a_(b) "T") `code` <b>is</b> &nbsp; here[^1]'
        " <!-- never. Shown. --> ![a map](map.png) www.example.org a@b.org\n\n"
        "[ref]: https://example.org\n\n```\nprint. This.\n```\n"
    )

    (sentence,) = sentences(readable(text))

    assert sentence.words == ["Our", "plan", "is", "here", "a", "map"]


def test_zero_width_characters_do_not_part_a_word() -> None:
    (sentence,) = sentences(readable("\ufeffMulti\u200bple agen\u00adcies."))

    assert sentence.words == ["Multi\u200bple", "agen\u00adcies"]


def test_numbers_short_forms_and_hyphens_make_one_word_each() -> None:
    (sentence,) = sentences(readable("A&E's co-production at 10:30, e.g. £1,200."))

    assert sentence.words == ["A&E's", "co-production", "at", "10:30", "e.g", "1,200"]


def test_a_text_without_words_has_no_sentence() -> None:
    assert cut("") == cut(" \n\n --- \n ... !? | |") == []


def test_the_number_of_a_footnote_does_not_join_two_sentences() -> None:
    assert [each.words for each in sentences("We pay.¹ They sit.”² He ran³.")] == [
        ["We", "pay"],
        ["They", "sit"],
        ["He", "ran³"],
    ]
