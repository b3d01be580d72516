"""A made-up document that uses every node, for every writer to prove itself on."""

import io
import zipfile

from inclusive_meetings.document.inlines import Link, Strong, Text, text
from inclusive_meetings.document.nodes import (
    Block,
    Bullets,
    Callout,
    CheckLine,
    Checklist,
    Document,
    ExplainedWord,
    Moment,
    NewPage,
    Section,
    Table,
    TimeEntry,
    Timeline,
    Tone,
    WordList,
    WriteHere,
    bullets,
    paragraph,
)
from inclusive_meetings.model.venue import Answer
from inclusive_meetings.writers.style import Style
from tests.writers.example_pictures import HIGH, MUTE, WIDE
from tests.writers.example_words import (
    HOSTILE,
    ICB,
    hostile,
    lists,
    opening,
    other_languages,
)

LABELS = {
    "close": "Close",
    "contents": "On this page",
    "minutes": "Minutes",
    "more": "more",
    "page": "Page",
    "skip": "Skip to the main part",
    "struck-out": "struck out",
    "picture": "Picture",
    "time": "Time",
    "what": "What",
}
STYLE = Style(LABELS)
WORDS = WordList(
    "Words in this paper",
    (
        ExplainedWord(
            "nhs-001",
            "ICB (Integrated Care Board)",
            text("The local NHS body that plans and pays for most health services."),
        ),
        ExplainedWord(
            "inv-004",
            "co-production",
            (
                Text("Deciding together, from the start, as equals. See "),
                Link(text("how we work"), "https://example.org/how-we-work"),
                Text("."),
            ),
        ),
    ),
)


def times() -> Timeline:
    """Return a timeline with every kind of moment."""
    return Timeline(
        "When things happen",
        (
            TimeEntry("10:00", "10 minutes", text("Welcome"), Moment.WELCOME),
            TimeEntry(
                "10:10",
                "35 minutes",
                text("1. What families told us about the wait for a diagnosis"),
                Moment.TALK,
                "Discussion",
                (paragraph("Led by Nasreen Akhtar, Meri Awaaz"),),
            ),
            TimeEntry(
                "10:45",
                "15 minutes",
                text("Break"),
                Moment.BREAK,
                "",
                (paragraph("Tea and fruit. We begin again at 11:00."),),
            ),
            TimeEntry(
                "11:00",
                "10 minutes",
                text("How is this meeting going for you?"),
                Moment.REFLECTION,
                "Reflection",
                (bullets(["Speak, write or pass.", "Others listen."]),),
            ),
            TimeEntry("12:20", "", text("Thanks and close"), Moment.CLOSE, "Close"),
        ),
    )


def venue_lines() -> Checklist:
    """Return a checklist with every answer."""
    return Checklist(
        "Arriving",
        (
            CheckLine(
                text("Can everyone come in by the same door, without steps?"),
                Answer.YES,
                "Yes",
                text("Ana Pop looked on 20 November 2026."),
                text("A side door tells people they are an afterthought."),
            ),
            CheckLine(
                text("Is there a hearing loop, and does it work?"),
                Answer.NO,
                "No",
                text("A portable loop is ordered."),
            ),
            CheckLine(
                text("Is there a quiet room?"),
                Answer.NOT_CHECKED,
                "Not checked",
                (),
                text("People can step out without leaving for good."),
            ),
            CheckLine(text("Is a lift needed?"), Answer.NOT_NEEDED, "Not needed"),
        ),
    )


def long_table(rows: int = 30) -> Table:
    """Return a table that is longer than a page and wider than a phone."""
    heads = ("Name", "What they need", "Who arranges it", "By when", "Done")
    return Table(
        "Who needs what",
        tuple(map(text, heads)),
        tuple(
            (
                text(f"Contributor {number}"),
                text("Large print and an interpreter for Nepali")
                if number % 3
                else (Strong(text("Step-free way")), Text(" and a seat near the door")),
                text("Ana Pop"),
                text(f"{number % 28 + 1} November 2026"),
                text("Yes" if number % 2 else ""),
            )
            for number in range(1, rows + 1)
        ),
        row_heads=True,
    )


def boxes() -> tuple[Block, ...]:
    """Return a callout of each tone, and room to write."""
    return (
        Callout(
            Tone.NOTE,
            "If it did not go well",
            (paragraph("Tell Li Wei, who was not there."),),
        ),
        Callout(Tone.IMPORTANT, "This item speaks about loss. Step out any time.", ()),
        Callout(
            Tone.PRIVATE,
            "Only for the chair",
            (bullets(["Ask before you phone.", "The fee is agreed."]),),
        ),
        Callout(
            Tone.WORDS_TO_SAY,
            "Words to say",
            (paragraph("“We listen now. We do not answer back.”"),),
        ),
        Callout(Tone.NOTE, "If it did not go well", (paragraph("Said twice."),)),
        WriteHere("What should we ask you that we have not asked?", 4),
    )


def example() -> Document:
    """Return a document with every node, hostile text and three scripts."""
    deep: Block = paragraph("As deep as it goes.")
    for number in range(7, 0, -1):
        deep = Section(text(f"Step {number} down"), (deep,))
    return Document(
        "Designing the dementia pathway together",
        "en-GB",
        (
            *opening(),
            Section(text("Times"), (times(),)),
            Section(text("The hall"), (venue_lines(),)),
            NewPage(),
            Section(text("Needs"), (long_table(), narrow_table())),
            Section((Text("Talking with the "), ICB), boxes()),
            Section(text("Other languages"), other_languages()),
            Section(text("Lists"), lists()),
            Section(text("Pictures"), (WIDE, Bullets(((HIGH,), (MUTE,))))),
            Section(text(HOSTILE), hostile()),
            deep,
        ),
        about="Everything a document can hold, in one place.",
        notice="Private: for the chair and the facilitator only.",
        words=WORDS,
    )


def narrow_table() -> Table:
    """Return a table of two columns, which fits a phone."""
    return Table(
        "Who needs what",
        (text("Item"), text("Minutes")),
        ((text("Budget"), text("20")), (text("Any other business"), text("10"))),
    )


def part(content: bytes, name: str) -> str:
    """Return one part of an office file as text."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode("utf-8")
