"""A body that is only due to close still does its work."""

from dataclasses import replace

import pytest

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.rules.changed_body import check
from inclusive_meetings.model.audit_settings import AuditSettings
from inclusive_meetings.model.glossary import Status, WordUsed
from tests.samples import HEALTHWATCH, a_meeting, the_words


@pytest.mark.parametrize(
    ("status", "asks"),
    [
        (Status.CLOSING, "Say what is planned instead: the council."),
        (Status.ABOLISHED, "Say what there is now: the council."),
        (Status.RENAMED, "Say what there is now: the council."),
    ],
)
def test_what_follows_is_said_to_be_planned_until_it_is_there(
    status: Status, asks: str
) -> None:
    sense = replace(HEALTHWATCH.senses[0], status=status, replaced_by="the council")
    word = WordUsed(HEALTHWATCH, sense, the_words()[1].appearances)

    (finding,) = check(Case(a_meeting(), AuditSettings(), (word,)))

    assert finding.mend == asks
