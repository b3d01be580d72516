"""The page for senior managers names what stops people, and nobody's needs."""

from dataclasses import replace

from inclusive_meetings.model.checklist import Barrier, BarrierState, TickList
from inclusive_meetings.model.findings import Audited, Finding, Level
from inclusive_meetings.model.people import ShownAs
from inclusive_meetings.pack.for_managers import FINDINGS_SHOWN, make
from tests.pack.briefs import chair_brief
from tests.pack.reading import said, section
from tests.samples import NASREEN, a_meeting, at

MUST = Finding(at(), "no-reflection", "No time to say.", "Plan it.", Level.MUST)


def test_what_rests_on_one_persons_needs_is_left_out() -> None:
    private = replace(MUST, message="Cannot sit for an hour.", is_private=True)
    small = replace(MUST, message="A small thing.", level=Level.COULD)
    brief = replace(chair_brief(), audited=Audited((MUST, private, small)))

    shown = section(make(brief), "What the agenda shows")

    assert "No time to say. Plan it." in shown
    assert "Cannot sit" not in shown
    assert "A small thing" not in shown


def test_who_must_not_be_named_is_not() -> None:
    people = (replace(NASREEN, shown_as=ShownAs.NOBODY),)
    meeting = replace(a_meeting(), people=people)
    alone = replace(MUST, message=f"{NASREEN.name} is alone.")
    brief = replace(chair_brief(meeting), audited=Audited((alone, MUST)))

    assert NASREEN.name not in said(make(brief))


def test_a_long_list_is_cut_and_says_so() -> None:
    many = tuple(replace(MUST, message=f"Fault {n}.") for n in range(11))
    brief = replace(chair_brief(), audited=Audited(many))

    shown = section(make(brief), "What the agenda shows")

    assert f"Fault {FINDINGS_SHOWN - 1}." in shown
    assert f"Fault {FINDINGS_SHOWN}." not in shown
    assert "And 3 more" in shown


def test_what_cannot_be_mended_is_said_with_the_reason() -> None:
    bus = Barrier("No bus", at(), BarrierState.CANNOT, because="none runs")
    brief = replace(
        chair_brief(),
        ticks=TickList(barriers=(bus, Barrier("Steps", at(), raised_by="Joe B"))),
    )

    document = make(brief)

    assert "No bus: none runs" in section(document, "What we cannot mend now")
    assert "Steps" not in section(document, "What we cannot mend now")
    # Whoever raised it spoke to the chair, not to the managers.
    assert "Joe B" not in said(document)


def test_nothing_found_asks_for_people() -> None:
    assert "Ask the people who come." in said(make(chair_brief()))
