"""File names that every system can hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_meetings.files.file_names import slug, slugs


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("What families told us", "what-families-told-us"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con-1"),
        ("Łukasz Żółć", "lukasz-zolc"),
        ("نسرین", "person"),
        ("a" * 300, "a" * 60),
    ],
)
def test_a_title_becomes_a_file_name(words: str, name: str) -> None:
    assert slug(words, "person") == name


def test_two_people_of_one_name_get_two_files() -> None:
    assert slugs(["Ana Pop", "ana pop"], "person") == ("ana-pop", "ana-pop-2")


@given(st.lists(st.text(max_size=80), max_size=8))
def test_names_are_plain_short_and_different(many: list[str]) -> None:
    names = slugs(many, "person")

    assert len(set(names)) == len(many)
    assert all(name.isascii() and len(name) <= 70 for name in names)
