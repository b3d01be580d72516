"""Where a meeting is: a venue that has a file, a few words, online, or both."""

import re
from collections.abc import Callable
from pathlib import Path

from inclusive_meetings.model.meeting import Mode, Where
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.fields import Fields
from inclusive_meetings.readers.safe_path import inside

# What a venue can be asked: looked up only where there is a file of a venue.
Questions = Callable[[], frozenset[str]]
YAML = (".yaml", ".yml")
ONLINE = (
    r"(?i)\b(?:online|on-line|remote(?:ly)?|virtual(?:ly)?|zoom"
    r"|microsoft teams|ms teams|google meet|video call)\b"
)


def where(fields: Fields, folder: Path, questions: Questions) -> Where:
    """Return where the meeting is; what is wrong goes to `fields.found`.

    `questions` gives the ids of the questions that a venue file may answer.
    """
    words = fields.passage("where")
    join = fields.text("join")
    given = fields.choice("mode", Mode)
    if words is None:
        return Where(given or (Mode.ONLINE if join else Mode.IN_PERSON), join=join)
    if words.text.lower().endswith(YAML):
        path = inside(words, folder)
        if isinstance(path, Problem):
            fields.found.append(path)
            return Where(given or Mode.IN_PERSON, join=join)
        from inclusive_meetings.readers.venue_file import read_venue  # noqa: PLC0415 - most name none

        try:
            venue = read_venue(path, words.text, questions(), fields.found)
        except CannotRead as error:
            fields.found.extend(error.problems)
            venue = None
        mode = given or (Mode.HYBRID if join else Mode.IN_PERSON)
        return Where(mode, venue.name if venue else "", venue, join)
    return Where(given or _mode(words.text, join), words.text, join=join)


def _mode(words: str, join: str) -> Mode:
    online = re.search(ONLINE, words) is not None
    if online and not re.search(r"\b(?:and|or|hybrid)\b|[&/+]", words.lower()):
        return Mode.ONLINE
    return Mode.HYBRID if online or join else Mode.IN_PERSON
