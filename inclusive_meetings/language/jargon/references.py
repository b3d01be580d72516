"""Letters and numbers that name a thing and mean no words: a road, a postcode, a room.

They have the shape of an acronym. What stands around them tells them apart, so each
is only looked at once something else has found it.
"""

import re

LOOKED_AROUND = 16
POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?")
REST_OF_POSTCODE = re.compile(r" ?\d[A-Z]{2}\b")
ROAD = re.compile(r"[ABM]\d{1,4}")
AFTER_ROAD = re.compile(
    r"(?:\(M\))? ?(?:road|Road|roundabout|junction|corridor|dual|bypass|and [ABM]\d)"
)
# CB/2023/12, DC/22/01234/FUL, R-114, REF_2
GOES_ON = re.compile(r"[/_][A-Z0-9]{0,12}[/_]?\d|-[A-Z]?\d{1,6}\b|[/_]?\d")
# Appendix B, Item 4A, Annex C2, Paper A1, Figure 2B, Room G12, Form SC100
NAMED_BY = re.compile(
    r"\b(?:Appendix|Appendices|Annex|Annexe|Item|Paper|Figure|Fig|Table|Room|Enc"
    r"|Enclosure|Agenda|Page|Exhibit|Schedule|Form|Option|Zone|Plot|Unit|Flat|Grade"
    r"|Band|Bus|Route|Platform|Gate|Block|Class|Group|Ref|No|Number|Key Stage)"
    r"\.? {1,3}\Z"
)
# DC/22/01234/FUL, where DHSC/NHSE are two
STROKES = ("_", "/")
PART_OF_A_NUMBER = re.compile(r"(?:_|\d[A-Za-z]*/|(?<![A-Za-z])/)\Z")
# [CD2], [OCD24, paragraph 2]: a document of a bundle.
AFTER_MARK = re.compile(r"[\],]")
BEFORE_ROAD = re.compile(r"\b(?:the|The|on|of|and|off) \Z")


def is_reference(text: str, start: int, end: int) -> bool:
    """Return whether what stands there is a number of something and no jargon."""
    form = text[start:end]
    before = text[max(0, start - LOOKED_AROUND) : start]
    if GOES_ON.match(text, end):
        return True
    if before.endswith(STROKES) and PART_OF_A_NUMBER.search(before):
        return True
    if not any(map(str.isdigit, form)):
        return len(form) <= 1 and NAMED_BY.search(before) is not None
    if before.endswith("[") and AFTER_MARK.match(text, end):
        return True
    if POSTCODE.fullmatch(form) and REST_OF_POSTCODE.match(text, end):
        return True
    if NAMED_BY.search(before):
        return True
    is_road = ROAD.fullmatch(form) is not None
    return is_road and bool(AFTER_ROAD.match(text, end) or BEFORE_ROAD.search(before))
