"""Ids in XML: letters, digits and few signs, the first a letter, none twice.

Our ids may hold anything. What XML does not allow is written by its number, as
other programs do, and comes back as it was.
"""

import re
import sys

NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]")
NOT_FIRST = re.compile(r"^[0-9.-]")
LOOKS_WRITTEN = re.compile(r"_(?=x[0-9A-F]{4,6}_)")
WRITTEN = re.compile(r"_x([0-9A-F]{4,6})_")


def xml_name(own: str) -> str:
    """Return an id as XML allows it: `car 1` is `car_x0020_1`."""
    name = LOOKS_WRITTEN.sub("_x005F_", own)
    return NOT_FIRST.sub(_by_number, NOT_IN_NAMES.sub(_by_number, name)) or "_"


def id_of(name: str) -> str:
    """Return the id that `xml_name` was given."""
    return WRITTEN.sub(_sign, name)


def _by_number(found: re.Match[str]) -> str:
    return f"_x{ord(found[0]):04X}_"


def _sign(found: re.Match[str]) -> str:
    number = int(found[1], 16)
    return chr(number) if number <= sys.maxunicode else found[0]
