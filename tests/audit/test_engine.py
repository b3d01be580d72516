"""The audit asks every rule, and a rule that fails takes no other down."""

from pathlib import Path

import pytest

from inclusive_meetings.audit import engine
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.engine import audit, without_private
from inclusive_meetings.model.audit_settings import AuditSettings
from inclusive_meetings.model.findings import Level
from inclusive_meetings.workspace.opening.going_by import ours
from tests.audit.cases import audit_of, by_rule
from tests.samples import a_bare_meeting, a_meeting

TWO = "- {name: Ana Pop, role: public}\n- {name: Joe Brennan, role: vcso}\n"
AGENDA = """\
---
title: Support at home
people: people.yaml
{more}---
## What families told us
- Time: {minutes} min
"""


def test_a_rule_that_fails_is_named_and_the_others_are_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_case: Case) -> None:
        raise KeyError("odd input")

    real = engine._check  # noqa: SLF001 - there is no other way to break a rule
    monkeypatch.setattr(
        engine, "_check", lambda rule: broken if rule == "no-phone" else real(rule)
    )

    found = audit(Case(a_meeting(), ours()))

    (problem,) = found.broken
    assert "The rule no-phone failed (KeyError)" in problem.what
    assert found.findings


def test_no_rule_fails_on_a_meeting_that_says_hardly_anything() -> None:
    assert audit(Case(a_bare_meeting(), ours())).broken == ()


def test_a_number_that_nobody_set_is_a_fault_of_the_program_and_not_a_crash() -> None:
    found = audit(Case(a_meeting(), AuditSettings()))

    assert found.broken
    assert found.findings


def test_what_must_be_mended_comes_first_and_then_what_leaves_out_the_most(
    tmp_path: Path,
) -> None:
    found = audit_of(tmp_path, AGENDA.format(more="", minutes=100), people=TWO).findings

    order = [(each.level.rank, -each.people) for each in found]
    assert order == sorted(order)
    assert {each.level for each in found} == set(Level)


def test_an_allowed_rule_is_left_out_and_its_reason_kept(tmp_path: Path) -> None:
    allow = "allow:\n  - long-without-break — we agreed a working lunch\n"
    found = audit_of(tmp_path, AGENDA.format(more=allow, minutes=100), people=TWO)

    assert by_rule(found, "long-without-break") == []
    ((finding, reason),) = found.allowed
    assert (finding.rule, reason) == ("long-without-break", "we agreed a working lunch")


def test_a_name_under_allow_that_is_no_rule_is_said(tmp_path: Path) -> None:
    allow = "allow: long-witout-break — a reason\n"
    found = audit_of(tmp_path, AGENDA.format(more=allow, minutes=100), people=TWO)

    (problem,) = found.broken
    assert problem.slug == "unknown-rule"
    assert by_rule(found, "long-without-break")


def test_what_others_read_says_nothing_of_one_person(tmp_path: Path) -> None:
    people = "- name: Ana Pop\n  role: public\n  private: {payment: £5 CANARY}\n"
    found = audit_of(tmp_path, AGENDA.format(more="", minutes=10), people=people)

    private = [each for each in found.findings if each.is_private]
    shown = " ".join(
        f"{without_private(each).message} {without_private(each).help}"
        for each in private
    )
    assert private
    assert "Ana" not in shown
    assert "CANARY" not in shown
