"""Laws and their parts: section 117, s.75 agreement, the Care Act 2014."""

import re
from collections.abc import Iterator

from inclusive_meetings.language.jargon.hits import Hit
from inclusive_meetings.model.jargon import JargonKind

NAME = r"(?:[A-Z][\w’'-]{1,24}|\([A-Z][\w ,’'-]{1,60}\))"
JOIN = r"(?:,? (?:and|at|of|for|to|in|the|on|from|&))"
# A law is found by its last word; then the name before it is read.
LAST = re.compile(r"(?:Act|Regulations|Order|Bill|Measure|Rules|Directions)(?![\w-])")
BEFORE = re.compile(rf"(?<!\w){NAME}(?:{JOIN}{{0,2}} {NAME}){{0,8}} \Z")
LONGEST_NAME = 160
AFTER = re.compile(
    r"(?: \((?:Wales|Scotland|Northern Ireland|England)\))?(?: (?:19|20)\d\d\b)?"
)
SECTION = re.compile(
    r"[SsAaRr](?<!\w.)(?:ection|chedule|rticle|egulation) "
    r"(\d{1,3}[A-Z]{0,2}(?:\(\d{1,2}\)){0,2}(?:\([a-z]\))?)"
    r"( (?:agreement|notice|order|duty|aftercare|enquiry|arrangement|direction)s?)?"
    r"(?!\w)"
)
# A search leaps from one of these to the next: they are the same with a capital.
BEHIND_THE_FIRST_LETTER = ("ection", "chedule", "rticle", "egulation")
# What stands before a name: “Whilst the Equality Act”, “Home Office and the Care Act”.
START = re.compile(
    r"^(?:.* the )?(?:(?:[Tt]he|This|That|Under|In|Of|A|An|Each|Any|New|Draft|And|Both"
    r"|Whilst|While|See|With|By|From|Since|As|Following|If|Where|Given) )*"
)
# “Section 4” of a report is a part of it; section 117 hardly can be.
OF_A_LAW = re.compile(
    r"[ \n]of[ \n](?:the|that)[ \n](?:[A-Z][\w’'()]+[ \n,]){0,9}"
    r"(?:Act|Regulations|Order)\b"
)
DIGITS_OF_A_LAW = 3


def laws(text: str) -> Iterator[Hit]:
    """Yield each law that is named, and each section of a law."""
    for last in LAST.finditer(text):
        name = BEFORE.search(text, max(0, last.start() - LONGEST_NAME), last.start())
        if name:
            start = name.start()
            lead = START.match(name.group())
            start += lead.end() if lead else 0
            after = AFTER.match(text, last.end())
            end = after.end() if after else last.end()
            if start < last.start():
                yield Hit(start, end, text[start:end], JargonKind.LAW)
    for found in _sections(text):
        number, kind = found.groups()
        if kind or len(number) >= DIGITS_OF_A_LAW or OF_A_LAW.match(text, found.end()):
            yield Hit(*found.span(), found.group(), JargonKind.LAW)


def _sections(text: str) -> Iterator[re.Match[str]]:
    for letters in BEHIND_THE_FIRST_LETTER:
        place = text.find(letters)
        while place >= 0:
            if found := SECTION.match(text, place - 1):
                yield found
            place = text.find(letters, place + 1)
