"""Places side by side as text: in columns where there is room, else below each other.

Not checked is a word of its own everywhere, and never counts as yes or as no.
"""

from collections.abc import Iterator, Sequence

from textual.content import Content

from inclusive_meetings.model.venue import Venue
from inclusive_meetings.tui.safe_text import cell
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.venue_rows import COLOURS
from inclusive_meetings.workspace.before_the_day.venue import VenueLine
from inclusive_meetings.workspace.before_the_day.venue_comparing import Compared, sum_of
from inclusive_meetings.workspace.telling.question import answer_kind

COLUMN = 19
LEAST_FOR_ASKING = 18


def side_by_side(
    venues: Sequence[Venue], rows: Sequence[Compared], width: int, *, has_chosen: bool
) -> Content:
    """Return the places, what each has, and what differs first."""
    asking = width - COLUMN * len(venues)
    in_columns = asking >= LEAST_FOR_ASKING
    lines = [*_heads(venues, rows, width, asking if in_columns else 0, has_chosen)]
    for differs in (True, False):
        group = [row for row in rows if row.differs is differs]
        if group:
            title = say("venue.differs" if differs else "venue.same")
            lines += [Content(), Content.styled(title, "bold $text-accent")]
        for row in group:
            if in_columns:
                lines += _in_columns(row, asking)
            else:
                lines += _below(row, venues, width)
    return Content("\n").join(lines)


def _heads(
    venues: Sequence[Venue],
    rows: Sequence[Compared],
    width: int,
    asking: int,
    has_chosen: bool,  # noqa: FBT001 - a private part of the above
) -> Iterator[Content]:
    names = [f"{number} {venue.name}" for number, venue in enumerate(venues, 1)]
    chosen = [say("venue.is-chosen") if has_chosen else "", *("" for _ in venues[1:])]
    sums = [sum_of(rows, number) for number in range(len(venues))]
    said = [say("venue.sum", yes=each.yes, of=each.of) for each in sums]
    open_ = [say("venue.sum-open", count=each.not_checked) for each in sums]
    if asking:
        yield Content.styled(_row("", names, asking), "bold")
        if has_chosen:
            yield Content(_row("", chosen, asking))
        yield Content(_row(say("venue.yes-to"), said, asking))
        yield Content(_row(say("venue.still-open"), open_, asking))
        return
    for name, mark, yes, waits in zip(names, chosen, said, open_, strict=True):
        yield Content.styled(cell(f"{name}  {mark}", width).rstrip(), "bold")
        yield Content(f"  {say('venue.yes-to')} {yes}, {waits}")


def _row(first: str, cells: Sequence[str], asking: int) -> str:
    return cell(first, asking) + "".join(cell(each, COLUMN - 1) + " " for each in cells)


def _in_columns(row: Compared, asking: int) -> list[Content]:
    asked = Content(row.ask).wrap(asking - 1)
    head = Content(cell(asked[0].plain, asking))
    answers = [_answer(line) for line in row.lines]
    for answer in answers:
        head += answer + Content(" " * max(COLUMN - answer.cell_length, 0))
    return [head, *asked[1:]]


def _below(row: Compared, venues: Sequence[Venue], width: int) -> list[Content]:
    lines = Content(row.ask).wrap(width)
    for number, (venue, line) in enumerate(zip(venues, row.lines, strict=True), 1):
        name = cell(f"  {number} {venue.name}", max(width - COLUMN, 8))
        lines.append(Content(name) + _answer(line))
    return lines


def _answer(line: VenueLine) -> Content:
    name = answer_kind(line)
    words = say("venue.unnamed" if name == "doubtful" else f"venue.answer-{name}")
    return Content.styled(f"{say(f'venue.sign-{name}')} {words}", COLOURS[name])
