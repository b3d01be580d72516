"""A list of abbreviations may have each long form on the line below its letters."""

import pytest

from tests.language.definitions.explained import explained


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n \n\n"])
def test_each_is_explained_whatever_lines_are_between(between: str) -> None:
    lines = ("BCF", "Better Care Fund", "ICB", "Integrated Care Board", "End")

    assert explained(between.join(lines)) == [
        ("BCF", "Better Care Fund"),
        ("ICB", "Integrated Care Board"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "BCF\n\nBetter Care Fund money was spent on rails\n",
        "BCF\n\nThe minutes were agreed\n",
        "Anna\n\nA nice neighbour, also\n",
        "EGA\nEGH ASW\n",
        "BCF\n\n\n\n\nBetter Care Fund\n",
    ],
)
def test_a_line_that_is_more_than_the_long_form_explains_nothing(text: str) -> None:
    assert not explained(text)
