"""The inclusion checklist: what is done, by whom and by when, and what is not."""

from collections.abc import Iterator

from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import (
    Block,
    CheckLine,
    Checklist,
    Document,
    Section,
    paragraph,
)
from inclusive_meetings.model.checklist import Tick, TickState
from inclusive_meetings.model.venue import Answer
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.barriers import barriers
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.checklist_lines import (
    DOUBTFUL,
    HERE,
    OWN,
    Line,
    Standing,
    lines,
)
from inclusive_meetings.pack.phrasing.agenda_block import to_copy
from inclusive_meetings.pack.phrasing.times import day_in_words

# The box of a line is ticked for these alone.
BOXES = {Standing.DONE: Answer.YES, Standing.NOT_NEEDED: Answer.NOT_NEEDED}


def make(brief: Brief) -> Document:
    """Return the checklist of the meeting, with what stops people at its end."""
    meeting, wording = brief.meeting, brief.wording
    found = tuple(lines(wording, brief.ticks, brief.findings, meeting.where.mode))
    return Document(
        wording.say(f"{HERE}.title"),
        meeting.language,
        (
            *map(paragraph, _opening(found, wording)),
            to_copy(_say("how-title", wording), (_say("how", wording),)),
            *_groups(found, wording),
            *barriers(brief.ticks.barriers, wording),
        ),
        about=wording.say(f"{HERE}.about", title=meeting.title),
        notice=wording.say(f"{HERE}.notice"),
    )


def counts(found: tuple[Line, ...], wording: Wording) -> str:
    """Return in words how many lines are done, not done and not needed."""
    done = sum(line.standing is Standing.DONE for line in found)
    unneeded = sum(line.standing is Standing.NOT_NEEDED for line in found)
    left = len(found) - done - unneeded
    return wording.say(f"{HERE}.counts", done=done, open=left, unneeded=unneeded)


def doubtful(found: tuple[Line, ...], wording: Wording) -> str:
    """Return in words how many are marked and do not count as done; "" for none."""
    count = sum(line.standing in DOUBTFUL for line in found)
    return wording.say(f"{HERE}.doubtful", count=count) if count else ""


def who_and_when(tick: Tick | None, wording: Wording) -> str:
    """Return who does or did it and when, in words; "" where nothing is written."""
    if tick is None:
        return ""
    if tick.state is TickState.NOT_NEEDED:
        said = _say("reason", wording, reason=tick.reason) if tick.reason else ""
    elif tick.state is TickState.DONE:
        said = _done(tick, wording)
    else:
        said = _planned(tick, wording)
    return " ".join(filter(None, (said, tick.note)))


def shown(line: Line, wording: Wording) -> str:
    """Return what stands beside a line: who, when, and what the audit finds."""
    rules = ", ".join(line.found)
    found = _say("found", wording, rules=rules) if rules else ""
    return " ".join(filter(None, (who_and_when(line.tick, wording), found)))


def titles(wording: Wording) -> dict[str, str]:
    """Return the title of each group of lines, in order."""
    groups = {each["id"]: each["title"] for each in wording.records[f"{HERE}.groups"]}
    return {**groups, OWN: _say("own", wording)}


def _opening(found: tuple[Line, ...], wording: Wording) -> Iterator[str]:
    yield _say("opening", wording)
    yield counts(found, wording)
    if said := doubtful(found, wording):
        yield said


def _groups(found: tuple[Line, ...], wording: Wording) -> Iterator[Block]:
    for group, title in titles(wording).items():
        made = tuple(_line(line, wording) for line in found if line.group == group)
        if made:
            yield Section(text(title), (Checklist(title, made),))


def _line(line: Line, wording: Wording) -> CheckLine:
    return CheckLine(
        text(line.do),
        BOXES.get(line.standing, Answer.NOT_CHECKED),
        _say(line.standing, wording),
        text(shown(line, wording)),
        text(line.because),
    )


def _done(tick: Tick, wording: Wording) -> str:
    if not tick.by:
        return ""
    if tick.done_on is None:
        return _say("done-undated", wording, name=tick.by)
    day = day_in_words(tick.done_on, wording)
    return _say("done-by", wording, name=tick.by, day=day)


def _planned(tick: Tick, wording: Wording) -> str:
    day = day_in_words(tick.until, wording) if tick.until else ""
    if tick.by and day:
        return _say("by-until", wording, name=tick.by, day=day)
    if tick.by:
        return _say("by", wording, name=tick.by)
    return _say("until", wording, day=day) if day else ""


def _say(key: str, wording: Wording, /, **values: object) -> str:
    return wording.say(f"{HERE}.{key}", **values)
