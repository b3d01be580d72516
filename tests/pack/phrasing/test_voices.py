"""All documents from one meeting share what tells its languages apart."""

from dataclasses import replace

from inclusive_meetings.document.nodes import Document
from inclusive_meetings.pack.phrasing.voices import voiced
from tests.samples import a_meeting, wording

DOCUMENTS = (Document("Agenda", "cy", ()), Document("Words", "cy", ()))


def test_what_tells_the_languages_apart_is_learnt_once_from_a_meeting() -> None:
    welsh, ours = replace(a_meeting(), language="cy"), wording()

    one, other = (voiced(each, welsh, ours).voices for each in DOCUMENTS)

    assert one is not None
    assert one is other


def test_another_meeting_has_its_own() -> None:
    welsh, ours = replace(a_meeting(), language="cy"), wording()
    shorter = replace(welsh, items=welsh.items[:1])

    one, other = (voiced(DOCUMENTS[0], each, ours).voices for each in (welsh, shorter))

    assert one is not other
