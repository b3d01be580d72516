"""What is to be typed stands in quotation marks, and nothing is said twice."""

from dataclasses import replace

import pytest

from inclusive_meetings.model.findings import Audited, Finding, Level
from inclusive_meetings.pack import audit_report
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.advice import on_paper
from tests.pack.reading import said
from tests.samples import a_meeting, at, wording

FOUND = Finding(
    at(3),
    "undefined-jargon",
    "“HHSRS” is explained nowhere.",
    "Explain it; the command  words  lists all of them.",
    Level.SHOULD,
    "Words that nobody explains shut people out.",
)


@pytest.mark.parametrize(
    ("advice", "read"),
    [
        (
            "List them with  role: vcso  or  role: public.",
            "List them with “role: vcso” or “role: public”.",
        ),
        (
            "Write  people: people.yaml. Invite at least two.",
            "Write “people: people.yaml”. Invite at least two.",
        ),
        (
            "Write it as  payment:  under `private:`: how much.",
            "Write it as “payment:” under “private:”: how much.",
        ),
        ("Add:  start: 14:00, minutes: 45", "Add: “start: 14:00, minutes: 45”"),
        ("Go and look. Ask them.", "Go and look. Ask them."),
    ],
)
def test_what_is_to_be_typed_can_be_told_from_the_rest(advice: str, read: str) -> None:
    assert on_paper(advice) == read


def test_of_findings_alike_why_and_what_to_do_is_said_once() -> None:
    other = replace(FOUND, message="“UCR” is explained nowhere.")
    last = replace(FOUND, message="It ends late.", why="The bus.", help="Say why.")
    audited = Audited((FOUND, other, last))

    words = said(audit_report.make(Brief(a_meeting(), wording(), audited=audited)))

    assert words.count("What to do: Explain it; the command “words” lists") == 1
    assert words.count("Why, and what to do: as for the one before.") == 1
    assert "Why: The bus." in words
