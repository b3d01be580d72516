"""What a chair typed into a field, made safe to stand in an agenda file.

Whatever is typed stays words: it never begins a new item by accident.
"""

import re

from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.readers import when
from inclusive_meetings.readers.field_names import ITEM
from inclusive_meetings.readers.items import FIELD, field_name, head_length, headings

HASHES = re.compile(r"^(\s{0,3})#{1,2}(?=\s|$)")
NEXT_LINE = 2


def one_line(words: str) -> str:
    """Return the words on one line."""
    return " ".join(cleaned(words).split())


def paragraphs(text: str) -> list[str]:
    """Return the lines of a text, with headings too small to begin an item.

    A line under words that would make a heading of them gets an empty line above, and
    a first line that would be a field, such as `- Lead: me`, a backslash.
    """
    lines = cleaned(text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    lines = [line.rstrip() for line in lines]
    for heading in reversed(headings("\n".join(lines), "")):
        if heading.level > NEXT_LINE:
            continue
        small = HASHES.sub(r"\1###", lines[heading.line])
        if small != lines[heading.line]:
            lines[heading.line] = small
        else:
            _part_from_underline(lines, heading.line)
    return _parted_from_fields(_trimmed(lines))


def _parted_from_fields(lines: list[str]) -> list[str]:
    head = head_length(lines)
    return [_no_field(line) for line in lines[:head]] + lines[head:]


def _no_field(line: str) -> str:
    found = FIELD.match(line)
    is_ours = found is not None and field_name(found) in ITEM
    return line.replace(":", r"\:", 1) if is_ours else line


def _part_from_underline(lines: list[str], at: int) -> None:
    for number in range(at + 1, len(lines)):
        if re.fullmatch(r"\s{0,3}(?:=+|-+)", lines[number]):
            lines.insert(number, "")
            return


def _trimmed(lines: list[str]) -> list[str]:
    first = next((n for n, line in enumerate(lines) if line), len(lines))
    last = next((n for n in range(len(lines), 0, -1) if lines[n - 1]), 0)
    return lines[first:last]


def time_of_day(text: str) -> str:
    """Return `10:00` for `10.00`, which means nothing else where a time is asked."""
    with_dot = when.moment(text, dots=True)
    if with_dot is None or when.moment(text) is not None:
        return text
    return f"{with_dot:%H:%M}"
