"""An agenda is forwarded, printed and left on a table."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, must
from inclusive_meetings.language.made_once import kept_by_text
from inclusive_meetings.language.usage import texts_of

NHS_NUMBER = re.compile(r"(?<![\d-])(\d{3})[ -]?(\d{3})[ -]?(\d{4})(?![\d-])")
OTHERS = re.compile(
    r"\b(?:DOB|D\.O\.B\.|date of birth|born on):? ?\d{1,2}[./ -]\w{1,9}[./ -]\d{2,4}"
    r"|\b(?:NI|national insurance) (?:number|no\.?):? ?[A-Z]{2} ?\d\d"
    r"|\bNHS (?:number|no\.?):? ?\d{3}|\bhospital (?:number|no\.?):? ?\w?\d{4,}",
    re.IGNORECASE,
)
# Who somebody is, with an age or a street right behind: neighbours know whom.
SOMEBODY = re.compile(
    r"\b(?:(?:Mrs?|Ms|Miss|Mx)\.? [A-Z]\w{0,20}(?: [A-Z]\w{0,20})?"
    r"|(?:[Pp]atient|[Cc]lient|[Rr]esident|[Ss]ervice user|[Cc]hild) [A-Z]{1,2}\b)"
    r"(?:,? \(\d{2,3}\)|, \d{2,3}(?=[,;]|\.(?!\d))"
    r"|,? (?:\(?aged? \d|\d{1,3}[ -]years?[ -]old)"
    r"|,? (?:of|from|lives at) \d{1,3}\w?,? [A-Z]\w+ (?:[A-Z]\w+ )?"
    r"(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|Terrace|Place|House)\b)",
)
WEIGHTS = range(10, 1, -1)
TOO_MUCH = 11


def check(case: Case) -> Iterator[Fault]:
    """Point at what identifies a person: a number, a date of birth, an age."""
    for _, words in texts_of(case.meeting):
        found = _telling(words.text)
        if found:
            (place,) = words.places_of([found.start()])
            # What it is, is not said again: this message may be forwarded too.
            yield must(
                place,
                "This looks like a number, a date, an age or an address that tells who"
                " somebody is.",
                "Take it out of the file, and out of every copy that was sent.",
                people=1,
            )


@kept_by_text
def _telling(text: str) -> re.Match[str] | None:
    """Return the first stretch that tells who somebody is, or None."""
    return OTHERS.search(text) or _nhs_number(text) or SOMEBODY.search(text)


def _nhs_number(text: str) -> re.Match[str] | None:
    """Return the first number of ten digits whose check digit is that of the NHS."""
    for found in NHS_NUMBER.finditer(text):
        digits = [int(digit) for digit in "".join(found.groups())]
        # Numbers of phones begin with 0, and those of the NHS in use do not.
        if digits[0] == 0:
            continue
        total = sum(a * b for a, b in zip(WEIGHTS, digits, strict=False))
        if (TOO_MUCH - total % TOO_MUCH) % TOO_MUCH == digits[-1]:
            return found
    return None
