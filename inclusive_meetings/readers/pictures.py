"""The pictures that the texts of an agenda show, read from beside it.

Nothing is fetched: an address on the internet tells its owner who reads the agenda.
One that cannot be shown leaves its description, and that is said.
"""

import base64
import binascii
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from inclusive_meetings.document.definitions import definitions, with_definitions
from inclusive_meetings.document.markdown import Named, pictures_in
from inclusive_meetings.files.decode import file_bytes
from inclusive_meetings.files.picture import NotShown, picture_file
from inclusive_meetings.language.descriptions import is_file_name, says_nothing
from inclusive_meetings.model.picture import PictureFile, Pictures
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.fields import quoted
from inclusive_meetings.readers.safe_path import inside

BYTES_AT_MOST = 20_000_000
PICTURES_AT_MOST = 60
# Some programs write a picture into the text itself.
WITHIN = "data:image/"
ON_THE_INTERNET = ("http:", "https:", "ftp:", "//")


def read_pictures(
    texts: Iterable[Passage], folder: Path, found: list[Problem]
) -> Pictures:
    """Return the pictures by their addresses; what is wrong is added to `found`."""
    read: dict[str, PictureFile] = {}
    tried: set[str] = set()
    for named, place in _named(texts):
        found.extend(_undescribed(named, place))
        if named.address in tried:
            continue
        tried.add(named.address)
        if len(tried) > PICTURES_AT_MOST:
            found.append(_problem(place, "many-pictures", *MANY))
            break
        picture = _read(Passage(_typed(named), place), named.address, folder)
        if isinstance(picture, Problem):
            found.append(replace(picture, serious=False))
        else:
            read[named.address] = picture
    return read


def _named(texts: Iterable[Passage]) -> Iterator[tuple[Named, Place]]:
    passages = tuple(texts)
    addresses = definitions(passage.text for passage in passages)
    for passage in passages:
        if "![" not in passage.text:
            continue
        begins = [0]
        for line in passage.text.split("\n"):
            begins.append(begins[-1] + len(line) + 1)
        pictures = tuple(pictures_in(with_definitions(passage.text, addresses)))
        last = -1
        offsets = []
        for named in pictures:
            # The parser tells the first line of the paragraph; signs tell the rest.
            start = max(begins[named.line], last + 1)
            last = max(passage.text.find("![", start), start)
            offsets.append(last)
        yield from zip(pictures, passage.places_of(offsets), strict=True)


def _typed(named: Named) -> str:
    """Return the address as it was typed, spaces and all."""
    return unquote(named.address)


def _read(typed: Passage, address: str, folder: Path) -> PictureFile | Problem:
    if address.startswith(WITHIN):
        return _shown(_within(address), "The picture in this text", typed.start)
    if address.lower().startswith(ON_THE_INTERNET):
        return _on_the_internet(typed)
    path = inside(typed, folder)
    if isinstance(path, Problem):
        return path
    try:
        content = file_bytes(path, typed.text, BYTES_AT_MOST)
    except CannotRead as error:
        if any(problem.slug == "too-large" for problem in error.problems):
            return _not_shown("picture-huge", quoted(typed.text), typed.start)
        return replace(error.problems[0], place=typed.start)
    return _shown(content, quoted(typed.text), typed.start)


def _within(address: str) -> bytes:
    try:
        return base64.b64decode(address.partition(",")[2], validate=True)
    except binascii.Error:
        return b""


def _shown(content: bytes, name: str, place: Place) -> PictureFile | Problem:
    try:
        return picture_file(content)
    except NotShown as error:
        return _not_shown(error.slug, name, place)


MANY = (
    f"This agenda has more than {PICTURES_AT_MOST} pictures; the others are left out.",
    "Put some of them into a paper.",
)
SAYS_WHY = {
    "picture-kind": (
        "{name} is no picture that PowerPoint, Word and browsers all show.",
        "Save it as PNG or JPEG, and name that file.",
    ),
    "picture-huge": (
        "{name} is larger than a picture may be: 20 MB, or 50 million dots.",
        "Save it smaller: 1920 dots are wide enough for any wall.",
    ),
    "picture-broken": (
        "{name} cannot be shown: the file is broken.",
        "Save the picture once more, from where it came.",
    ),
}


def _not_shown(slug: str, name: str, place: Place) -> Problem:
    what, mend = SAYS_WHY[slug]
    return _problem(place, slug, what.format(name=name), mend)


def _on_the_internet(typed: Passage) -> Problem:
    what = (
        f"{quoted(typed.text)} is on the internet, and nothing is fetched from there."
    )
    mend = "Save the picture beside the agenda, and name that file."
    return _problem(typed.start, "picture-on-the-internet", what, mend)


def _undescribed(named: Named, place: Place) -> Iterator[Problem]:
    said = named.alternative.strip()
    if said and not is_file_name(said) and not says_nothing(said):
        return
    what = "Nothing says what this picture shows: who does not see it gets nothing."
    if said:
        what = f"{quoted(said)} does not say what this picture shows."
    mend = "Write it in the brackets:  ![Falls by month: fewer since May](falls.png)"
    yield _problem(place, "picture-without-words", what, mend)


def _problem(place: Place, slug: str, what: str, mend: str) -> Problem:
    return Problem(place, slug, what, mend, serious=False)
