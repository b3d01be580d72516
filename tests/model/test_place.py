"""Where words stand is said as an editor counts it."""

from hypothesis import given
from hypothesis import strategies as st

from inclusive_meetings.model.place import Passage, Place


def test_the_first_line_begins_where_the_passage_begins() -> None:
    passage = Passage("ab\ncd", Place("a.md", 7, 5))

    assert str(passage.place_of(1)) == "a.md:7:6"
    assert str(passage.place_of(4)) == "a.md:8:2"


@given(st.text(alphabet="ab\n", max_size=40), st.lists(st.integers(0, 40)))
def test_many_places_are_the_same_as_each_alone(text: str, many: list[int]) -> None:
    passage = Passage(text, Place("a.md", 3, 4))
    offsets = sorted(offset for offset in many if offset <= len(text))

    together = list(passage.places_of(offsets))

    assert together == [passage.place_of(offset) for offset in offsets]
