"""The questions about a venue as rows; each answer a sign and a word."""

from textual.content import Content

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.venue import Answer
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.labelled import labelled
from inclusive_meetings.workspace.before_the_day.venue import VenueLine, group_titles
from inclusive_meetings.workspace.telling.question import (
    answer_kind,
    told_of_question,
)

COLOURS = {
    "yes": "$text-success",
    "no": "$text-error",
    "not-needed": "$text-muted",
    "doubtful": "$text-warning",
    "not-checked": "$text-warning",
}


@frozen
class VenueRow:
    """One row: a title, or a question."""

    title: str = ""
    line: VenueLine | None = None


def venue_rows(lines: tuple[VenueLine, ...], wording: Wording) -> tuple[VenueRow, ...]:
    """Return the questions under the titles of their groups."""
    rows: list[VenueRow] = []
    for name, title in group_titles(wording).items():
        inside = [VenueRow(line=line) for line in lines if line.group == name]
        if inside:
            rows += [VenueRow(title), *inside]
    return tuple(rows)


def word(answer: Answer) -> str:
    """Return an answer in a word."""
    return say(f"venue.answer-{_name(answer)}")


def shown(row: VenueRow) -> Content:
    """Return a row as it is drawn."""
    if row.line is None:
        return Content.styled(row.title, "bold $text-accent")
    name = answer_kind(row.line)
    sign = f"{say(f'venue.sign-{name}')} {say(f'venue.answer-{name}')}: "
    return Content.styled(sign, COLOURS[name]) + plain(row.line.ask)


def about(row: VenueRow) -> Content:
    """Return what is known, who looked and when, and why it is asked."""
    if row.line is None:
        return plain(row.title)
    return labelled(*told_of_question(row.line))


def _name(answer: Answer) -> str:
    return answer.value.replace(" ", "-")
