"""The questions about a venue as rows; each answer a sign and a word."""

from dataclasses import dataclass

from textual.content import Content

from inclusive_meetings.model.venue import Answer
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.kept import labelled
from inclusive_meetings.tui.shown import plain
from inclusive_meetings.workspace.venue import VenueLine, group_titles

COLOURS = {
    "yes": "$text-success",
    "no": "$text-error",
    "not-needed": "$text-muted",
    "doubtful": "$text-warning",
    "not-checked": "$text-warning",
}


@dataclass(frozen=True, slots=True)
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
    name = kind(row.line)
    sign = f"{say(f'venue.sign-{name}')} {say(f'venue.answer-{name}')}: "
    return Content.styled(sign, COLOURS[name]) + plain(row.line.ask)


def about(row: VenueRow) -> Content:
    """Return what is known, who looked and when, and why it is asked."""
    if row.line is None:
        return plain(row.title)
    line, found = row.line, row.line.found
    day = found.checked_on.isoformat() if found and found.checked_on else ""
    who = " · ".join(filter(None, (found.checked_by if found else "", day)))
    return labelled(
        ("venue.stands", say(f"venue.answer-{kind(line)}")),
        ("venue.note", found.note if found else ""),
        ("venue.looked", who),
        ("venue.why", line.because),
        ("venue.source", line.source),
    )


def kind(line: VenueLine) -> str:
    """Return the name of how a question stands, a yes without a name apart."""
    return "doubtful" if line.is_doubtful else _name(line.answer)


def _name(answer: Answer) -> str:
    return answer.value.replace(" ", "-")
