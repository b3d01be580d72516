"""A box that asks for a day, and asks on where what was typed is none."""

from collections.abc import Callable
from datetime import date

from inclusive_meetings.tui.dialogs.ask import Ask
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.before_the_day.coming_day import coming_day
from inclusive_meetings.workspace.telling.calendar_day import day_told


class AskDay(Ask):
    """One day. `then` takes it, None where it is left empty and may be.

    It is typed again in a moment, and was meant for one line.
    """

    def __init__(
        self,
        words: str,
        then: Callable[[date | None], object],
        there: date | None = None,
        *,
        may_be_empty: bool = False,
    ) -> None:
        def given(answer: str) -> None:
            then(coming_day(answer, self.desk.day))

        super().__init__(
            words, given, day_told(there), may_be_empty=may_be_empty, keeps=False
        )

    def why_not(self, answer: str) -> str:
        """Return that it is no day, where it is none."""
        if not answer or coming_day(answer, self.desk.day):
            return ""
        return say("check.no-day", words=answer)
