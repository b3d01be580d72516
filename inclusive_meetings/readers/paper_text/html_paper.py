"""Papers that are web pages: the words that people see, none that they do not.

Nothing is loaded. What a style sheet hides is not known here.
"""

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from html import unescape

from inclusive_meetings.model.paper_text import Laid, PaperText
from inclusive_meetings.model.problems import refused
from inclusive_meetings.readers.paper_text.abbreviations import Abbreviations
from inclusive_meetings.readers.paper_text.cells import Cells
from inclusive_meetings.readers.paper_text.html_marks import Mark, marks
from inclusive_meetings.readers.paper_text.raised import raised
from inclusive_meetings.readers.paper_text.raw_text import raw_text
from inclusive_meetings.readers.paper_text.transcript import Transcript

LISTS = frozenset({"ol", "ul"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
NAMES_OF_BLOCKS = (
    "address article aside blockquote body br button caption center dd details dir "
    "dialog div dl dt fieldset figcaption figure footer form header hgroup hr legend "
    "li main menu ol option p pre section summary table tbody td tfoot th thead tr "
    "ul"
)
BLOCKS = HEADINGS | frozenset(NAMES_OF_BLOCKS.split())
NAMES_WITHOUT_END = "area base br col embed hr img input link meta source track wbr"
WITHOUT_END = frozenset(NAMES_WITHOUT_END.split())
LEFT_OUT = frozenset({"del", "nav", "noscript", "template"})
# Tags that people leave open, and that these close.
CLOSES = {
    "li": {"p", "li"},
    "dt": {"p", "dt", "dd"},
    "dd": {"p", "dt", "dd"},
    "td": {"p", "td", "th"},
    "th": {"p", "td", "th"},
    "tr": {"p", "td", "th", "tr"},
    "option": {"option"},
}
MARKS_AT_MOST = 500_000
TOO_MANY = (
    f"This page has more than {MARKS_AT_MOST:,} tags and pieces of text.",
    "Send the part that people are to read.",
)
MAY_HIDE = re.compile(r"hidden|display", re.IGNORECASE)
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
START = re.compile(r"""(?<![\w-])start\s*=\s*["']?(\d{1,4})\b""", re.IGNORECASE)
PIECE = re.compile(
    r"\s+|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?"
    r"|&+(?=&)|&|[^\s&]+"
)


def read(content: bytes, shown: str) -> PaperText:
    """Return the words that a page shows, and its headings; raises CannotRead."""
    source, warnings = raw_text(content, shown)
    page = _Page(source, shown)
    for number, mark in enumerate(marks(source)):
        if number > MARKS_AT_MOST:
            raise refused(shown, "too-large", *TOO_MANY)
        match mark.kind:
            case "words":
                page.words(mark)
            case "start":
                page.start(mark)
            case "end":
                page.end(mark.value)
    page.transcript.end_line()
    return page.transcript.finished(warnings)


class _Page:
    """A page that is being read: the tags that are open, and what they hide."""

    def __init__(self, source: str, shown: str) -> None:
        self.transcript = Transcript(shown, "line")
        self.lines = [0, *(found.end() for found in re.finditer("\n", source))]
        self.open: list[str] = []
        self.count: Counter[str] = Counter()
        self.hidden_above: int | None = None
        self.heading_start: int | None = None
        self.cells = Cells("table", "tr", ("td", "th"))
        self.lists = 0
        self.open_lists: list[Laid] = []
        self.entry: Laid | None = None
        self.short = Abbreviations()

    def start(self, mark: Mark) -> None:
        """Open a tag; a block begins a line."""
        name = mark.value
        closes = CLOSES.get(name, {"p"} if name in BLOCKS - {"br"} else set())
        while self.open and self.open[-1] in closes:
            self._close()
        if name in BLOCKS and self.hidden_above is None:
            self.transcript.end_line()
        if name in WITHOUT_END:
            return
        self._lay(mark)
        if self.hidden_above is None and _is_hidden(mark):
            self.hidden_above = len(self.open)
        if name in HEADINGS and self.hidden_above is None:
            self.heading_start = self.transcript.length
        self.short.start(mark)
        self.open.append(name)
        self.count[name] += 1

    def end(self, name: str) -> None:
        """Close a tag, and those left open in it."""
        if self.count[name]:
            while self._close() != name:
                pass

    def words(self, mark: Mark) -> None:
        """Write out words that are seen, runs of white space as one space."""
        if self.hidden_above is not None:
            return
        keeps_lines = self.count["pre"] > 0
        for piece in PIECE.finditer(mark.value):
            written = piece.group()
            if written.isspace():
                written = _space(written, keeps_lines=keeps_lines)
                if self.transcript.ends_with in " \n" and not keeps_lines:
                    continue
            elif written[0] == "&":
                written = unescape(written)
            if self.count["sup"]:
                written = raised(written)
            self.short.words(written)
            self._write(written, mark.offset + piece.start())

    def _write(self, written: str, offset: int) -> None:
        self._laid()
        line = bisect_right(self.lines, offset)
        self.transcript.write(written, line, offset - self.lines[line - 1] + 1)

    def _lay(self, mark: Mark) -> None:
        """Remember which list or cell begins here."""
        self.cells.start(mark.value)
        if mark.value in LISTS:
            self.lists += 1
            group, counted = f"list {self.lists}", mark.value == "ol"
            self.open_lists.append(
                Laid(0, group, 0, counted=counted, first=_first(mark))
            )
        elif mark.value == "li" and self.open_lists:
            depth = len(self.open_lists) - 1
            # What is deeper in a list belongs to it, whichever list it is.
            self.entry = replace(self.open_lists[0], depth=depth)

    def _laid(self) -> None:
        """Note how the line is laid out, where one begins."""
        if self.transcript.ends_with != "\n":
            return
        start, (table, row, column) = self.transcript.length, self.cells.here
        if row >= 0:
            self.transcript.laid.append(Laid(start, table, -1, row, column))
        elif self.entry is not None and self.open_lists:
            self.transcript.laid.append(replace(self.entry, start=start))
            self.entry = replace(self.entry, column=1)

    def _close(self) -> str:
        name = self.open.pop()
        self.cells.end(name)
        if name in LISTS and self.open_lists:
            self.open_lists.pop()
        self.count[name] -= 1
        if self.hidden_above is not None:
            if len(self.open) == self.hidden_above:
                self.hidden_above = None
            return name
        if name in HEADINGS and self.heading_start is not None:
            self.transcript.heading(self.heading_start)
            self.heading_start = None
        for title, offset in self.short.end(name):
            for piece in (" (", title, ")"):
                self._write(piece, offset)
        if name in BLOCKS:
            self.transcript.end_line()
        return name


def _is_hidden(tag: Mark) -> bool:
    if tag.value in LEFT_OUT:
        return True
    if not MAY_HIDE.search(tag.inside):
        return False
    attributes = tag.attributes()
    style = attributes.get("style", "")
    return "hidden" in attributes or HIDDEN_STYLE.search(style) is not None


def _first(tag: Mark) -> int:
    """Return the number that a list begins with: `<ol start=3>`."""
    said = START.search(tag.inside)
    return int(said[1]) if said else 1


def _space(written: str, *, keeps_lines: bool) -> str:
    return "\n" if keeps_lines and "\n" in written else " "
