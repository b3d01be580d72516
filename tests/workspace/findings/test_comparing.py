"""What was mended since last time, what is new, and what people still wait for."""

from dataclasses import replace

import pytest

from inclusive_meetings.model.findings import Audited, Finding, Level
from inclusive_meetings.model.meeting import Meeting, Raised
from inclusive_meetings.workspace.findings.comparing import Compared, compared
from tests.samples import JOE, NASREEN, a_meeting, at, passage

NOTHING = Audited()


def finding(rule: str) -> Finding:
    """Return a finding of a rule."""
    return Finding(at(), rule, "Something.", "Do something.", Level.SHOULD)


def since(last: Meeting, this: Meeting) -> Compared:
    """Return what changed, where the audit says nothing."""
    return compared(last, NOTHING, this, NOTHING)


def test_findings_go_come_and_stay() -> None:
    then = Audited((finding("no-phone"), finding("no-slack")))
    now = Audited((finding("no-slack"), finding("no-reflection")))

    changed = compared(a_meeting(), then, a_meeting(), now)

    assert changed.mended == ("no-phone",)
    assert [each.rule for each in changed.new] == ["no-reflection"]
    assert [each.rule for each in changed.still] == ["no-slack"]


@pytest.mark.parametrize(
    ("answer", "waits"),
    [
        ((), ("The door was locked",)),
        ((Raised(passage("The locked door"), "Gareth stands outside"),), ()),
        ((Raised(passage("The locked door")),), ("The door was locked",)),
        ((Raised(passage("The lift"), "mended"),), ("The door was locked",)),
    ],
)
def test_what_was_raised_waits_until_somebody_answers(
    answer: tuple[Raised, ...], waits: tuple[str, ...]
) -> None:
    last = replace(
        a_meeting(),
        people=(),
        raised_last_time=(Raised(passage("The door was locked")),),
    )

    changed = since(last, replace(a_meeting(), people=(), raised_last_time=answer))

    assert changed.unanswered == waits


def test_a_wish_that_became_an_item_is_answered() -> None:
    last = replace(a_meeting(), people=(NASREEN,))
    wish = NASREEN.wants_raised[0]
    assert since(last, replace(last, items=())).unanswered == (wish,)

    item = replace(last.items[0], title=passage(wish))

    assert since(last, replace(last, items=(item,))).unanswered == ()


def test_people_are_told_of_another_contact_and_missed_when_they_are_gone() -> None:
    last = replace(a_meeting(), people=(NASREEN, JOE))
    assert last.contact
    other = replace(last.contact, name="Lou Brand")

    told = since(last, replace(last, people=(NASREEN,), contact=other)).told

    assert len(told) == 2
    assert "and is Lou Brand: tell people" in told[0]
    assert told[1].startswith(f"{JOE.name} was there last time")
    assert since(last, last).told == ()


def test_nobody_is_missed_where_no_list_of_people_is_given() -> None:
    last = replace(a_meeting(), people=(NASREEN, JOE))

    assert since(last, replace(last, people=())).told == ()
