"""When and how long, in the words of a title or a line: `10.30 Falls (20 min)`."""

import re

HALF = r"(?:am|pm|a\.m\.|p\.m\.|noon)"
CLOCK = rf"(?:\d{{1,2}}(?:[:.]\d{{2}})?\s*{HALF}?|noon|midday)"
AT_FRONT = re.compile(
    rf"^(?P<time>\d{{1,2}}[:.]\d{{2}}\s*{HALF}?|\d{{1,2}}\s*{HALF}|noon|midday)"
    rf"(?:\s*(?:-|–|—|to)\s*(?P<end>{CLOCK}))?\s*[-–—:|,]?\s+(?P<rest>\S.*)$",
    re.IGNORECASE,
)
LENGTH = re.compile(
    r"\s*[(\[]\s*(?P<length>\d+\s*(?:m|min|mins|minutes|h|hr|hrs|hours?))\s*[)\]]|"
    r"\s*[-–—,]\s*(?P<bare>\d+\s*(?:min|mins|minutes))\b|"
    r"\s+(?P<last>\d+\s*mins?)\.?$",
    re.IGNORECASE,
)
MOMENT = rf"(?:\d{{1,2}}[:.]\d{{2}}\s*{HALF}?|\d{{1,2}}\s*{HALF})"
# `Planning (19:05)`, `Close (8pm)`, `Welcome - 16:30 to 16:35`: when, behind the title.
AT_END = re.compile(
    rf"\s*[(\[]\s*(?:at\s+)?(?P<moment>{MOMENT})\s*[)\]]$"
    rf"|\s*(?:[-–—,(\[]\s*|\s)(?P<span>{MOMENT}\s*(?:-|–|—|to)\s*{MOMENT})\s*[)\]]?$",
    re.IGNORECASE,
)
# `12 minutes for questions`: how long, in front; it stays in the title.
LASTS = re.compile(
    r"(?P<length>\d{1,3}\s*(?:min|mins|minutes))\s+(?:for|of)\b", re.IGNORECASE
)
BETWEEN = re.compile(r"\s*(?:-|–|—|to)\s*")
MARKS = re.compile(r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)")


def time_in_front(words: str) -> str:
    """Return the time that stands in front of a title, with the sign behind it."""
    found = AT_FRONT.match(words)
    return words[: found.start("rest")] if found else ""


def times_taken(words: str) -> tuple[str, dict[str, str]]:
    """Return a title without the times in it, and these as fields."""
    fields: dict[str, str] = {}
    if found := AT_FRONT.match(words):
        end = found["end"]
        fields["time"] = f"{found['time']}-{end}" if end else found["time"]
        words = found["rest"]
    if length := LENGTH.search(words):
        words = (words[: length.start()] + words[length.end() :]).strip()
        name = "start" if "time" in fields and "-" not in fields["time"] else ""
        if name:
            fields["start"] = fields["time"]
        fields["time"] = length["length"] or length["bare"] or length["last"]
    elif found := LASTS.match(words):
        fields.setdefault("time", found["length"])
    if "start" not in fields and (found := AT_END.search(words)):
        return _with_end(words[: found.start()], found, fields)
    return words, fields


def _with_end(
    words: str, found: re.Match[str], fields: dict[str, str]
) -> tuple[str, dict[str, str]]:
    if found["moment"]:
        return words, fields | {"start": found["moment"]}
    if "time" in fields:  # `(10:00 - 10:05) - 5 min` says both
        return words, fields | {"start": BETWEEN.split(found["span"])[0]}
    return words, {"time": found["span"]}


def plain(words: str) -> str:
    """Return words without the marks of stress around them."""
    return " ".join(MARKS.sub("", words).split())
