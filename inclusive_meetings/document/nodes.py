"""The tree a document is made of: accessible by construction.

A heading has no level (it follows from nesting, so none can be skipped), a
table has a caption and heads, and text direction is never stored: it follows
from the language, so the two cannot disagree.
"""

from enum import StrEnum

from inclusive_meetings.document.chart import Chart
from inclusive_meetings.document.inlines import Inlines, Voices, text
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.picture import PictureFile
from inclusive_meetings.model.venue import Answer


@frozen
class Section:
    """A heading and what stands under it."""

    title: Inlines
    blocks: "Blocks"


@frozen
class Paragraph:
    """A paragraph of words."""

    words: Inlines


@frozen
class Bullets:
    """A list without an order. Each entry holds blocks, mostly one paragraph."""

    entries: tuple["Blocks", ...]


@frozen
class Steps:
    """A list in order, numbered from `first`: an author's list may go on."""

    entries: tuple["Blocks", ...]
    first: int = 1


@frozen
class Definition:
    """A word and what it means."""

    term: Inlines
    meaning: "Blocks"


@frozen
class Definitions:
    """Words with their meanings."""

    entries: tuple[Definition, ...]


@frozen
class Table:
    """Rows under heads. Every row has as many cells as there are heads.

    The first cell of each row is its row head if `row_heads` is true.
    """

    caption: str
    heads: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    row_heads: bool = False

    def __post_init__(self) -> None:
        """Refuse a table that a screen reader could not follow."""
        if not self.caption or not self.heads:
            raise ValueError("A table needs a caption and heads.")
        if any(len(row) != len(self.heads) for row in self.rows):
            raise ValueError(f"A row of “{self.caption}” has another length.")


@frozen
class CheckLine:
    """One question of a checklist, its answer, and why it is asked.

    `state` is the answer in words (`Yes`, `Not checked`): the mark alone never
    carries it.
    """

    question: Inlines
    answer: Answer
    state: str
    note: Inlines = ()
    because: Inlines = ()


@frozen
class Checklist:
    """Questions with their answers so far."""

    caption: str
    lines: tuple[CheckLine, ...]


class Tone(StrEnum):
    """What a callout is for."""

    NOTE = "note"
    IMPORTANT = "important"
    PRIVATE = "private"
    WORDS_TO_SAY = "words-to-say"


@frozen
class Callout:
    """A box with a title that says what it is."""

    tone: Tone
    title: str
    blocks: "Blocks"


@frozen
class WriteHere:
    """Room to write by hand: a label, and how many lines."""

    label: str
    lines: int = 3


@frozen
class Picture:
    """A picture, and words for those who do not see it; "" where it says nothing."""

    file: PictureFile
    alternative: str = ""


class Moment(StrEnum):
    """What kind of time an entry of a timeline is."""

    TALK = "item"
    WELCOME = "welcome"
    BREAK = "break"
    REFLECTION = "reflection"
    CLOSE = "close"


@frozen
class TimeEntry:
    """One stretch of a timeline. `time` and `length` are words: 10:00, 30 minutes.

    `kind` is the moment in words (`Break`), so that colour never stands alone.
    """

    time: str
    length: str
    title: Inlines
    moment: Moment
    kind: str = ""
    blocks: "Blocks" = ()


@frozen
class Timeline:
    """What happens when."""

    caption: str
    entries: tuple[TimeEntry, ...]


@frozen
class NewPage:
    """What follows begins on a new page, where there are pages."""


Block = (
    Section
    | Paragraph
    | Bullets
    | Steps
    | Definitions
    | Table
    | Checklist
    | Callout
    | WriteHere
    | Timeline
    | Chart
    | Picture
    | NewPage
)
Blocks = tuple[Block, ...]


@frozen
class ExplainedWord:
    """A word this document explains where it is used. `id` is safe in HTML."""

    id: str
    term: str
    meaning: Inlines


@frozen
class WordList:
    """The words of a document, shown at its end under `title` in every format."""

    title: str
    words: tuple[ExplainedWord, ...]


@frozen
class Document:
    """One part of the pack. `about` is one sentence for the file's properties.

    `notice` is said first, for example that the document is private. `words`
    is shown at the end, and each `TermLink` leads to one of them. Where not all words
    are in its language, `voices` tell in which each of them is.
    """

    title: str
    language: str
    blocks: Blocks
    about: str = ""
    notice: str = ""
    words: WordList | None = None
    voices: Voices | None = None


def paragraph(words: object) -> Paragraph:
    """Return a paragraph of plain words."""
    return Paragraph(text(words))


def bullets(lines: "tuple[str, ...] | list[str]") -> Bullets:
    """Return a list with one plain line an entry."""
    return Bullets(tuple((paragraph(line),) for line in lines))
