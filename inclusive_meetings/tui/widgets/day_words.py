"""The words of an item, the rule of listening, and what was noted."""

import re
from functools import partial

from textual.content import Content

from inclusive_meetings.model.day import Day, Note
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.phrases import names
from inclusive_meetings.pack.phrasing.written import in_words
from inclusive_meetings.pack.reflection import prompt_words
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.labelled import labelled
from inclusive_meetings.workspace.telling.calendar_day import day_told

# A line that goes on in the next one: no list, no heading, no table begins there.
FOLD = re.compile(r"(?<=\S)[ \t]*\n(?=[^\W\d_]|[\"“'(])")


def item_words(item: Item, wording: Wording) -> Content:
    """Return all that the agenda says about an item."""
    read = partial(in_words, wording=wording)
    text = FOLD.sub(" ", item.shown.text) if item.shown else ""
    made = labelled(
        ("day.content-note", read(item.content_note)),
        ("day.leads", read(names(item.leads))),
        ("day.question", "\n".join(map(read, item.questions))),
        ("day.words", text),
    )
    return made if made.plain else plain(say("day.no-words"))


def listening(item: Item, wording: Wording) -> Content:
    """Return the rule and the questions, far apart, to be read across a room."""
    rule = [line["say"] for line in wording.records["slides.reflection-rule"]]
    asked = [in_words(each, wording) for each in prompt_words(item, wording)]
    heading = Content.styled(say("day.listening"), "bold $text-accent")
    return Content("\n\n").join(
        [
            heading,
            *(plain(words) for words in rule),
            *(Content.styled(words, "bold") for words in asked),
            Content.styled(say("day.listening-how"), "$text-muted"),
        ]
    )


def noted(day: Day) -> Content:
    """Return what was noted so far, the newest of each sort last."""
    if not day.notes:
        return plain(say("day.noted-none"))
    return Content("\n").join(one_note(note) for note in day.notes)


def one_note(note: Note) -> Content:
    """Return a note with its sort, and who does it by when."""
    until = say("day.until", day=day_told(note.until)) if note.until else ""
    who = ", ".join(filter(None, (note.owner, until)))
    return Content.assemble(
        (f"{say(f'day.{note.kind}')}: ", "$text-accent"),
        plain(note.words),
        plain(f" ({who})" if who else ""),
    )
