"""Facts that hold more than a line: the meeting beforehand, papers, what was raised.

On a form each part of the meeting beforehand is a field of its own, and each paper a
line: its title, its file, and the day on which people get it, with `;` between. What
was raised last time is a line each, with what came of it after a dash.
"""

import re
from collections.abc import Iterator, Mapping

from inclusive_meetings.readers.field_names import PAPER, PRE_MEETING
from inclusive_meetings.store.splicing.changes import Change, Drop, Put
from inclusive_meetings.store.splicing.values import Value
from inclusive_meetings.workspace.editing.typed import one_line, time_of_day

BEFOREHAND = "pre-meeting"
PAPERS = "papers"
RAISED = "raised-last-time"
LISTED = (PAPERS, RAISED)
BEFOREHAND_PARTS = tuple(f"{BEFOREHAND}-{part}" for part in PRE_MEETING)
# Where there is room for one line alone, papers stand behind one another.
BETWEEN_PAPERS = re.compile(r"\n| / ")


def is_in_parts(name: str) -> bool:
    """Return whether a field of the form is a part of a fact, or holds several."""
    return name in LISTED or name in BEFOREHAND_PARTS


def fact_of(name: str) -> str:
    """Return the fact of which a field of the form is a part."""
    return BEFOREHAND if name in BEFOREHAND_PARTS else name


def words_of(name: str, value: Value) -> Iterator[tuple[str, str]]:
    """Yield the fields of the form that a fact fills, with their words."""
    if name == BEFOREHAND and isinstance(value, Mapping):
        for part, words in value.items():
            if part in PRE_MEETING:
                yield f"{BEFOREHAND}-{part}", _line(words)
    elif name in LISTED and not isinstance(value, Mapping):
        values = value if isinstance(value, tuple) else (value,)
        yield name, "\n".join(map(_line_of_paper if name == PAPERS else _line, values))


def changes(key: str, name: str, words: str, there: Value | None) -> list[Change]:
    """Return how a fact comes to say these words; `key` is its name in the file."""
    if name == PAPERS:
        return _papers_changed(key, words, there)
    if name == RAISED:
        lines = tuple(one_line(line) for line in words.split("\n") if line.strip())
        gone: list[Change] = [Drop((key,))] if there is not None else []
        return [Put((key,), lines)] if lines else gone
    part = name.removeprefix(f"{BEFOREHAND}-")
    value = _part(part, words)
    known = there if isinstance(there, Mapping) else {}
    if value and known:
        return [Put((key, part), value)]
    if value:
        return [Put((key,), {part: value})]
    if part not in known:
        return []
    return [Drop((key,) if len(known) == 1 else (key, part))]


def _papers_changed(key: str, words: str, there: Value | None) -> list[Change]:
    lines = [one_line(line) for line in BETWEEN_PAPERS.split(words) if line.strip()]
    if not lines:
        return [Drop((key,))] if there is not None else []
    if not isinstance(there, tuple) or len(lines) < len(there):
        return [Put((key,), tuple(map(_paper, lines)))]
    was = [_line_of_paper(each) for each in there]
    return [
        Put((key, number), _paper(line))
        for number, line in enumerate(lines)
        if number >= len(was) or line != was[number]
    ]


def _part(part: str, words: str) -> Value:
    if part == "with":
        return tuple(each.strip() for each in words.split(";") if each.strip())
    return time_of_day(words) if part == "start" else words


def _paper(line: str) -> Value:
    parts = [part.strip() for part in line.split(";")]
    named = dict(zip(PAPER, parts, strict=False))
    said = {part: words for part, words in named.items() if words}
    return said if len(said) > 1 or "title" not in said else said["title"]


def _line_of_paper(paper: Value) -> str:
    if not isinstance(paper, Mapping):
        return _line(paper)
    parts = [_line(paper.get(part, "")) for part in PAPER]
    return "; ".join(parts).rstrip("; ")


def _line(value: Value) -> str:
    if isinstance(value, Mapping):
        # A line of what was raised with a colon in it: YAML takes it for two.
        return "; ".join(f"{name}: {_line(words)}" for name, words in value.items())
    values = value if isinstance(value, tuple) else (value,)
    return "; ".join(one_line(str(each)) for each in values)
