"""Words of every kind for the example document: other scripts, lists, and harm."""

from inclusive_meetings.document.inlines import (
    Emphasis,
    InLanguage,
    LineBreak,
    Link,
    Strong,
    Struck,
    TermLink,
    Text,
    text,
)
from inclusive_meetings.document.nodes import (
    Block,
    Bullets,
    Definition,
    Definitions,
    Paragraph,
    Steps,
    bullets,
    paragraph,
)

URDU = "آپ اپنی زبان میں بات کر سکتے ہیں۔"
NEPALI = "तपाईं आफ्नै भाषामा बोल्न सक्नुहुन्छ।"
HOSTILE = "<script>alert('now')</script> & \"quoted\"\x00\x1b[31m\ufffe"
ADDRESS = "https://example.org/a?b=1&c=2"
ICB = TermLink(text("ICB"), "nhs-001")


def opening() -> tuple[Block, ...]:
    """Return words of every kind within a line."""
    ask = Link(text("ana@example.org"), "mailto:ana@example.org")
    call = Link(text("0113 496 0000"), "tel:01134960000")
    return (
        Paragraph((Strong(text("When:")), Text(" Wednesday 9 December, 10:00"))),
        Paragraph(
            (
                Strong(text("Where:")),
                Text(" Khidmat Hall"),
                LineBreak(),
                Text("1 Example Road, Westvale"),
            )
        ),
        Paragraph((Strong(text("Ask:")), Text(" Ana Pop, "), call, Text(", "), ask)),
        Paragraph(
            (
                Text("The "),
                ICB,
                Text(" listens first. Nothing is decided "),
                Emphasis(text("yet")),
                Text(", and the "),
                TermLink((Text("ICB’s"),), "nhs-001"),
                Text(" staff come to learn about "),
                TermLink(text("co-production"), "inv-004"),
                Text(". Read "),
                Link(text("the papers"), "share/papers.html"),
                Text(" if you have "),
                Struck(text("patience")),
                Text(" time. "),
                TermLink(text("Elsewhere explained"), "not-in-the-list"),
                Text(": the Urdu for welcome is "),
                InLanguage("ur", text("خوش آمدید")),
                Text(", which we say at the door."),
            )
        ),
    )


def other_languages() -> tuple[Block, ...]:
    """Return words in Urdu, Nepali and Punjabi in the Arabic script."""
    return (
        Paragraph((InLanguage("ur", text(URDU)),)),
        Paragraph((InLanguage("ne", text(NEPALI)),)),
        Bullets(
            (
                (Paragraph((InLanguage("ur", text(URDU)),)),),
                (Paragraph((InLanguage("pa-Arab", text("جی آیاں نوں")),)),),
                (paragraph("English again."),),
            )
        ),
    )


def hostile() -> tuple[Block, ...]:
    """Return words and addresses that someone means harm with."""
    addresses = (
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,<script>",
        "file:///c:/windows",
        "//example.org/",
        "../../outside.html",
        "ms-word:ofe|u|http:",
        'https://example.org/"onmouseover="alert(1)',
    )
    many = tuple(
        Paragraph((Link(text(f"address {number}"), address),))
        for number, address in enumerate(addresses, 1)
    )
    return (
        paragraph(HOSTILE),
        *many,
        paragraph("Donaudampfschifffahrtsgesellschaft" * 5),
        Paragraph((Link((ICB, Text(" inside a link")), ADDRESS),)),
        Paragraph((TermLink((Link(text("turned"), ADDRESS),), "nhs-001"),)),
    )


def lists() -> tuple[Block, ...]:
    """Return lists in lists, steps and definitions."""
    return (
        Steps(
            (
                (paragraph("Say who you are."),),
                (paragraph("Say what you need:"), bullets(["a seat", "a break"])),
                (paragraph("Begin."),),
            )
        ),
        Definitions(
            (
                Definition(text("Quorum"), (paragraph("How many must be there."),)),
                Definition(
                    text("Minutes"),
                    (
                        paragraph("Notes of what we agreed."),
                        bullets(["Ask for them."]),
                    ),
                ),
            )
        ),
    )
