"""What a web page says of its short forms: `<abbr title="Better Care Fund">BCF</abbr>`.

Browsers show the title to whoever points at the word, and screen readers can say it. In
a text it stands where a writer would have put it: in brackets, the first time.
"""

from collections.abc import Iterator
from html import unescape

from inclusive_meetings.readers.paper_text.html_marks import Mark

LETTERS_AT_MOST = 60
TAGS = frozenset(("abbr", "acronym", "dfn"))


class Abbreviations:
    """The short forms of a page, as its tags open and close."""

    def __init__(self) -> None:
        self._explained: set[str] = set()
        self._open: tuple[str, int] | None = None
        self._short = ""

    def start(self, mark: Mark) -> None:
        """Begin a short form where the tag has a title for it."""
        if mark.value in TAGS:
            title = " ".join(unescape(mark.attributes().get("title", "")).split())
            self._open, self._short = (title, mark.offset), ""

    def words(self, written: str) -> None:
        """Take what the page shows of the short form."""
        if self._open:
            self._short += written
            if len(self._short) > LETTERS_AT_MOST:
                self._open = None  # nobody closed the tag

    def end(self, name: str) -> Iterator[tuple[str, int]]:
        """Yield the title and where its tag is, the first time that it says more."""
        if name in TAGS and self._open:
            title, offset = self._open
            short = " ".join(self._short.split())
            self._open = None
            if len(title) > len(short) > 0 and short not in self._explained:
                self._explained.add(short)
                yield title, offset
