"""What is defined at the end of an agenda holds for each of its texts."""

import pytest

from inclusive_meetings.document.definitions import definitions, with_definitions

PLAN = "[The Plan]: https://example.org/plan"


def test_a_text_is_given_what_it_names_and_nothing_else() -> None:
    known = definitions(["one", f"two\n\n{PLAN}\n[2]: papers/falls.png"])

    assert with_definitions("See [the\nplan].", known) == f"See [the\nplan].\n\n{PLAN}"
    assert with_definitions("See ![falls][2].", known).endswith("[2]: papers/falls.png")
    assert with_definitions("See [it](x.md).", known) == "See [it](x.md)."
    assert with_definitions("See the plan.", known) == "See the plan."


def test_what_a_text_defines_itself_counts_there() -> None:
    own = "[The plan]: other.md\n\n[the plan]"

    assert with_definitions(own, definitions([PLAN])) == own


def test_of_two_the_first_counts() -> None:
    assert definitions([PLAN, "[the plan]: b.md"]) == {"the plan": PLAN}


@pytest.mark.parametrize(
    "line",
    [
        "[^1]: https://example.org/a",
        "[ICB]: Integrated Care Board",
        "[1]: estimate",
        "    [1]: https://example.org/code",
        "See [1]: https://example.org/a",
    ],
)
def test_notes_and_meanings_are_no_addresses(line: str) -> None:
    assert definitions([line]) == {}
