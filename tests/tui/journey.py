"""From nothing to a pack by keys alone: the same steps for Pilot and for a terminal."""

from pathlib import Path

# What is pressed, what is typed letter by letter, and what is waited for on the screen.
STEPS = (
    ("see", "Start a new agenda"),
    ("press", "2"),
    ("see", "What is the meeting about?"),
    *(("type", "Help after a fall"), ("press", "enter")),
    *(("type", "9 March 2027"), ("press", "enter")),
    *(("type", "10:00"), ("press", "enter")),
    *(("type", "the village hall"), ("press", "enter")),
    *(("type", "Ana Pop, Casa Group"), ("press", "enter")),
    *(("type", "Ana Pop, 0113 496 0000"), ("press", "enter")),
    ("see", "Make the agenda"),
    ("press", "enter"),
    ("see", "min in all, ends"),
    ("press", "a"),
    ("see", "Everything is kept as you type"),
    ("type", "What families told us"),
    # The list is there again: a key right behind Escape is one key with Alt.
    ("press", "escape"),
    ("see", "min in all, ends"),
    *(("press", "plus"), ("press", "plus")),
    ("see", "20 min"),
    *(
        ("press", "ctrl+g"),
        ("see", "Go to"),
        ("press", "p"),
        ("see", "Nobody is named"),
    ),
    *(("press", "a"), ("see", "What name do they want")),
    *(("type", "Nasreen Akhtar"), ("press", "enter"), ("see", "What are they here?")),
    *(("press", "up"), ("press", "enter"), ("see", "was added")),
    *(("press", "ctrl+g"), ("see", "Go to"), ("press", "b"), ("see", "documents are")),
    ("press", "b"),
    ("see", "Made: "),
)


def is_done(folder: Path) -> bool:
    """Return whether the agenda and its pack are there, with what was typed."""
    (agenda,) = folder.glob("*.md")
    said = agenda.read_text(encoding="utf-8")
    pages = [path.read_text(encoding="utf-8") for path in folder.rglob("agenda.html")]
    return (
        "## What families told us" in said
        and "- Time: 20 min" in said
        and any("What families told us" in page for page in pages)
        and any(folder.glob("packs/*/index.html"))
    )
