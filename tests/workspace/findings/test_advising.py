"""Advice on a screen names a key or an answer, and never what stands in a file."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from inclusive_meetings import readers, store, workspace
from inclusive_meetings.audit.engine import rule_names
from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.field_names import FRONT_MATTER, ITEM, PRE_MEETING
from inclusive_meetings.readers.people_file import KEYS, PRIVATE_KEYS
from inclusive_meetings.readers.venue_file import KEYS as VENUE_KEYS
from inclusive_meetings.workspace.findings.advising import advice
from inclusive_meetings.workspace.findings.explaining import about
from inclusive_meetings.workspace.saying import is_for_a_file, sentences, words
from tests.audit.examples import examples
from tests.audit.test_messages import messages

NAMES = {*FRONT_MATTER, *ITEM, *PRE_MEETING, *KEYS, *PRIVATE_KEYS, *VENUE_KEYS}
HYPHENED = "|".join(sorted(name for name in NAMES if "-" in name))
# What is to be copied stands between two spaces, or between backticks.
OF_A_FILE = re.compile(
    rf"  (?:- )?[A-Za-z][\w-]*:|`|  [#{{-]|  \S+\.ya?ml|\b(?:{HYPHENED}):"
    r"|\bfront matter\b|\binclusive-meetings\b|\bthe command\b"
)
HERE = Place("falls.md", 3, 1)
WAYS = ("keys", "lines")


def found(rule: str, help_: str) -> Finding:
    return Finding(HERE, rule, "What is so.", help_, Level.COULD, why="", people=1)


def mends() -> Iterator[tuple[str, str]]:
    """Yield where a text of the program stands that says how to mend something."""
    for package in (readers, store, workspace):
        for path in sorted(Path(str(package.__file__)).parent.rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Assign) and _is_mend(node.targets[0]):
                    yield f"{path.name}:{node.lineno}", _text(node.value)


def _is_mend(target: ast.expr) -> bool:
    return isinstance(target, ast.Name) and target.id == "mend"


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) or "seven" for part in node.values)
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(node.value) if is_text and isinstance(node, ast.Constant) else ""


@pytest.mark.parametrize("rule", rule_names())
def test_no_advice_on_a_screen_names_what_a_file_says(
    rule: str, tmp_path: Path
) -> None:
    said = set(messages(rule))
    for example in examples(rule) if any(map(is_for_a_file, said)) else ():
        audited = example.audited(tmp_path, with_jargon=True)
        said |= {each.help for each in audited.findings if each.rule == rule}

    for help_ in said:
        for way in WAYS:
            shown = advice(found(rule, help_), way)
            assert not OF_A_FILE.search(shown), shown


def test_every_advice_of_the_screens_is_that_of_a_rule_that_needs_one() -> None:
    ours = {key.partition(".")[2] for key in words().texts if key[:7] == "advice."}

    assert ours - set(rule_names()) == set()
    needed = {rule for rule in rule_names() if any(map(is_for_a_file, messages(rule)))}
    assert ours == needed


def test_what_can_be_done_where_one_is_stays_as_the_rule_says_it() -> None:
    moved = found("community-items-last", "Move it to the first third.")

    assert advice(moved, "keys") == "Move it to the first third."


def test_keys_are_named_on_the_screens_and_words_to_type_line_by_line() -> None:
    finding = found("no-contact", "Write  contact: Gareth Pryce, 0113 496 0100")

    assert "M on the agenda" in advice(finding, "keys")
    assert "“meeting”" in advice(finding, "lines")


def test_no_problem_on_a_screen_names_what_a_file_says() -> None:
    said = [
        (where, sentences(Problem(HERE, "shape", "“x” is odd.", mend)))
        for where, mend in mends()
    ]

    assert len(said) > 60
    assert [each for each in said if OF_A_FILE.search(each[1])] == []


def test_what_was_written_by_hand_is_mended_where_it_stands() -> None:
    mend = "Write `people:` and below it entries such as  - name: Ana Pop"
    problem = Problem(Place("people/falls.yaml", 4, 1), "people-shape", "Odd.", mend)

    assert sentences(problem) == (
        "Odd. It stands in line 4 of falls.yaml. Whoever wrote that by hand can mend"
        " it there."
    )


def test_what_a_screen_can_mend_says_so() -> None:
    mend = "Add a line below it:  - Time: 10 min"
    problem = Problem(HERE, "no-minutes", "“Falls” does not say how long.", mend)

    assert sentences(problem).endswith("Write how many minutes it takes, such as 10.")


@pytest.mark.parametrize("rule", rule_names())
def test_the_page_of_a_rule_is_in_the_words_of_a_meeting(rule: str) -> None:
    page = about(rule)

    for said in (page.why, page.when_to_allow, page.evidence):
        assert not OF_A_FILE.search(said), said
