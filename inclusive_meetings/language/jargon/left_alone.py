"""What is left alone where it stands: addresses, files, quoted titles, surnames."""

import re

from inclusive_meetings.language.jargon.heads import OF_GOVERNMENT
from inclusive_meetings.language.jargon.surnames import surnames
from inclusive_meetings.language.made_once import kept_by_text
from inclusive_meetings.language.no_words import no_words, with_what_stands_before
from inclusive_meetings.language.spans import Spans

FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|csv|html?|jpe?g|png)\b")
BEFORE_FILE = re.compile(r"[\w./-]{1,80}\Z")
LONGEST_BEFORE_FILE = 80
SMALL = r"of|the|and|for|in|to|a|on|with"
# “Title of a Report”: quoted words with capitals, as titles have.
TITLE = re.compile(
    rf"[“\"‘](?:[A-Z][\w’'-]{{0,30}}|{SMALL}|[&:,–-])"
    rf"(?: {{1,2}}(?:[A-Z][\w’'-]{{0,30}}:?|{SMALL}|[&–-])){{2,14}}[”\"’]"
)

# “Department for Levelling Up, Housing and Communities” says what it is. Its first
# word is not left alone, for a glossary may have the name.
PART = r"[A-Z][a-z’'-]{1,24}(?: [A-Z][a-z’'-]{1,24})?"
DEPARTMENTS = tuple(
    re.compile(
        rf"{kind} (?P<of>(?:for|of) {PART}(?:, {PART}){{0,2}},? (?:and|&) {PART})"
    )
    for kind in sorted(OF_GOVERNMENT)
)


@kept_by_text
def left_alone(text: str) -> Spans:
    """Return the stretches of the text that hold no jargon, whatever stands there."""
    return Spans(
        (
            *no_words(text),
            *with_what_stands_before(text, FILE, BEFORE_FILE, LONGEST_BEFORE_FILE),
            *(title.span() for title in TITLE.finditer(text)),
            *surnames(text),
            *(one.span("of") for kind in DEPARTMENTS for one in kind.finditer(text)),
        )
    )
