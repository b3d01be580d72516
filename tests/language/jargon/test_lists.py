"""The lists hold what cannot be found otherwise."""

from inclusive_meetings.language.jargon.acronyms import acronyms
from inclusive_meetings.language.jargon.lists import listed


def test_no_list_has_letters_that_are_found_by_their_shape() -> None:
    lines = {entry.word for entry in listed() if " " not in entry.word}

    needless = {
        line for line in lines if [hit.form for hit in acronyms(line)] == [line]
    }

    assert needless == set()
