"""A surname that is also a word of ours is nobody's jargon."""

import pytest

from tests.language.jargon.found import forms

MEETING = "The Committee noted the minutes. "


@pytest.mark.parametrize(
    "words",
    [
        "Councillor Ward and Mrs Tender asked why.",
        "Cllr Place and Dr Pathway came late.",
        "Cllr Jane Pathway and Mr J. Tender voted.",
        "Councillors Ward, Tender and Pathway voted.",
    ],
)
def test_a_surname_behind_a_title_is_left_alone(words: str) -> None:
    assert forms(MEETING + words) == {"noted"}


def test_the_same_word_is_found_where_it_names_nobody() -> None:
    found = forms(MEETING + "Councillor Ward read of the pathway and the tender.")

    assert {"pathway", "tender"} <= found


def test_what_stands_behind_the_surname_is_found() -> None:
    found = forms(MEETING + "We asked Cllr Shah Cabinet Member for Health.")

    assert "Cabinet Member" in found


def test_a_chair_is_no_title() -> None:
    found = forms(MEETING + "We asked the Chair Ward Councillors and officers.")

    assert "Ward Councillors" in found


def test_a_right_and_a_group_of_councillors_keep_their_names() -> None:
    found = forms(
        MEETING + "A Councillor Call for Action went to the Councillor Rivers Group."
    )

    assert {"Councillor Call for Action", "Councillor Rivers Group"} <= found


def test_a_job_beside_its_letters_is_not_listed_as_a_term() -> None:
    found = forms(MEETING + "The Chief Weather Officer (CWO) came.")

    assert found == {"noted", "CWO"}
