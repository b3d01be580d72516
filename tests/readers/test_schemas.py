"""Editors and the program agree about people and venue files."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from inclusive_meetings.files.yaml_nodes import (
    YamlList,
    YamlNode,
    YamlTable,
    yaml_node,
)
from inclusive_meetings.model.people import Role, ShownAs
from inclusive_meetings.model.venue import Answer
from inclusive_meetings.readers import people_file, venue_file

ROOT = Path(__file__).parent.parent.parent
SCHEMAS = ROOT / "inclusive_meetings" / "schemas"
EXAMPLES = [
    *(("people", path) for path in sorted((ROOT / "agendas/people").glob("*.yaml"))),
    *(("venue", path) for path in sorted((ROOT / "agendas/venues").glob("*.yaml"))),
]


@cache
def _schema(name: str) -> Any:  # noqa: ANN401 - JSON has any shape
    return json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))


def _plain(node: YamlNode) -> object:
    if isinstance(node, YamlTable):
        return {key.text: _plain(value) for key, value in node.pairs}
    if isinstance(node, YamlList):
        return [_plain(entry) for entry in node.entries]
    return node.text


def _faults(name: str, text: str) -> list[str]:
    node = yaml_node(text, "example")
    assert node is not None
    return [
        fault.message
        for fault in Draft7Validator(_schema(name)).iter_errors(_plain(node))
    ]


@pytest.mark.parametrize("name", ["people", "venue"])
def test_a_schema_is_one(name: str) -> None:
    Draft7Validator.check_schema(_schema(name))


@pytest.mark.parametrize(
    ("name", "path"), EXAMPLES, ids=lambda value: getattr(value, "name", value)
)
def test_the_example_files_fit_their_schema(name: str, path: Path) -> None:
    assert _faults(name, path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("name", ["people", "venue"])
def test_the_examples_of_the_docs_fit(name: str) -> None:
    page = (ROOT / "docs" / f"{name}-file.md").read_text(encoding="utf-8")
    first = re.search(r"```yaml\n(.*?)```", page, re.DOTALL)

    assert first is not None
    assert _faults(name, first[1]) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("people", "people: [{name: Ana}]"),
        ("people", "people: [{name: Ana, role: public, frood: x}]"),
        ("people", "people: [{name: Ana, role: public, languages: [english]}]"),
        ("venue", "kind: hall"),
        ("venue", "name: Hall\nanswers: {lift: perhaps}"),
    ],
)
def test_what_the_program_refuses_or_warns_of_an_editor_marks(
    name: str, text: str
) -> None:
    assert _faults(name, text)


def test_a_schema_knows_the_keys_that_the_reader_knows() -> None:
    person = _schema("people")["definitions"]["person"]["properties"]
    private = _schema("people")["definitions"]["private"]["properties"]
    venue = _schema("venue")

    assert set(person) == set(people_file.KEYS)
    assert set(private) == set(people_file.PRIVATE_KEYS)
    assert set(venue["properties"]) == set(venue_file.KEYS)


def test_a_schema_knows_the_choices_that_the_reader_knows() -> None:
    person = _schema("people")["definitions"]["person"]["properties"]
    answers = _schema("venue")["definitions"]["answer"]["anyOf"]

    assert person["role"]["anyOf"][0]["enum"] == list(Role)
    assert person["shown-as"]["enum"] == list(ShownAs)
    assert answers[0]["enum"] == list(Answer)
