"""The lines right below a heading that say how long, by whom, from when.

`25 mins. Lead: Ana Pop (Casa Group). Paper B.`: some of it is understood, some is the
author's own, and the two must be told apart to the word.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.language.jargon.titles import OF_ONE
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import InFacts
from inclusive_meetings.readers import when
from inclusive_meetings.readers.wild.times_in_words import MARKS, plain

Said = tuple[tuple[str, str], ...]
# A point behind “Dr” or an initial ends nothing, but one behind “Paper B” does; the end
# of stress may come after it.
BETWEEN = re.compile(
    r"((?<!\bDr)(?<!\bM[rsx])(?<!\bMrs)(?<!\bProf)(?<!\bCllr)"
    r"(?:(?<!\b[A-Z])|(?<=aper [A-Z])|(?<=sure [A-Z])|(?<=ndix [A-Z]))"
    r"[.;|][*_]{0,3}(?:\s+|$))"
)
BULLET = re.compile(r"\s*[-*•]\s+")
BEFORE_LENGTH = re.compile(r"(?:time|duration|length|allow)\s*:?\s*", re.IGNORECASE)
LED_BY = re.compile(
    r"(?:(?:(?:item )?leads?|presenters?|speakers?)\s*:"
    r"|(?:led|presented|introduced) by\b)\s*:?\s*(?P<lead>[^\W\d_].{1,79})",
    re.IGNORECASE,
)
NAME = re.compile(rf"(?:(?:{OF_ONE})\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){{1,2}}")
# What stands between the two, and is neither: “Paper B”, “To note”.
BESIDE = re.compile(
    r"(?:(?:paper|enclosure|appendix|item)\b|(?:to|for) [a-z]+|verbal\b).{0,60}",
    re.IGNORECASE,
)
# Nothing but what is asked: “To note”, “For discussion and decision”.
ASKED = (
    r"(?:noting|note|information|assurance|awareness|comment|discuss(?:ion)?|consider"
    r"(?:ation)?|review|receive|approv(?:e|al)|agree(?:ment)?|endorse(?:ment)?|ratify"
    r"|ratification|decide|decision|action|consultation)"
)
PURPOSE = re.compile(
    rf"(?:to|for) {ASKED}(?:(?:,| and| or|/|,? (?:to|for))\s*{ASKED})*", re.IGNORECASE
)
# A line above one of these is a heading, or the head of a table.
RULED = re.compile(r"[\s|:=-]+")


@frozen
class Part:
    """A few words as they were typed, with what parts them from the next.

    `gives` are the fields that the words give; () where they give none.
    """

    typed: str
    gives: Said = ()


def lines_of_parts(text: str) -> Iterator[tuple[Part, ...]]:
    """Yield the first lines of a text in parts, up to where it says anything else."""
    for line in text.split("\n"):
        found, goes_on = _parts(line)
        gives = {name for part in found for name, _ in part.gives}
        # What it is for says nothing of an item by itself: “To note” may begin a text.
        if not gives - ({"purpose"} if not goes_on else set()):
            return
        yield found
        if not goes_on:
            return


def left_of(parts: tuple[Part, ...], is_shown: list[bool]) -> str:
    """Return what of a line is left without the parts that are shown elsewhere."""
    kept = [
        part.typed for part, shown in zip(parts, is_shown, strict=True) if not shown
    ]
    words = "".join(kept).strip()
    if BULLET.fullmatch(f"{words} "):
        return ""
    # Where stress (`**`) begins in a part that is gone, the whole line stays.
    is_torn = len(MARKS.findall(BULLET.sub("", words, count=1))) % 2
    return "".join(part.typed for part in parts) if is_torn else words.rstrip(",; |")


def can_go(text: str, in_facts: InFacts) -> bool:
    """Return whether what is left of the text means the same without these lines."""
    lines = text.split("\n")[in_facts.lines :]
    if not lines or not lines[0].strip():
        return True
    goes_on = lines[0][0].isspace() or lines[0][0].islower()
    return not goes_on and RULED.fullmatch(lines[0]) is None


def _parts(line: str) -> tuple[tuple[Part, ...], bool]:
    """Return a line in parts, and whether all of them are of sorts that we know."""
    bullet = BULLET.match(line)
    made = [Part(bullet.group())] if bullet else []
    pieces = BETWEEN.split(line[len(bullet.group()) if bullet else 0 :])
    typed = ["".join(pieces[at : at + 2]) for at in range(0, len(pieces), 2)]
    for number, piece in enumerate(typed):
        words = plain(BETWEEN.sub("", piece))
        if gives := _gives(words):
            made.append(Part(piece, gives))
        elif listed := tuple(_listed(piece)):
            made.extend(listed)
        elif words and not BESIDE.fullmatch(words):
            return (*made, Part("".join(typed[number:]))), False
        else:
            made.append(Part(piece))
    return tuple(made), True


def _gives(words: str) -> Said:
    """Return the field that a part gives; () where it says anything else."""
    if lasts := _length(words):
        return (("time", lasts),)
    if when.span(words):
        return (("time", words),)
    if when.moment(words):
        return (("start", words),)
    if led := LED_BY.fullmatch(words):
        return (("lead", led["lead"]),)
    return (("purpose", words),) if PURPOSE.fullmatch(words) else ()


def _listed(piece: str) -> Iterator[Part]:
    """Yield the parts of `10:00, Helen Marsh, 5 minutes`; none where more is said."""
    typed = re.split(r"(?<=, )", piece)
    words = [plain(BETWEEN.sub("", each)).removesuffix(",") for each in typed]
    lasts = [each for each in words if _length(each)]
    begins = [each for each in words if when.moment(each)]
    asks = [each for each in words if PURPOSE.fullmatch(each)]
    known = {*lasts, *begins, *asks}
    named = [w for w in words if w not in known and not BESIDE.fullmatch(w)]
    if len(lasts) != 1 or len(begins) > 1 or (named and not NAME.fullmatch(named[0])):
        return
    gives = {
        **dict.fromkeys(lasts, ("time", _length(lasts[0]))),
        **dict.fromkeys(named, ("lead", ", ".join(named))),
        **{each: ("start", each) for each in begins},
        **{each: ("purpose", each) for each in asks},
    }
    for each, said in zip(typed, words, strict=True):
        yield Part(each, (gives[said],) if said in gives else ())


def _length(part: str) -> str:
    """Return a length with its unit, `10 mins` or `half an hour`; "" for none."""
    words = BEFORE_LENGTH.sub("", part, count=1)
    return "" if words.isdecimal() or not when.minutes(words) else words
