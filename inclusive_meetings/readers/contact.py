"""Whom to ask: a name, a telephone number and an e-mail address in one line."""

import re

from inclusive_meetings.model.people import Contact

EMAIL = re.compile(r"[^\s,;<>()\"@]{1,64}@[^\s,;<>()\"@]{1,200}\.[^\s,;<>()\"@]{1,60}")
PHONE = re.compile(r"\+?\(?\d[\d ()-]{7,}\d")

# What leads from a name to a number or an address.
LEADS = frozenset(("or", "on", "at", "tel", "telephone", "phone", "email", "mobile"))
ENDS = " ,;:.-–"


def contact(words: str) -> Contact:
    """Return the contact; `words` keeps the line as it was typed."""
    email = EMAIL.search(words)
    phone = PHONE.search(words)
    name = words.split(",", maxsplit=1)[0].strip()
    for found in (EMAIL.search(name), PHONE.search(name)):
        # `Helen Marsh 0113 496 0100`: what is before it is the name.
        name = _name(name[: found.start()]) if found else name
    return Contact(
        name=name,
        phone=phone.group().strip() if phone else "",
        email=email.group() if email else "",
        words=words,
    )


def _name(words: str) -> str:
    """Return the name in front of a number, without what leads to it."""
    named = words.rstrip(ENDS).split()
    while named and named[-1].strip(ENDS).replace("-", "").casefold() in LEADS | {""}:
        named.pop()
    return " ".join(named).rstrip(ENDS)
