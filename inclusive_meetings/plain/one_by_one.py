"""A list gone through one by one: where somebody is, the next, any that they pick."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.questions import pick
from inclusive_meetings.workspace.saying import say

Each = TypeVar("Each")


class OneByOne(Generic[Each]):
    """A list, and at which of its entries one is. `place` is where its words stand."""

    place: str

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.at = 0

    @property
    def nothing(self) -> str:
        """Return the text for whoever asks for an entry of a list that has none."""
        raise NotImplementedError

    @property
    def all(self) -> tuple[Each, ...]:
        """Return all entries as they are now."""
        raise NotImplementedError

    def told_of(self, each: Each) -> Sequence[str]:
        """Return what is said of the entry one is at."""
        raise NotImplementedError

    def row(self, each: Each) -> str:
        """Return the entry in one line, to be picked from all."""
        raise NotImplementedError

    @property
    def here(self) -> Each:
        """Return the entry one is at. Raises Back where there is none."""
        there = self.all
        if not there:
            self.desk.talk.tell(say(self.nothing))
            raise Back
        self.at = min(self.at, len(there) - 1)
        return there[self.at]

    def tell(self) -> None:
        """Say what there is to say of the entry one is at."""
        for line in self.told_of(self.here):
            self.desk.talk.tell(line)

    def go_on(self) -> None:
        """Go to the next one."""
        self.go(self.at + 1)

    def go_back(self) -> None:
        """Go to the one before."""
        self.go(self.at - 1)

    def go(self, to: int) -> None:
        """Go to an entry by its number from 0, or say that there is none."""
        _ = self.here
        if not 0 <= to < len(self.all):
            key = "no-next" if to > 0 else "no-last"
            self.desk.talk.tell(say(f"{self.place}.{key}"))
            return
        self.at = to
        self.tell()

    def go_to_open(self, is_open: Callable[[Each], bool], none: str) -> None:
        """Go to the next one that is open, round the end; `none` where none is."""
        _ = self.here
        there = self.all
        order = [*range(self.at + 1, len(there)), *range(self.at + 1)]
        found = next((number for number in order if is_open(there[number])), None)
        if found is None:
            self.desk.talk.tell(say(f"{self.place}.{none}"))
        else:
            self.go(found)

    def pick(self) -> None:
        """Go to the one that somebody picks from all."""
        _ = self.here
        rows = [self.row(each) for each in self.all]
        self.go(pick(self.desk.talk, say(f"{self.place}.which"), rows))
