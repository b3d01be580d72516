"""Where words stand is said as an editor counts it."""

from hypothesis import given
from hypothesis import strategies as st

from inclusive_meetings.model.place import Passage, Place


def test_the_first_line_begins_where_the_passage_begins() -> None:
    passage = Passage("ab\ncd", Place("a.md", 7, 5))

    assert [str(p) for p in passage.places_of([1, 4])] == ["a.md:7:6", "a.md:8:2"]


@given(st.lists(st.text(alphabet="ab", max_size=5), min_size=1), st.integers(1, 9))
def test_every_letter_is_counted_line_by_line(lines: list[str], first: int) -> None:
    text = "\n".join(lines)
    passage = Passage(text, Place("a.md", 3, first))
    letters = [offset for offset, letter in enumerate(text) if letter != "\n"]

    places = [(place.line, place.column) for place in passage.places_of(letters)]

    assert places == [
        (3 + number, column + (first if number == 0 else 1))
        for number, line in enumerate(lines)
        for column in range(len(line))
    ]
