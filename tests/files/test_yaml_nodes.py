"""YAML as people type it, and as people who mean harm type it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_meetings.files.yaml_nodes import YamlList, YamlTable, YamlText, yaml_node
from inclusive_meetings.model.problems import CannotRead


def values(text: str) -> dict[str, str]:
    """Return the texts of a flat table by key."""
    node = yaml_node(text, "a.yaml")
    assert isinstance(node, YamlTable)
    return {k.text: v.text for k, v in node.pairs if isinstance(v, YamlText)}


@pytest.mark.parametrize("typed", ["10:30", "no", "0113", "1.10", "2026-02-30", "1_0"])
def test_a_value_stays_as_it_was_typed(typed: str) -> None:
    assert values(f"key: {typed}") == {"key": typed}


def test_the_language_code_of_norwegian_stays_a_word() -> None:
    assert values("no: Norsk") == {"no": "Norsk"}


def test_values_know_where_they_stand() -> None:
    node = yaml_node("a: 1\nb:\n  - two", "a.yaml")
    assert isinstance(node, YamlTable)
    entries = node.pairs[1][1]
    assert isinstance(entries, YamlList)

    assert str(entries.entries[0].place) == "a.yaml:3:5"


def test_a_repeated_key_names_both_lines() -> None:
    with pytest.raises(CannotRead, match=r"a.yaml:3:1: “a” stands here and in line 1"):
        yaml_node("a: 1\nb: 2\na: 3", "a.yaml")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("title: Falls: the plan", 'in quotes: title: "…"'),
        ("a: 1\n  b: 2", "further right"),
        ("a:\n\t- b", "tab"),
        ("a: 'b", "never closed"),
        ("a: [b, c", "bracket"),
        ("plain words\nb: 2", "colon is missing"),
        ("a: *x", "begins with *"),
        ("a: !!python/object/apply:os.system [ls]", "begins with !"),
        ("<<: {a: 1}", "not plain words"),
        ("a: 1\n---\nb: 2", "second part"),
        ('a: "\\U00110000"', "cannot be read"),
    ],
)
def test_each_fault_is_explained_for_people_who_never_saw_yaml(
    text: str, says: str
) -> None:
    with pytest.raises(CannotRead) as caught:
        yaml_node(text, "a.yaml")

    assert says in str(caught.value)


def test_deep_nesting_is_refused_at_once() -> None:
    with pytest.raises(CannotRead, match="deeper than 30"):
        yaml_node("[" * 1_000_000, "a.yaml")


def test_an_alias_bomb_does_not_go_off() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"b{n}: &b{n} [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n" for n in range(9)
    )

    with pytest.raises(CannotRead, match="begins with"):
        yaml_node(bomb, "a.yaml")


def test_a_sign_that_steers_a_terminal_is_left_out_however_it_is_written() -> None:
    node = yaml_node('a: "one \\e[31m\\0\\u202E two"\n', "a.yaml")

    assert isinstance(node, YamlTable)
    ((_, value),) = node.pairs
    assert isinstance(value, YamlText)
    assert value.text == "one [31m two"


def test_an_empty_file_has_nothing_in_it() -> None:
    assert yaml_node("# only a comment\n", "a.yaml") is None


@given(st.text(alphabet="ab:-[]{}&*!'\"\n\t #|>?%@,0.", max_size=60))
def test_no_text_leads_to_anything_but_a_node_or_a_clear_refusal(text: str) -> None:
    try:
        yaml_node(text, "a.yaml")
    except CannotRead as error:
        assert error.problems  # noqa: PT017 - either outcome is right
