"""What is other in a text than it was before: all that undo has to keep of a step."""

from typing import AnyStr, Generic

from inclusive_meetings.model.frozen import frozen


@frozen
class Difference(Generic[AnyStr]):
    """From the letter `at` on, `now` stands where `was` stood. All else is the same."""

    at: int
    was: AnyStr
    now: AnyStr

    def done_in(self, text: AnyStr) -> AnyStr:
        """Return the text after it, from the text before."""
        return text[: self.at] + self.now + text[self.at + len(self.was) :]

    def undone_in(self, text: AnyStr) -> AnyStr:
        """Return the text before it, from the text after."""
        return text[: self.at] + self.was + text[self.at + len(self.now) :]


def difference(before: AnyStr, after: AnyStr) -> Difference[AnyStr]:
    """Return what lies between the beginning and the end that two texts share."""
    at = _shared_beginning(before, after)
    was, now = before[at:], after[at:]
    end = _shared_beginning(was[::-1], now[::-1])
    return Difference(at, was[: len(was) - end], now[: len(now) - end])


def _shared_beginning(one: AnyStr, other: AnyStr) -> int:
    """Return how many letters are the same; halves are compared, not letters."""
    same, most = 0, min(len(one), len(other))
    while same < most:
        half = (same + most + 1) // 2
        if one[same:half] == other[same:half]:
            same = half
        else:
            most = half - 1
    return same
