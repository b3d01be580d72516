"""Where a finding is, in the words of a meeting and not by the name of a file."""

from pathlib import Path

from inclusive_meetings.model.place import Place
from inclusive_meetings.workspace.editing.whereabouts import kept_with, where
from inclusive_meetings.workspace.opening.opened import open_meeting
from tests.workspace.agendas import sample


def test_people_and_places_are_called_so(tmp_path: Path) -> None:
    meeting = open_meeting(sample(tmp_path), "dementia-pathway.md").meeting
    venue = meeting.where.venue
    assert venue is not None

    assert where(meeting.people[1].place, meeting) == "the people"
    assert where(venue.place, meeting) == "the place"
    assert where(meeting.title.start, meeting) == "the facts at the top"
    assert where(Place("papers/plan.md", 3, 1), meeting) == "plan.md"
    assert kept_with(meeting.items[0].title.start, meeting) == ""
