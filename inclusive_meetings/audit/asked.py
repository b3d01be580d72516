"""What people asked for, as far as a program can tell it from their own words.

Only words are looked for that people use when they ask. What they mean is never
guessed from a name, a language or a faith.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor, Private
from inclusive_meetings.model.place import Place

NOTHING = re.compile(
    r"\W*(?:nothing|none|no|nil|n/?a|not needed|no needs?)\b", re.IGNORECASE
)
INTERPRETER = re.compile(
    r"\binterpreters?\b|\bwill interpret\b|\binterpreted\b|\binterpreting\b"
    r"|\bBSL\b|\bsign language\b",
    re.IGNORECASE,
)
NO_INTERPRETER = re.compile(
    r"\b(?:no|not|without)\b[^.;]{0,30}\binterpret|agreed to interpret", re.IGNORECASE
)
SIGN_LANGUAGE = re.compile(
    r"\bBSL\b|\bsign(?:ed)? language\b|\bsign-language\b", re.IGNORECASE
)
CAPTIONER = re.compile(
    r"\bcaptioners?\b|\bpalantyp|\bspeech[- ]to[- ]text\b|\bSTTR\b", re.IGNORECASE
)
HEARING = re.compile(r"\bhearing aids?\b|\bloop\b|\bhard of hearing\b", re.IGNORECASE)
STEPS = re.compile(
    r"\bwheelchair|\bwalking (?:frame|stick)|\bcrutch|\bscooter\b|\bstep-free\b"
    r"|\bno (?:steps|stairs)\b|\bcannot (?:climb|manage|use) (?:steps|stairs)\b"
    r"|\bramp\b|\bstairlift\b",
    re.IGNORECASE,
)
PRAYER = re.compile(r"\bpray(?:s|er|ers|ing)?\b|\bsalah\b|\bnamaz\b", re.IGNORECASE)
OTHER_FORM = re.compile(
    r"\blarge print\b|\b\d\d[- ]point\b|\bbraille\b|\beasy read\b|\baudio\b"
    r"|\btranslat|\bread (?:to|with|aloud)\b|\bplain words\b|\byellow paper\b"
    r"|\b(?:papers?|agenda|minutes) in [A-Z]|\bfor the written\b",
    re.IGNORECASE,
)
ABOUT_PAPERS = re.compile(
    r"\bpapers?\b|\bagenda\b|\bprint|\bpoint\b|\bread|\btranslat|\bbraille\b|\baudio\b",
    re.IGNORECASE,
)
SITS = re.compile(
    r"(?:cannot|can't|can’t|not) sit (?:still )?(?:for )?(?:more|longer) than (\d+) min"
    r"|break (?:after|every|each) (\d+) min",
    re.IGNORECASE,
)
HALF_HOUR = re.compile(
    r"break (?:after |every |each )+half (?:an )?hour", re.IGNORECASE
)
TITLE = re.compile(
    r"^(?:(?:cllr|councillor|dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|lord|lady"
    r"|rev|revd|canon|imam|rabbi|father|sister)\b\.?\s+)+"
)


def name_alone(name: str) -> str:
    """Return a name without titles and organisation, to be compared with others."""
    words = " ".join(name.partition(",")[0].casefold().split())
    return TITLE.sub("", words)


def is_nothing(answer: str | None) -> bool:
    """Return whether somebody was asked, and answered that they need nothing."""
    return answer is not None and NOTHING.match(answer) is not None


def wishes(person: Contributor) -> str:
    """Return what a person asked for in access and language, as one text."""
    private = person.private or Private()
    return "; ".join(filter(None, (private.access, private.language)))


def wants(person: Contributor, what: re.Pattern[str]) -> bool:
    """Return whether the person asked for such a thing."""
    return what.search(wishes(person)) is not None


def wants_interpreter(person: Contributor) -> bool:
    """Return whether the person asked for an interpreter of any language."""
    words = wishes(person)
    return bool(INTERPRETER.search(words)) and not NO_INTERPRETER.search(words)


def arranged(person: Contributor, what: re.Pattern[str]) -> bool:
    """Return whether something like this has been arranged for the person."""
    lines = person.private.arranged if person.private else ()
    return any(what.search(line) for line in lines)


def longest_sitting(person: Contributor) -> int:
    """Return for how many minutes the person said they can sit; 0 if not said."""
    access = (person.private.access if person.private else "") or ""
    if HALF_HOUR.search(access):
        return 30
    found = SITS.search(access)
    return int(found.group(1) or found.group(2)) if found else 0


def asked_to_consider(meeting: Meeting, *names: str) -> tuple[Contributor, ...]:
    """Return who asked us to plan around one of these: a prayer, a fast, a school."""
    words = [name.casefold() for name in names]
    return tuple(
        person
        for person in meeting.people
        if person.private
        for wish in (" / ".join(person.private.consider).casefold(),)
        if any(word in wish for word in words)
    )


def place_of(person: Contributor, *names: str) -> Place:
    """Return where the first of these private keys stands, or else the person."""
    places = person.private.places if person.private else {}
    return next((places[name] for name in names if name in places), person.place)


def with_private(meeting: Meeting) -> Iterator[tuple[Contributor, Private]]:
    """Yield each contributor of whom something private is known."""
    for person in meeting.contributors:
        if person.private is not None:
            yield person, person.private
