"""The page of each rule: what it looks for, why, what to do, and on what evidence.

The same page is what `explain` shows, what the docs lead to, and what the tests run.
"""

import re
from functools import cache
from pathlib import Path

PAGES = Path(__file__).parent / "rules"
HEADINGS = (
    *("What it looks for", "Why it matters", "What to do", "When to allow it"),
    *("Evidence", "Examples"),
)
# Examples are agendas, which have headings of their own.
HEADING = re.compile(rf"^## ({'|'.join(HEADINGS)})\n", re.MULTILINE)
GROUP = re.compile(r"^_(.+)_$", re.MULTILINE)
SENTENCE = re.compile(r"(.+?[.!?])(?:\s|$)", re.DOTALL)


@cache
def page(rule: str) -> str:
    """Return the page of a rule, as Markdown."""
    name = f"{rule.replace('-', '_')}.md"
    return (PAGES / name).read_text(encoding="utf-8")


def section(rule: str, heading: str) -> str:
    """Return what a page says below a heading; "" where it has none such."""
    _, *parts = HEADING.split(page(rule))
    return dict(zip(parts[::2], parts[1::2], strict=True)).get(heading, "").strip()


def group(rule: str) -> str:
    """Return which part of the audit a rule belongs to: `Time`."""
    found = GROUP.search(page(rule))
    return found.group(1) if found else ""


@cache
def why(rule: str) -> str:
    """Return in one sentence why the fault leaves people out."""
    return first_sentence(section(rule, "Why it matters"))


def first_sentence(words: str) -> str:
    """Return the first sentence of some words, on one line."""
    found = SENTENCE.match(words)
    return " ".join((found.group(1) if found else words).split())
