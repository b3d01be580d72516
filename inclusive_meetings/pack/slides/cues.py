"""When in an item to say what: the notes go minute by minute."""

from collections.abc import Iterator

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.people import NamedPerson
from inclusive_meetings.model.time_of_day import clock, minutes_of
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.times import clock_words, length_words

HERE = "slides"
MINUTES_TO_OPEN = 2
MINUTES_TO_CLOSE = 3
MINUTES_OF_A_LONG_ITEM = 10


@frozen
class Cues:
    """When to say what in one item."""

    item: Item
    wording: Wording

    @property
    def speakers_at(self) -> int:
        """Return after how many minutes those who lead it begin."""
        return MINUTES_TO_OPEN if self.item.minutes >= MINUTES_OF_A_LONG_ITEM else 0

    def question_at(self, number: int) -> int:
        """Return after how many minutes a question comes, counted from 0.

        Whoever leads has the first half; the questions share the rest.
        """
        first = self.item.minutes // 2 if self.item.leads else self.speakers_at
        share = (self.close_at - first) // max(len(self.item.questions), 1)
        return max(first + number * share, 0)

    @property
    def close_at(self) -> int:
        """Return after how many minutes to come to an end."""
        return max(self.item.minutes - MINUTES_TO_CLOSE, 0)

    def speakers(self) -> Iterator[str]:
        """Yield who begins, and with which papers, with the time for it."""
        item, wording = self.item, self.wording
        if item.papers:
            yield wording.say("agenda.paper", titles="; ".join(item.papers))
        if item.leads:
            who = in_a_sentence(item.leads, wording)
            leads = wording.say(f"{HERE}.lead-notes", names=who)
            yield self.at(self.speakers_at, leads)

    def at(self, minutes: int, say: str) -> str:
        """Return the words with the time to say them, as far as it is known."""
        if self.item.start is not None and (minutes or self.item.minutes):
            time = clock_words(clock(minutes_of(self.item.start) + minutes))
            return self.wording.say(f"{HERE}.at", time=time, say=say)
        if minutes:
            length = length_words(minutes, self.wording)
            return self.wording.say(f"{HERE}.after", length=length, say=say)
        return say


def in_a_sentence(people: tuple[NamedPerson, ...], wording: Wording) -> str:
    """Return names with organisations as they are said: one, and another."""
    *some, last = map(str, people)
    if not some:
        return last
    return wording.say(f"{HERE}.lead-notes-and", some="; ".join(some), last=last)
