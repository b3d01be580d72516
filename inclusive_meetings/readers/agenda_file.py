"""From one agenda file, with all that it names, to a meeting."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from inclusive_meetings.files.decode import SourceText
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.picture import NO_PICTURES, Pictures
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.agenda_fields import AgendaFields, agenda_fields
from inclusive_meetings.readers.agenda_text import AgendaText, agenda_text
from inclusive_meetings.readers.field_names import (
    FRONT_MATTER,
    FRONT_MATTER_ALIASES,
    HEADER_LINES,
)
from inclusive_meetings.readers.fields import Fields, quoted
from inclusive_meetings.readers.front_matter import front_matter
from inclusive_meetings.readers.item_fields import (
    STRICT,
    WILD,
    item,
    no_minutes,
    numbered,
)
from inclusive_meetings.readers.minutes import minutes_of_the_past
from inclusive_meetings.readers.nesting import too_deep
from inclusive_meetings.readers.readme import readme
from inclusive_meetings.readers.starts import end_before_start, past_the_end, timed
from inclusive_meetings.readers.where import Questions
from inclusive_meetings.readers.wild.afternoon import items_as_meant

MOST_ITEMS = 300
# Of so many items without a length each is named.
FEW = 3


@frozen
class AgendaRead:
    """A meeting, and everything wrong in its files, the serious problems first.

    With a serious problem among them, the meeting is not whole.
    """

    meeting: Meeting
    problems: tuple[Problem, ...]


def read_agenda(
    source: SourceText, path: Path, venue_questions: Questions
) -> AgendaRead:
    """Return the meeting of a text that stands in the agenda file, or soon will.

    Raises CannotRead only where nothing could be read: no words, no end of the
    front matter, minutes of a past meeting, a README.
    """
    shown = source.file
    if not source.text.strip():
        raise CannotRead([_empty(shown)])
    found = list(source.warnings)
    above = front_matter(source.text, shown, HEADER_LINES)
    found.extend(above.problems)
    if problem := too_deep(above.body, shown):
        raise CannotRead([*found, problem])
    fields = Fields(above.table, FRONT_MATTER, found, FRONT_MATTER_ALIASES)
    known = agenda_fields(fields, path.parent, venue_questions, dots=not above.is_ours)
    body = above.body
    if not above.is_ours:
        from inclusive_meetings.readers.wild.header_lines import shown_again  # noqa: PLC0415 - most agendas have front matter

        said = found[len(source.warnings) :]
        body = shown_again(body, source.text.split("\n"), said)
    text = agenda_text(body, shown, known.title, found)
    if above.is_ours and not text.is_titled:
        found.append(_no_title(text.title))
    if problem := minutes_of_the_past(above.body, shown, text.title.text):
        raise CannotRead([problem])
    meeting = _meeting(path, known, text, found, is_ours=above.is_ours)
    if not above.is_ours:
        if problem := readme(path, meeting):
            raise CannotRead([problem])
        found = [_softened(each) for each in found]
        meeting = _begun_with_its_items(meeting)
    return AgendaRead(meeting, in_order(found))


def _begun_with_its_items(meeting: Meeting) -> Meeting:
    """Return a meeting that begins with its first item, where nothing else says it."""
    first = meeting.items[0] if meeting.items else None
    if meeting.start is None and first is not None and first.start_is_fixed:
        return replace(meeting, start=first.start)
    return meeting


def _softened(problem: Problem) -> Problem:
    # Nobody wrote this agenda for us: what we do not understand, we leave out.
    if problem.slug in {"date", "time-of-day", "length"}:
        return replace(problem, serious=False)
    return problem


def _meeting(
    path: Path,
    known: AgendaFields,
    text: AgendaText,
    found: list[Problem],
    *,
    is_ours: bool,
) -> Meeting:
    items = _items(text, known, found, is_ours=is_ours)
    place = Place(text.title.start.file, 1, 1)
    texts = (text.background, *(item.shown for item in items))
    return Meeting(
        name=path.stem,
        title=text.title,
        place=place,
        background=text.background,
        items=items,
        pictures=_pictures(filter(None, texts), path.parent, found),
        **known.given,
    )


def _pictures(texts: Iterable[Passage], folder: Path, found: list[Problem]) -> Pictures:
    said = tuple(texts)
    if not any("![" in text.text for text in said):
        return NO_PICTURES
    from inclusive_meetings.readers.pictures import read_pictures  # noqa: PLC0415 - most agendas have none

    return read_pictures(said, folder, found)


def _items(
    text: AgendaText, known: AgendaFields, found: list[Problem], *, is_ours: bool
) -> tuple[Item, ...]:
    if len(text.items) > MOST_ITEMS:
        found.append(_too_many(text))
        return ()
    # Fields and keys of our own show that somebody wrote the agenda for us.
    fields = any(raw.fields and not raw.is_in_words for raw in text.items)
    keys = known.start is not None and not known.is_foreign
    ours = is_ours and text.has_headings and (fields or keys)
    strictness = STRICT if ours else WILD
    made = numbered(tuple(item(raw, strictness, found) for raw in text.items))
    start, end = known.start, known.end
    if strictness is WILD:
        made = items_as_meant(made, start)
    made = timed(made, start, end, found)
    if strictness is WILD:
        found.extend(_without_minutes(made))
    sums = (
        end_before_start(start, end, known.times_place),
        past_the_end(made, start, end, known.times_place),
    )
    found.extend(problem for problem in sums if problem)
    _check_papers(text, known, found)
    return made


def _without_minutes(items: tuple[Item, ...]) -> Iterator[Problem]:
    """Yield what to say of items whose length nobody can tell: of many, one thing."""
    without = [
        each.title
        for each in items
        if not each.minutes and not (each.kind is ItemKind.CLOSE and each.start)
    ]
    if len(without) <= FEW:
        yield from (no_minutes(title, serious=False) for title in without)
        return
    many = "None" if len(without) == len(items) else f"{len(without)}"
    what = f"{many} of the {len(items)} items say how long they take."
    if many != "None":
        what = f"{many} of the {len(items)} items do not say how long they take."
    mend = "Add to each title how long it takes:  2. Housing (20 min)"
    yield Problem(without[0].start, "no-minutes", what, mend, serious=False)


def _check_papers(text: AgendaText, known: AgendaFields, found: list[Problem]) -> None:
    titles = {paper.title.casefold() for paper in known.papers}
    mend = "Write its title as it stands under  papers:"
    found.extend(
        Problem(
            named.start,
            "unknown-paper",
            f"{quoted(named.text)} is not among the papers above.",
            mend,
            serious=False,
        )
        for raw in text.items
        for named in raw.values("paper")
        if titles and named.text and named.text.casefold() not in titles
    )


def in_order(found: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems, the serious ones first, each kind by its place."""
    return tuple(
        sorted(dict.fromkeys(found), key=lambda each: (not each.serious, each.place))
    )


def _empty(shown: str) -> Problem:
    mend = "To begin one:  inclusive-meetings new my-meeting.md"
    return Problem(Place(shown, 1, 1), "empty", "This file is empty.", mend)


def _no_title(used: Passage) -> Problem:
    what = f"This agenda has no title; {quoted(used.text)} was taken for one."
    mend = "Write  title: What the meeting is about"
    return Problem(used.start, "no-title", what, mend, serious=False)


def _too_many(text: AgendaText) -> Problem:
    first = text.items[MOST_ITEMS].title
    return Problem(
        first.start,
        "too-many-items",
        f"This agenda has {len(text.items)} items: too many to read.",
        f"No meeting has more than {MOST_ITEMS}. Put long lists into a paper.",
    )
