"""Why a slide show is not opened, and what its sender can do about it."""

from dataclasses import replace

from inclusive_meetings.model.problems import CannotRead, Problem, refused

SAVE_AS = "Open it in PowerPoint: File, Save As, PowerPoint Presentation (.pptx)."
MISSING = "There is no such file."
BY_ENDING = {
    ".ppt": "an old PowerPoint file",
    ".pps": "an old PowerPoint file",
    ".odp": "an OpenDocument presentation",
    ".otp": "an OpenDocument presentation",
    ".key": "a Keynote presentation",
    ".pdf": "a PDF",
    ".docx": "a Word file",
    ".xlsx": "an Excel file",
}
OTHER_OFFICE = (
    ("word/", "a Word file"),
    ("xl/", "an Excel file"),
    ("content.xml", "an OpenDocument file"),
    ("Index/", "a Keynote presentation"),
)
LOCKED = (
    "This file needs a password.",
    "In PowerPoint: File, Info, Protect Presentation, Encrypt with Password; empty it.",
)
MACROS = (
    "This file has macros in it: small programs that run when it is opened.",
    f"It was not opened. {SAVE_AS} That leaves the macros out.",
)
MARK_OF_OPEN = (
    "This is not the deck: PowerPoint leaves this file beside a deck that is open.",
    "Close the deck in PowerPoint, and name it without the ~$.",
)
# Other readers of files speak of agendas and Word; here it is about slides.
MENDS = {
    "folder": "Name the PowerPoint file inside it, such as  slides.pptx",
    "not-a-file": "Name a PowerPoint file, such as  slides.pptx",
    "too-large": "In PowerPoint: File, Info, Compress Media, and save a copy.",
    "swollen": "It was not opened. Save the slides that you need as a new deck.",
    "cannot-open": "Close it in every other program, and check that you may read it.",
    "not-office": SAVE_AS,
    "locked": LOCKED[1],
}


def not_a_deck(name: str, parts: frozenset[str]) -> CannotRead:
    """Return the refusal of a packed file in which there are no slides."""
    for start, kind in OTHER_OFFICE:
        if any(part.startswith(start) for part in parts):
            return refused(name, "not-slides", f"This is {kind}.", SAVE_AS)
    what = "This is a packed file, but there are no slides in it."
    return refused(name, "not-slides", what, SAVE_AS)


def lost(name: str, part: str) -> CannotRead:
    """Return the refusal of a file that speaks of a part which is not in it."""
    named = f"its part “{part[:80]}”" if part else "a part that slides stand on"
    what = f"The file breaks off: {named} is missing."
    return refused(name, "lost-part", what, MEND_BROKEN)


def broken(name: str, part: str, why: str) -> Problem:
    """Return the problem of a part that is not whole XML."""
    what = f"The part “{part[:80]}” is broken: {why[:120]}."
    return refused(name, "broken-part", what, MEND_BROKEN).problems[0]


MEND_BROKEN = "Open it in PowerPoint, let it repair the file, and save it again."


def of_slides(error: CannotRead) -> CannotRead:
    """Return the same refusal, with mends for somebody who makes slides."""
    return CannotRead(
        replace(
            problem,
            mend=MENDS.get(problem.slug, problem.mend),
            what=problem.what.replace("Word or Excel", "PowerPoint"),
        )
        for problem in error.problems
    )
