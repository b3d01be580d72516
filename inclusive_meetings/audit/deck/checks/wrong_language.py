"""Urdu that is marked as English is spelled out, skipped, or spoken as noise."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted, runs
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.language.scripts import script_of
from inclusive_meetings.language.scripts_in_text import script_of_text
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Words in letters that the language they are marked as does not use.",
    why="Screen readers choose the voice by the mark, and an English voice cannot read"
    " Urdu.",
    mend="Select the words; Review, Language, Set Proofing Language, and choose"
    " theirs.",
    source=wcag("3.1.2", "Language of Parts", "AA"),
)
ALSO_CJK = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each piece of text whose letters are not those of its language."""
    for slide, shape, run in runs(show):
        expected = script_of(run.language) if run.language else ""
        found = script_of_text(run.text)
        if not expected or not found or found == expected:
            continue
        if {found, expected} <= {*ALSO_CJK}:
            continue
        what = f"{quoted(run.text)} is marked as “{run.language[:12]}”."
        # Names and short forms stay in Latin letters in many languages.
        level = Level.COULD if found == "LATIN" else Level.MUST
        yield Fault(slide.number, what, level, shape.name)
