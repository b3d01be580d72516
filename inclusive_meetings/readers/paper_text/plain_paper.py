"""Papers in plain text and Markdown: the text is theirs, so are lines and columns.

In Markdown, what the page would not show (addresses of links, tags, comments)
becomes spaces of the same length, so that every column stays.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.model.paper_text import PaperText
from inclusive_meetings.readers.paper_text.raw_text import raw_text
from inclusive_meetings.readers.paper_text.transcript import Transcript

FENCE = re.compile(r" {0,3}(```|~~~)")
HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]|$)")
UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*$")
# Nothing, marks alone, a line of code, of a list, of a table, of a quotation.
NO_TITLE = re.compile(r"[\s#>*_=-]*$| {4}|\s*(?:[-+*>|]|\d+[.)])(?:\s|$)|\|")
FRONT = "---"
NOT_SHOWN = re.compile(
    r"(?<=\])\((?:[^()\n]|\([^()\n]*\)){0,2000}\)"
    r"|^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]+\S+(?:[ \t]+[\"'(][^\n]*)?[ \t]*$"
    r"|</?[a-zA-Z][^<>\n]*>",
    re.MULTILINE,
)


def read(content: bytes, shown: str) -> PaperText:
    """Return the words of a paper in plain text; raises CannotRead."""
    text, warnings = raw_text(content, shown)
    transcript = Transcript(shown, "line", wrapped=True)
    for number, line in enumerate(text.split("\n"), 1):
        transcript.write(f"{line}\n", number, 1)
    return transcript.finished(warnings)


def read_markdown(content: bytes, shown: str) -> PaperText:
    """Return the words of a paper in Markdown and its headings; raises CannotRead."""
    text, warnings = raw_text(content, shown)
    shown_text = NOT_SHOWN.sub(_spaces, _without_comments(text))
    lines = shown_text.split("\n")
    headings = frozenset(_headings(lines))
    transcript = Transcript(shown, "line", wrapped=True)
    for number, line in enumerate(lines, 1):
        start = transcript.length
        transcript.write(line, number, 1)
        if number in headings:
            transcript.heading(start)
        transcript.write("\n", number, len(line) + 1)
    return transcript.finished(warnings)


def _headings(lines: list[str]) -> Iterator[int]:
    """Yield the numbers of the lines that are headings."""
    fence, above = "", ""
    in_front = lines[0].rstrip() == FRONT
    for number, line in enumerate(lines, 1):
        opens = FENCE.match(line)
        if in_front:
            in_front = number == 1 or line.rstrip() != FRONT
        elif opens and fence in ("", opens[1]):
            fence = "" if fence else opens[1]
        elif not fence and HEADING.match(line):
            yield number
        elif not fence and UNDERLINE.match(line) and not NO_TITLE.match(above):
            yield number - 1
        above = "" if in_front or fence or opens else line


def _without_comments(text: str) -> str:
    pieces: list[str] = []
    last = 0
    while True:
        start = text.find("<!--", last)
        end = text.find("-->", start + 4) if start >= 0 else -1
        if end < 0:
            return "".join([*pieces, text[last:]])
        pieces += [text[last:start], _blank(text[start : end + 3])]
        last = end + 3


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
