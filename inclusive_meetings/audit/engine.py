"""Asks every rule about a meeting, and puts what they find in order."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from inclusive_meetings.audit import rules
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.meeting import Meeting

Check = Callable[[Meeting, tuple[WordUsed, ...]], Iterable[Finding]]


def audit(meeting: Meeting, words: tuple[WordUsed, ...]) -> tuple[Finding, ...]:
    """Return what leaves people out, what must be mended first."""
    found = (finding for check in _checks() for finding in check(meeting, words))
    return tuple(sorted(found, key=lambda f: (f.level.rank, f.place, f.rule)))


def rule_names() -> tuple[str, ...]:
    """Return the names of all rules, A to Z."""
    return tuple(
        sorted(module.name.replace("_", "-") for module in iter_modules(rules.__path__))
    )


@cache
def _checks() -> tuple[Check, ...]:
    return tuple(_loaded())


def _loaded() -> Iterator[Check]:
    for name in rule_names():
        module = import_module(f"{rules.__name__}.{name.replace('-', '_')}")
        check: Check = module.check
        yield check
