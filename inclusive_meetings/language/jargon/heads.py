"""The last words of names of bodies and plans, and how much name each needs.

“Quality Committee” is a body. “Work Plan” is hardly more than its two words, so a
plan needs three; but who has a Dementia Strategy has one of that name.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from inclusive_meetings.language.forms import plurals

OF_BODIES = (
    "Board Committee Sub-Committee Subcommittee Partnership Panel Commission Ombudsman"
    " Inspectorate Tribunal Agency Authority Fund Alliance Collaborative Taskforce"
    " Concordat Charter Consortium Secretariat Assembly Compact"
)
OF_PLANS = (
    "Framework Plan Strategy Programme Scheme Protocol Agreement Assessment Statement"
    " Initiative Grant Index Standard Standards Duty Pledge Register Deal Inquiry"
    " Executive Federation Account Network Set Pathway Code Commissioner Cabinet"
    " Directorate Force Group Forum Association Team Hub Toolkit Pilot Principles"
    " Observatory"
)
ENOUGH_WITH_TWO = frozenset(OF_BODIES.split())
HEADS = ENOUGH_WITH_TWO | frozenset(OF_PLANS.split())
PLANS_WITH_TWO = frozenset(("Strategy",))
WORDS_OF_A_BODY, WORDS_OF_A_PLAN = 2, 3
# “Mill Street Residents' Association”, “Hawa Community Group”: what people call their
# own group says who they are, and is nobody's jargon.
OF_GROUPS = frozenset(("Group", "Association", "Network", "Forum"))
OWN = (
    "Women Men Mother Father Girl Boy Parent Family Elder Pensioner People Resident"
    " Tenant Neighbour Carer Allotment Refugee Welfare Community Youth"
)
OF_PEOPLE = frozenset(OWN.split())
WHO_MEET = frozenset(("Board", "Committee", "Forum", "Group", "Panel", "Team"))
# “Village Green Notice Board”: what hangs on a wall or comes from a bank.
THINGS = {
    "Board": frozenset(("Notice", "Information", "Display", "Message", "Sign")),
    "Panel": frozenset(("Solar", "Control", "Display", "Glass")),
    "Statement": frozenset(("Bank",)),
}
# “Office for …”, “Commissioner for …”: their name stands behind them.
OPENING = frozenset(
    (
        "Office",
        "Association",
        "Commissioner",
        "Commission",
        "Framework",
        "Convention",
        "Scheme",
    )
)
# “Department for Education” says what it is.
OF_GOVERNMENT = frozenset(("Department", "Ministry"))
# A capital stands first in each way, so that the search can leap to it.
_IN_Y = (head[:-1] for head in HEADS | OPENING if head.endswith("y"))
_WAYS = "|".join(
    rf"{first}(?<!\w.)(?:{'|'.join(head[1:] for head in heads)})"
    for first, heads in groupby(
        sorted(HEADS | OPENING | {f"{one}ie" for one in _IN_Y}), key=itemgetter(0)
    )
)
ANY = re.compile(rf"(?:{_WAYS})(?:s|['’]s|s['’])?\b")
ENDING = re.compile(r"(?:['’]s|s['’]|['’])$")


def head_of(word: str) -> str:
    """Return the head that the word is, in the singular, or ""."""
    bare = ENDING.sub("", word)
    if bare in HEADS or bare in OPENING:
        return bare
    one = f"{bare[:-3]}y" if bare.endswith("ies") else bare.removesuffix("s")
    return one if one in HEADS else ""


def is_of_people(before: str, head: str) -> bool:
    """Return whether a head with this word before it ends a community group's name."""
    bare = ENDING.sub("", before)
    return head in OF_GROUPS and (
        bare in OF_PEOPLE or bare.removesuffix("s") in OF_PEOPLE
    )


def is_a_thing(before: str, head: str) -> bool:
    """Return whether a head with this word before it is a thing, and nobody meets."""
    return before in THINGS.get(head, ())


def needs(head: str) -> int:
    """Return how many words a name with this head has at least."""
    is_enough = head in ENOUGH_WITH_TWO or head in PLANS_WITH_TWO
    return WORDS_OF_A_BODY if is_enough else WORDS_OF_A_PLAN


def _last_words() -> Iterator[str]:
    for head in HEADS | OPENING:
        last = head.lower().rpartition("-")[2]
        yield from (last, last.removesuffix("s"), *plurals(last))


# The last words of names in small letters, in the singular and plural.
LAST_WORDS = frozenset(_last_words())
