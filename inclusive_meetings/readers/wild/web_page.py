"""The facts of an agenda that is a page of a web site, as its program keeps them.

There `date:` is the day on which the page was put on the web. Taken for the day of the
meeting, it would put a wrong day into everybody's calendar.
"""

from collections.abc import Mapping

from inclusive_meetings.files.yaml_nodes import YamlTable, as_key
from inclusive_meetings.model.problems import Problem

FOUND_BELOW = frozenset({"date", "time", "start", "end", "where"})


def with_facts_below(
    table: YamlTable, below: YamlTable, aliases: Mapping[str, str]
) -> YamlTable:
    """Return the facts of a page: its own without its day, and those of its text."""
    own = [each for each in table.pairs if as_key(each[0].text) != "date"]
    said = {aliases.get(as_key(key.text), as_key(key.text)) for key, _ in own}
    more = [
        (key, value)
        for key, value in below.pairs
        if key.text in FOUND_BELOW and key.text not in said
    ]
    return YamlTable((*own, *more), table.place)


def day_is_of_the_page(table: YamlTable, below: YamlTable) -> Problem | None:
    """Return a warning where nothing but the day of the page is known."""
    if any(key.text == "date" for key, _ in below.pairs):
        return None
    for key, _ in table.pairs:
        if as_key(key.text) == "date":
            what = "“date” is the day on which this page was put on a web site."
            mend = (
                "Write the day of the meeting in the text, or  meeting-date: 2027-06-04"
            )
            return Problem(key.place, "date-of-page", what, mend, serious=False)
    return None
