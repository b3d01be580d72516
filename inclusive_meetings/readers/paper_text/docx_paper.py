"""Papers from Word: body, tables, text boxes, notes, and each header and footer once.

The parts are read as they are, and no macro, link or embedded file is touched.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.files.zip_guard import part_names, parts, xml
from inclusive_meetings.model.paper_text import PaperText
from inclusive_meetings.model.problems import refused
from inclusive_meetings.readers.paper_text.docx_lists import lists
from inclusive_meetings.readers.paper_text.docx_paragraph import Paragraph
from inclusive_meetings.readers.paper_text.docx_story import paragraphs
from inclusive_meetings.readers.paper_text.docx_styles import Styles, styles, value
from inclusive_meetings.readers.paper_text.refusals import SAVE_AS
from inclusive_meetings.readers.paper_text.transcript import Transcript

XML_AT_MOST = 60_000_000
LETTERS_OF_A_HEADING = 60
LINKS = "_rels/.rels"
USUAL_MAIN = "word/document.xml"
AROUND = re.compile(r"word/(header|footer)\d*\.xml")
WANTED = re.compile(
    r"_rels/\.rels|word/(?:styles|numbering|footnotes|endnotes|(?:document|header|footer)\d*)\.xml"
)
OTHER_OFFICE = (
    ("ppt/", "a PowerPoint file"),
    ("xl/", "an Excel file"),
    ("content.xml", "an OpenDocument file"),
    ("Index/", "a Pages document"),
)


def read(content: bytes, shown: str) -> PaperText:
    """Return the words of a Word file, its headings and places; raises CannotRead."""
    found = parts(content, shown, lambda name: WANTED.fullmatch(name) is not None)
    if sum(map(len, found.values())) > XML_AT_MOST:
        raise refused(shown, "too-large", *TOO_MUCH)
    main = _main(found, shown)
    if main not in found:
        raise refused(shown, "not-office", *_not_word(content))
    looks = styles(found.get("word/styles.xml"), shown)
    paper = _Paper(shown)
    references: list[str] = []
    counted = lists(found.get("word/numbering.xml"), shown)
    for paragraph in paragraphs(found[main], looks, shown, references, counted):
        paper.body(paragraph)
    for kind in ("footnote", "endnote"):
        part = found.get(f"word/{kind}s.xml")
        for number, words in _notes(part, kind, looks, shown, references):
            paper.other(words, f"{kind} {number}")
    for kind, words in _around(found, looks, shown):
        paper.other(words, kind)
    return paper.transcript.finished()


class _Paper:
    """The paper so far: how many paragraphs, and below which heading."""

    def __init__(self, shown: str) -> None:
        self.transcript = Transcript(shown, "paragraph")
        self.number = 0
        self.heading = ""

    def body(self, paragraph: Paragraph) -> None:
        """Add a paragraph of the body."""
        self.number += 1
        start = self.transcript.length
        if paragraph.row >= 0 or paragraph.depth >= 0:
            self.transcript.laid.append(paragraph.laid(start))
        self.transcript.write(paragraph.words, self.number, 1)
        if paragraph.is_heading:
            self.transcript.heading(start)
            words = " ".join(paragraph.words.split())
            cut = words[:LETTERS_OF_A_HEADING]
            self.heading = f"below “{cut}{'…' if cut != words else ''}”"
        elif self.heading:
            name = f"paragraph {self.number}, {self.heading}"
            self.transcript.names[self.number] = name
        self.transcript.end_line()

    def other(self, words: str, name: str) -> None:
        """Add words that stand outside the body, under the name of their place."""
        self.number += 1
        self.transcript.write(words, self.number, 1)
        self.transcript.names[self.number] = name
        self.transcript.end_line()


def _main(found: dict[str, bytes], shown: str) -> str:
    """Return the name of the part that is the body."""
    if LINKS in found:
        for link in xml(found[LINKS], shown):
            if value(link, "Type").endswith("/officeDocument"):
                return value(link, "Target").lstrip("/")
    return USUAL_MAIN


def _notes(
    part: bytes | None, kind: str, looks: Styles, shown: str, references: list[str]
) -> Iterator[tuple[int, str]]:
    """Yield number and words of the notes that the body points to, in its order."""
    if part is None:
        return
    words: dict[str, list[str]] = {}
    for paragraph in paragraphs(part, looks, shown, []):
        words.setdefault(f"{kind} {paragraph.note}", []).append(paragraph.words)
    of_kind = (each for each in dict.fromkeys(references) if each.startswith(kind))
    for number, reference in enumerate(of_kind, 1):
        if reference in words:
            yield number, "\n".join(words[reference])


def _around(
    found: dict[str, bytes], looks: Styles, shown: str
) -> Iterator[tuple[str, str]]:
    """Yield the headers and footers, each wording once."""
    seen = set()
    for name in sorted(found):
        kind = AROUND.fullmatch(name)
        if kind:
            story = paragraphs(found[name], looks, shown, [])
            words = "\n".join(each.words for each in story)
            if words and words not in seen:
                seen.add(words)
                yield kind[1], words


def _not_word(content: bytes) -> tuple[str, str]:
    names = part_names(content)
    for start, kind in OTHER_OFFICE:
        if any(name.startswith(start) for name in names):
            return f"The name says otherwise, but this is {kind}.", SAVE_AS
    return "This is a packed file, but there is no Word document in it.", SAVE_AS


TOO_MUCH = (
    f"The text of this Word file is larger than {XML_AT_MOST // 1_000_000} MB.",
    "Save the part that people are to read as a file of its own.",
)
