"""Where a name belongs that stands too far left or too far right.

People who never saw YAML move lines with the tab key and do not know that the
spaces before a name say what it is about.
"""

from inclusive_meetings.files.meant import meant
from inclusive_meetings.language.scripts import is_tag

BELOW = {
    "source": ("name", "address", "licence"),
    "review": ("by", "on", "due"),
    "questions": ("field", "ours", "theirs"),
    "translations": ("checked-by", "checked-on"),
    "terms": ("term", "id", "meaning", "expansion", "kind", "also", "status"),
}
OTHER_NAMES = {
    **dict.fromkeys(("definition", "definitions", "explanation", "def"), "meaning"),
    **dict.fromkeys(("name", "word", "acronym"), "term"),
    **dict.fromkeys(("synonyms", "aliases", "forms"), "also"),
    **dict.fromkeys(("full", "full-name", "long-form", "stands-for"), "expansion"),
    **dict.fromkeys(("comment", "notes"), "note"),
    **dict.fromkeys(("url", "link"), "source"),
}
ABOVE = ("title", "owner", "contact", "languages", "version", "licence", "terms")


def belongs(name: str, known: tuple[str, ...]) -> str:
    """Return a hint where the name belongs; "" for a name that nobody knows.

    `known` are the names that may stand where it was found.
    """
    near = meant(name, OTHER_NAMES, 0.85)
    ours = OTHER_NAMES[near] if near else ""
    if ours in known and name not in ABOVE:
        return f"Here it is called “{ours}”."
    for above, names in BELOW.items():
        if name in names and above in known:
            return f"“{name}” belongs below “{above}:”, two spaces further right."
    if is_tag(name) and "translations" in known:
        return f"“{name}” belongs below “translations:”, two spaces further right."
    if name in ABOVE and "terms" not in known:
        return f"“{name}” is said once for the whole file, at its left edge."
    if name in ("meaning", "example", "expansion") and "checked-by" not in known:
        return f"“{name}” belongs to a term: let it begin where “term:” begins."
    return ""
