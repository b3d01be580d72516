"""A heading of a PDF does not run into the sentence behind it, where lines show it."""

import pytest

from inclusive_meetings.language.plainness.measure import measure
from inclusive_meetings.readers.paper_text.pdf_lines import with_headings_apart

BODY = (
    "The hall was built in 1962 and the committee has kept it\n"
    "with money from the parish and from the people who use it\n"
    "each week for clubs and classes."
)


@pytest.mark.parametrize("heading", ["Background", "2. What it costs", "2.1 The roof"])
def test_a_heading_stands_apart(heading: str) -> None:
    page = f"{BODY}\n{heading}\n{BODY}"

    assert with_headings_apart(page) == f"{BODY}\n{heading}\n\n{BODY}"


def test_so_its_words_are_not_counted_in_the_sentence() -> None:
    page = f"What we ask\n{BODY}"

    longest = measure(with_headings_apart(page)).long_sentences[0]

    assert longest.words == measure(BODY).long_sentences[0].words


@pytest.mark.parametrize(
    "page",
    [
        # A sentence goes on over a short line.
        f"{BODY[:-1]} by the\nIntegrated Care\nBoard, which pays for most of it.",
        # Columns: every line is short.
        "Integrated\nCare Board\nThe parish\nCouncil pays",
        "Integrated Care\nBoard\n" * 9,
        # The last words of a paragraph, and an entry of a list.
        f"{BODY}\n• Ana Pop\n{BODY}",
        f"{BODY}\nFor this reason,\n{BODY}",
        "",
    ],
)
def test_other_short_lines_stay_as_they_are(page: str) -> None:
    assert with_headings_apart(page) == page
