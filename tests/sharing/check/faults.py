"""Entries with one fault each: the name of the problem, the entry, words to be told.

Each stands in a file that is fine apart from it.
"""

from typing import NamedTuple

HEAD = "title: Words\nowner: Hawa Community Group\nlicence: CC BY 4.0\nterms:\n"
FINE = "  - id: w-1\n    term: quorum\n    meaning: How many must be there to decide.\n"


class Fault(NamedTuple):
    """A fault: its slug, what follows a fine entry, and words of the message."""

    slug: str
    entry: str
    told: str


def entry(lines: str, term: str = "ICB", meaning: str = "A local NHS body.") -> str:
    """Return a second entry with these lines more."""
    more = "".join(f"    {line}\n" for line in lines.splitlines())
    return f"  - id: w-2\n    term: {term}\n    meaning: {meaning}\n{more}"


D2A = "  - id: w-3\n    term: D2A\n    meaning: Going home first.\n"
PL = "translations:\n  pl: {term: opiekun, "
ERRORS = (
    Fault("repeated-id", entry("").replace("w-2", "w-1"), "in line 5"),
    Fault("id-is-term", entry("").replace("w-2", "icb"), "the term itself"),
    Fault("repeated-term", entry("", "Quorum"), "below `senses:`"),
    Fault("repeated-key", entry("meaning: Another."), "here and in line 10"),
    Fault("unknown-key", entry("address: a"), "belongs below “source:”"),
    Fault("unknown-key", entry("ur: {term: b}"), "belongs below “translations:”"),
    Fault("unknown-key", entry("owner: Hawa"), "once for the whole file"),
    Fault("unknown-key", entry("meening: x"), "Did you mean “meaning”"),
    Fault("unknown-status", entry("status: gone"), "Write one of: current"),
    Fault("date", entry("review-by: May"), "2027-05-31"),
    Fault(
        "open-question",
        entry("questions:\n  - {field: meaning, ours: A board., theirs: A body.}"),
        "Theirs: “A body.”",
    ),
    Fault("wrong-script", entry(PL + "meaning: صورت}"), "Arabic letters"),
    Fault("wrong-script", entry("translations: {pa-Guru: {term: کمیٹی}}"), "Gurmukhi"),
    Fault("empty-translation", entry("translations: {pl: {}}"), "neither term nor"),
    Fault(
        "unknown-language", entry("translations: {Urdu: {term: کمیٹی}}"), "Write  ur"
    ),
    Fault("look-alike-letter", entry("", "рlan"), "cyrillic small letter er"),
    Fault("yaml", entry("example: so: it"), "second colon"),
    Fault("tag", entry("example: !!python/object:os.system x"), "quotes"),
    Fault("alias", entry("example: *all"), "keeps for itself"),
    Fault("term-shape", "  - term: lonely\n", "has no meaning"),
)
WARNINGS = (
    Fault("no-id", entry("").replace("id: w-2\n    ", ""), "Add  id: w-2"),
    Fault("form-is-term", entry("also: [quorum]"), "is a term itself"),
    Fault("long-meaning", entry("", meaning="so many words " * 9), "has 27 words"),
    Fault("jargon-in-meaning", entry("", meaning="The CQC board."), "uses “CQC”"),
    Fault("review-overdue", entry("review-by: 2026-01-31"), "by 2026-01-31"),
    Fault("review-overdue", entry("review: {due: 2026-01-31}"), "by 2026-01-31"),
    Fault("day-to-come", entry("as-of: 2030-01-31"), "to come"),
    Fault("no-successor", entry("status: abolished"), "Add  replaced-by"),
    Fault("no-successor", entry("status: closing"), "not decided yet"),
    Fault("same-as-english", entry(PL + "meaning: A local NHS body.}"), "“pl” of"),
    Fault(
        "same-as-english",
        entry("translations: {pl: {term: hospice}}", "Hospice"),
        "the English word, without a meaning",
    ),
    Fault(
        "jargon-in-meaning",
        entry("", meaning="A body that keeps a quorum."),
        "“quorum”, which has an entry of its own",
    ),
    Fault("checked-by-whom", entry(PL + "status: checked}"), "by whom?"),
    Fault("unknown-language", entry("translations: {xx: {term: x}}"), "“xx”"),
    Fault("dangling-reference", entry("replaced-by: UKHSA"), "“UKHSA”"),
    Fault("dangling-reference", entry("not-the-same-as: [ICBs, car-012]"), "car-012"),
    Fault("jargon-in-meaning", entry("also: [x]", "MoU", "See D2A.") + D2A, "“D2A”"),
    Fault(
        "english-inside",
        entry(PL + "meaning: Osoba who looks after the people}"),
        "people, the, who",
    ),
    Fault("invisible-character", entry("", "I\u200bCB"), "U+200B"),
    Fault("control-character", entry("example: a\x07b"), "U+0007"),
)
FINE_TOO = (
    entry("replaced-by: the department\nstatus: abolished"),
    entry("review-by: 2026-11-23"),
    entry("also: [ICBs]"),
    entry("", meaning="Like integrated care systems (ICSs), but smaller."),
    entry("", meaning="The NHS, your GP and A&E."),
    entry("translations:\n  pl: {term: NHS, meaning: służba zdrowia (NHS)}"),
    entry("translations:\n  ur: {term: کمیٹی, status: checked, checked-by: Nadia}"),
    entry("translations:\n  ur: {term: کمیٹی (steering committee)}"),
    entry("translations:\n  fa: {term: می\u200cشود}"),
    entry("false-friends: {fr: '« agenda »\u00a0: un carnet'}"),
    entry("example: 'It said: yes'"),
    entry("replaced-by: the UKHSA and others"),
    entry("not-the-same-as: [quorum, w-1, a different PA, GP]"),
    entry("", "MoU", "A written agreement (D2A).") + D2A,
    entry("translations: {pl: {term: hospice, meaning: Dom opieki.}}", "Hospice"),
    entry(
        "translations: {pl: {term: hospice, status: checked, checked-by: Ola}}",
        "Hospice",
    ),
    entry("", meaning="A body that keeps a quorum (enough people to decide)."),
    entry("", "Quorum rule", meaning="A rule on how many must come."),
    entry("", meaning="What some call a quorum."),
    entry("status: closing\nreplaced-by: not decided yet"),
    entry(PL + "meaning: Osoba z fundacji Help for People}"),
)
