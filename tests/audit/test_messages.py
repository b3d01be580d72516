"""What the audit says is short, plain and kind: its own rules are run over it."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from inclusive_meetings.audit import rules
from inclusive_meetings.audit.engine import rule_names
from inclusive_meetings.audit.rule_pages import why
from tests.audit.cases import advice_on
from tests.samples import wording

FOLDER = Path(str(rules.__file__)).parent
SAYS = frozenset({"must", "should", "could", "say"})
WORDS_AT_MOST = 25
# Two spaces stand around what is to be typed, and quotation marks around others' words.
NOT_OURS = re.compile(r"  \S.*?(?:  |$)|“[^”]*”|`[^`]*`")
# What somebody reads who has done their best, and has ten minutes.
UNKIND = re.compile(
    r"\b(?:fail|failed|invalid|illegal|wrong|error|violat|non-compliant|forbidden"
    r"|you forgot|you did not|you should have|inadequate|unacceptable|simply|just)\b|!",
    re.IGNORECASE,
)
IN_THE_PACK = (
    *("audit-report", "checklist", "ways-to-talk", "agreement", "for-managers"),
    "mending",
)


@cache
def messages(rule: str) -> tuple[str, ...]:
    """Return what a rule says: the fault, what to do, and why."""
    path = FOLDER / f"{rule.replace('-', '_')}.py"
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return (*_said(tree), why(rule))


def _said(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id in SAYS:
            yield from filter(None, map(_text, node.args))


def _text(node: ast.AST) -> str:
    """Return a text of the code, with a word for whatever is filled in."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) or "seven" for part in node.values)
    return ""


def sentences(text: str) -> list[str]:
    """Return the sentences of our own words in a text."""
    return re.split(r"(?<=[.?!:;])\s+", NOT_OURS.sub(" X ", text))


def test_most_rules_say_it_where_it_can_be_read() -> None:
    assert sum(len(messages(rule)) > 1 for rule in rule_names()) > 70


@pytest.mark.parametrize("rule", rule_names())
def test_a_message_is_plain_and_kind(rule: str) -> None:
    for text in messages(rule):
        own = NOT_OURS.sub(" X ", text)
        assert not UNKIND.search(own), text
        assert advice_on(own) == (), text
        assert max(len(each.split()) for each in sentences(text)) <= WORDS_AT_MOST, text


@pytest.mark.parametrize("part", IN_THE_PACK)
def test_what_the_pack_says_is_plain_and_kind(part: str) -> None:
    texts = [t for key, t in wording().texts.items() if key.startswith(f"{part}.")]
    for key, records in wording().records.items():
        if key.startswith(f"{part}."):
            names = ("do", "because", "ask", "say", "title", "good-for", "to-include")
            texts += [each[name] for each in records for name in names if name in each]

    assert texts
    for text in texts:
        assert not UNKIND.search(NOT_OURS.sub(" X ", text)), text
        assert advice_on(text) == (), text
        longest = max(len(each.split()) for each in sentences(text))
        assert longest <= WORDS_AT_MOST, text
