"""Whoever gets a file wants to know whose it is and what they may do with it."""

from collections.abc import Iterator

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem

WANTED = {
    "title": "title: Words of our carers' group",
    "owner": "owner: Example carers' group",
    "licence": "licence: CC BY 4.0",
}


def check(glossary: GlossaryFile) -> Iterator[Problem]:
    """Say what the file does not say about itself."""
    said = {
        "title": glossary.title,
        "owner": glossary.owner,
        "licence": glossary.licence,
    }
    for key, example in WANTED.items():
        if not said[key]:
            what = f"The file has no {key}."
            mend = f"Add at its top, such as  {example}"
            place = Place(glossary.file, 1, 1)
            yield Problem(place, f"no-{key}", what, mend, serious=False)
