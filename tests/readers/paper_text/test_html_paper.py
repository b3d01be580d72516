"""A web page is read for the words that people see."""

from pathlib import Path

import pytest

from tests.readers.paper_text.reading import headings, place, read, refusal

PAGE = """<!DOCTYPE html><title>No</title><style>p{}</style>
<nav><ul><li>Menu</li></ul></nav>
<h1>A&amp;E
  plan</h1>
<p>The <b>IC</b>B<br>pays.<p hidden>Not this<ul><li>One<li>Two</ul>
<table><tr><td>Left<td>Right</table><script>var CQC = "</p>";</script>
<p title="a > b" style="display: none">Nor this</p><template>Nor</template>
<p>Co&shy;op, <del>gone</del> <a href="https://nhs.uk/PCN">here</a> &lol;</p>
"""


def test_what_is_seen_is_read_and_nothing_else(tmp_path: Path) -> None:
    paper = read(tmp_path, "plan.html", PAGE)

    lines = ["A&E plan", "The ICB", "pays.", "One", "Two", "Left", "Right"]
    assert paper.text.splitlines() == [*lines, "Coop, here &lol;"]
    assert headings(paper) == ["A&E plan"]


def test_words_have_their_place_in_the_source(tmp_path: Path) -> None:
    paper = read(tmp_path, "plan.html", PAGE)

    assert place(paper, "plan") == (4, 3)
    assert place(paper, "op,") == (8, 11)


def test_a_page_that_is_cut_off_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    paper = read(tmp_path, "plan.html", "<p>The ICB pays <a href='x")

    assert paper.text == "The ICB pays \n"


def test_a_smaller_sign_stays_a_word(tmp_path: Path) -> None:
    assert read(tmp_path, "plan.html", "5 < 6 & 7").text == "5 < 6 & 7\n"


def test_the_title_of_a_short_form_stands_in_brackets_the_first_time(
    tmp_path: Path,
) -> None:
    short = '<abbr title="Care &amp; Tea Fund">CTF</abbr>'
    paper = read(tmp_path, "plan.html", f"<p>The {short} pays, the {short} does.")

    assert paper.text == "The CTF (Care & Tea Fund) pays, the CTF does.\n"
    assert place(paper, "Care & Tea") == (1, 8)


def test_a_short_form_that_nobody_closed_is_none(tmp_path: Path) -> None:
    page = f"<p><abbr title='Care and Tea Fund'>{'The van came. ' * 9}</p>"

    assert "Care and Tea" not in read(tmp_path, "plan.html", page).text


def test_a_title_that_says_no_more_is_left_out(tmp_path: Path) -> None:
    page = '<p hidden><abbr title="Care Fund">CF</abbr></p><abbr title=no>CTF</abbr>'

    assert read(tmp_path, "plan.html", page).text == "CTF\n"


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "broken",
    ["<", "<a ", "<a/", "</", "<!--", "<?", "<a x='", '<a x="', "&", "&#", "<b>x"],
)
def test_a_broken_page_takes_no_longer_than_a_whole_one(
    tmp_path: Path, broken: str
) -> None:
    read(tmp_path, "plan.html", "The ICB " + broken * 200_000)


def test_a_page_of_a_million_tags_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, "plan.html", "<b>x" * 500_000).slug == "too-large"


def test_the_number_of_a_footnote_stays_small_and_high(tmp_path: Path) -> None:
    paper = read(
        tmp_path, "plan.html", "<p>The ICB<sup>1</sup> met on the 4<sup>th</sup>"
    )

    assert paper.text == "The ICB¹ met on the 4th\n"
