"""What is counted in a whole text, and where it is."""

from math import isclose
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from inclusive_meetings.language.plainness.long_sentences import LETTERS_SHOWN
from inclusive_meetings.language.plainness.measure import measure
from inclusive_meetings.language.plainness.readable import readable
from inclusive_meetings.language.plainness.sentences import sentences

PIECES = st.sampled_from(
    [
        *["# ", "\n", "\n\n", "- ", "1. ", "|", "**", "`", "```\n", "[a](", ")", "<b>"],
        *[". ", "...", "? ", "e.g. ", "Dr. ", "St. ", "“", "”", "(", "https://a.b/c."],
        *[
            "<!--",
            "-->",
            "a@b.org",
            "\u200b",
            "\ufeff",
            "\x1e",
            "\r\n",
            "&amp;",
            "www.",
        ],
        *["was agreed ", "adult social care discharge pathway redesign group ", "ह।"],
        *[
            "The ",
            "committee ",
            "ICB ",
            "word " * 30,
            "İ",
            "e\u0301",
            "日本。",
            "\t",
            ">",
        ],
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES | st.text(max_size=3)).map("".join))


def test_counts_and_scores_of_ten_sentences() -> None:
    text = "The committee met us at ten. " * 10

    found = measure(text)

    assert (found.words, found.sentences, found.words_per_sentence) == (60, 10, 6)
    assert found.smog is not None
    # 10 long words in 10 sentences are 30 in 30: 1.0430 x 5.4772 + 3.1291
    assert isclose(found.smog, 8.8418, abs_tol=0.0001)
    assert found.flesch_kincaid is None


def test_flesch_kincaid_of_a_hundred_words() -> None:
    found = measure("The committee met us at ten. " * 20)

    # 120 words, 20 sentences, 160 syllables: 0.39 x 6 + 11.8 x 160 / 120 - 15.59
    assert found.flesch_kincaid is not None
    assert isclose(found.flesch_kincaid, 2.4833, abs_tol=0.0001)


def test_headings_and_items_count_as_if_they_had_full_stops() -> None:
    with_marks = measure("## Help\n\n" + "- Tell us\n" * 11)
    with_stops = measure("Help. " + "Tell us. " * 11)

    assert with_marks.sentences == with_stops.sentences == 12
    assert with_marks.smog == with_stops.smog


def test_a_long_word_of_the_title_does_not_count() -> None:
    body = "Take paracetamol. " * 10

    assert measure(f"# Paracetamol\n\n{body}").smog == 3.1291
    assert measure(f"Paracetamol\n\n{body}").smog != 3.1291


def test_a_sentence_of_26_words_is_long() -> None:
    start = "We met.\n\n"
    text = f"{start}{'word ' * 25}word. {'word ' * 24}word."

    (found,) = measure(text).long_sentences

    assert (found.start, found.words) == (len(start), 26)
    assert found.text == f"{'word ' * 16}"[:79] + "…"


def test_offsets_are_those_of_the_text_as_given() -> None:
    text = (
        "[A](https://a.org) b\u200bc.\n\nThe adult care discharge pathway was agreed."
    )

    found = measure(text)

    assert [text[c.start : c.end] for c in found.chains] == [
        "adult care discharge pathway"
    ]
    assert [text[p.start : p.end] for p in found.passives] == ["was agreed"]


def test_an_empty_text_has_nothing() -> None:
    found = measure("")

    assert (found.words, found.sentences, found.words_per_sentence) == (0, 0, 0)
    assert found.smog is None
    assert found.flesch_kincaid is None
    assert (found.long_sentences, found.chains, found.passives) == ((), (), ())


@given(text=TEXTS, wrapped=st.booleans())
@example(text="\u200b# ", wrapped=False)
def test_offsets_cut_out_what_they_say(text: str, wrapped: bool) -> None:  # noqa: FBT001 - hypothesis gives it
    shown = readable(text, wrapped=wrapped)
    found = measure(text, wrapped=wrapped)

    assert len(shown) == len(text)
    ends = 0
    for sentence in sentences(shown):
        assert ends <= sentence.start < sentence.end <= len(text)
        cut = text[sentence.start : sentence.end]
        assert sentence.words[0] in cut[: len(sentence.words[0]) + 1]
        assert cut.rfind(sentence.words[-1]) >= 0
        ends = sentence.end
    for long in found.long_sentences:
        begins = text[long.start : long.start + LETTERS_SHOWN].split()
        assert (
            long.text.removesuffix("…").split()
            == begins[: len(long.text.removesuffix("…").split())]
        )
    for chain in found.chains:
        assert len(text[chain.start : chain.end].split()) >= 4
    for passive in found.passives:
        assert len(text[passive.start : passive.end].split()) >= 2


@pytest.mark.parametrize(
    "piece",
    [
        *["a", "a ", "the board met ", "We met. ", "e.g. ", ".", ". ", "a.", "- ", "|"],
        *["[", "](", "<", "<a ", "<!--", "`", "```\n", "*", "@", "a@", "a@b.", "www."],
        *["https://", "&", "was agreed, ", "care, ", "social ", "\n", "\n ", "# \n"],
        *["\u200b", "a\u200b", "ह", "é", "1.", "(", "> ", "\x1e", "Dr. \n", "…", "’"],
    ],
)
def test_a_text_twice_as_long_takes_no_more_than_twice_as_long(piece: str) -> None:
    half = piece * (150_000 // len(piece))
    measure(half[:3000])

    before = process_time()
    measure(half)
    between = process_time()
    measure(half + half)
    after = process_time()

    # Quadratic would be four times; the rest is for a machine with other work.
    assert after - between < 3.5 * (between - before) + 0.5


@pytest.mark.parametrize("megabytes", [1, pytest.param(10, marks=pytest.mark.slow)])
def test_a_line_of_megabytes_is_read_in_seconds(megabytes: int) -> None:
    line = "The board agreed the plan, e.g. for St. Mary's. It was sent on 3.5.26. "
    times = megabytes * 1_000_000 // len(line)
    before = process_time()

    found = measure(line * times)

    assert found.sentences == 2 * times
    assert process_time() - before < 6 * megabytes
