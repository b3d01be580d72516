"""The files that an agenda names: its people, its papers.

What reads them is loaded when there are any.
"""

import re
from pathlib import Path

from inclusive_meetings.files.yaml_nodes import YamlList
from inclusive_meetings.model.meeting import Paper
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.fields import Fields
from inclusive_meetings.readers.safe_path import inside


def people(fields: Fields, folder: Path) -> tuple[Contributor, ...]:
    """Return the people of the file that is named; what is wrong goes to `fields`."""
    value = fields.values.get("people")
    if isinstance(value, YamlList):
        fields.found.append(_not_a_file(value.place))
        return ()
    words = fields.passage("people")
    if words is None:
        return ()
    if not re.search(r"[./\\~]", words.text):
        fields.found.append(_not_a_file(words.start))
        return ()
    path = inside(words, folder)
    if isinstance(path, Problem):
        fields.found.append(path)
        return ()
    from inclusive_meetings.readers.people_file import read_people  # noqa: PLC0415 - see above

    try:
        return read_people(path, words.text, fields.found)
    except CannotRead as error:
        fields.found.extend(error.problems)
        return ()


def papers(fields: Fields, folder: Path) -> tuple[Paper, ...]:
    """Return the papers that are named; what is wrong goes to `fields`."""
    named = fields.values.get("papers")
    if named is None:
        return ()
    from inclusive_meetings.readers.papers import read_papers  # noqa: PLC0415 - see above

    return read_papers(named, folder, fields.found)


def _not_a_file(place: Place) -> Problem:
    what = "People stand in a file of their own; the names here were not used."
    mend = "Write  people: people/my-meeting.yaml"
    return Problem(place, "people-in-agenda", what, mend, serious=False)
