"""What several documents of a pack need alike is made once: people wait for a pack."""

from typing import cast

from inclusive_meetings.build.choices import Choices
from inclusive_meetings.build.pack import pack
from inclusive_meetings.build.prepared import Prepared
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.parts import Audience
from tests.samples import a_meeting, the_words, wording


class Counting:
    """What a pack is made from; it counts for whom a brief was asked."""

    def __init__(self) -> None:
        self._whole = Prepared(a_meeting(), wording(), the_words())
        self.meeting, self.wording = self._whole.meeting, self._whole.wording
        self.asked: list[Audience] = []

    def brief(self, audience: Audience, reader: Contributor | None) -> Brief:
        """Return what the audience may see."""
        self.asked.append(audience)
        return self._whole.brief(audience, reader)


def test_what_everyone_may_see_is_found_once_for_all_documents() -> None:
    counting = Counting()

    made = pack(cast("Prepared", counting), Choices(("html",)))

    shared = [file for file in made.made if file.audience is Audience.EVERYONE]
    assert len(shared) > 5
    assert counting.asked.count(Audience.EVERYONE) == 1
