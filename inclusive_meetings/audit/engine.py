"""Asks every rule about a meeting, and puts what they find in order.

A rule that fails on odd input takes none of the others down: it is said with its
name, as a fault of the program, and the rest is shown.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from inclusive_meetings.audit import rules
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault
from inclusive_meetings.audit.rule_pages import why
from inclusive_meetings.model.findings import Audited, Finding
from inclusive_meetings.model.meeting import Allowed
from inclusive_meetings.model.problems import Problem

Check = Callable[[Case], Iterable[Fault]]


def audit(case: Case) -> Audited:
    """Return what leaves people out, what must be mended first.

    Among findings of one level, what leaves out the most people comes first.
    """
    broken: list[Problem] = [*_unknown(case.meeting.allow)]
    found = sorted(
        (finding for rule in rule_names() for finding in _asked(rule, case, broken)),
        key=lambda each: (each.level.rank, -each.people, each.place, each.rule),
    )
    reasons = {each.rule.text: each.reason for each in case.meeting.allow}
    return Audited(
        tuple(each for each in found if each.rule not in reasons),
        tuple((each, reasons[each.rule]) for each in found if each.rule in reasons),
        tuple(broken),
    )


@cache
def rule_names() -> tuple[str, ...]:
    """Return the names of all rules, A to Z."""
    return tuple(
        sorted(module.name.replace("_", "-") for module in iter_modules(rules.__path__))
    )


def _asked(rule: str, case: Case, broken: list[Problem]) -> Iterator[Finding]:
    try:
        faults = tuple(_check(rule)(case))
    except Exception as error:  # noqa: BLE001 - whatever it is, the other rules go on
        broken.append(_fault_of_ours(rule, case, error))
        return
    for fault in dict.fromkeys(faults):
        yield _finding(rule, case, fault)


def _finding(rule: str, case: Case, fault: Fault) -> Finding:
    people = len(case.contributors) if fault.people is None else fault.people
    return Finding(
        place=fault.place,
        rule=rule,
        message=fault.what,
        help=fault.mend,
        level=fault.level,
        why=why(rule),
        people=people,
        is_private=fault.is_private,
    )


@cache
def _check(rule: str) -> Check:
    module = import_module(f"{rules.__name__}.{rule.replace('-', '_')}")
    check: Check = module.check
    return check


def _fault_of_ours(rule: str, case: Case, error: Exception) -> Problem:
    what = f"The rule {rule} failed ({type(error).__name__}): a fault of this program."
    mend = "The other rules were asked. Please report it with your agenda."
    return Problem(case.meeting.place, "rule-failed", what, mend, serious=False)


def _unknown(allow: tuple[Allowed, ...]) -> Iterator[Problem]:
    for each in allow:
        if each.rule.text not in rule_names():
            what = f"“{each.rule.text[:60]}” under allow: is not a rule."
            mend = "See  inclusive-meetings explain  for their names."
            yield Problem(each.rule.start, "unknown-rule", what, mend, serious=False)


def without_private(finding: Finding) -> Finding:
    """Return the finding as others than the chair may read it."""
    if not finding.is_private:
        return finding
    return replace(
        finding,
        message="Something about one person waits.",
        help="The chair's own report says what.",
    )
