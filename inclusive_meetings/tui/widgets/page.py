"""A text of the pack, folded at 72 letters, laid out anew for the width of a pane."""

import re

from textual.content import Content

from inclusive_meetings.files.decode import cleaned

FOLDED_AT = 72
UNDERLINE = re.compile(r"[=-]{3,}\s*")


def page(text: str) -> Content:
    """Return the text with its folds taken out and its headings in bold."""
    lines: list[Content] = []
    before = ""
    for line in cleaned(text).splitlines():
        if UNDERLINE.fullmatch(line) and lines:
            lines[-1] = lines[-1].stylize("bold")
        elif _goes_on(before, line):
            lines[-1] = Content(f"{lines[-1].plain} {line.strip()}")
        else:
            lines.append(Content(line))
        before = line
    return Content("\n").join(lines)


def _goes_on(before: str, line: str) -> bool:
    # It was folded there because its first word had no room on the line before.
    words = line.split(maxsplit=1)
    if not before.strip() or not words or UNDERLINE.fullmatch(before):
        return False
    return len(before) + 1 + len(words[0]) > FOLDED_AT
