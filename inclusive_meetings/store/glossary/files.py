"""The glossaries an agenda names, found by name; the nearest folder wins.

They are looked for beside the agenda, in `glossaries/` of its folder and of the
folders above, in folders the user names, in the user's own folder, and last
among those that ship with the program.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from platformdirs import user_config_path

from inclusive_meetings.files.decode import file_bytes
from inclusive_meetings.files.meant import meant
from inclusive_meetings.files.unchanged import Mark, mark_of
from inclusive_meetings.language.made_once import Kept
from inclusive_meetings.model.glossary import Glossary, GlossaryFile
from inclusive_meetings.model.place import Passage
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.store.draft import GLOSSARY_BYTES_AT_MOST
from inclusive_meetings.store.glossary.cache import glossary_of
from inclusive_meetings.store.glossary.union import union

FILES_KEPT = 40
PACKAGE = Path(__file__).parents[2]
STARTERS = (PACKAGE / "starter" / "glossaries", PACKAGE.parent / "glossaries")


def folders(agenda_folder: Path, named: Iterable[Path] = ()) -> tuple[Path, ...]:
    """Return the folders that may hold glossaries, the nearest first."""
    here = agenda_folder.absolute()
    candidates = [here, *(above / "glossaries" for above in (here, *here.parents))]
    candidates += [folder.absolute() for folder in named]
    candidates.append(user_config_path("inclusive_meetings") / "glossaries")
    candidates += STARTERS
    return tuple(dict.fromkeys(folder for folder in candidates if folder.is_dir()))


def glossary(
    names: tuple[Passage, ...] | None, agenda_folder: Path, named: Iterable[Path] = ()
) -> Glossary:
    """Return the terms of the glossaries that are named, or of all if None are.

    Raises CannotRead for names nobody knows and for everything wrong in a file.
    """
    shelves = dict(_shelves(folders(agenda_folder, named), agenda_folder))
    if names is None:
        paths = list(shelves.values())
        problems = []
    else:
        chosen = {_stem(name.text): name for name in names}
        paths = [shelves[stem] for stem in chosen if stem in shelves]
        problems = [
            _unknown(name, shelves)
            for stem, name in chosen.items()
            if stem not in shelves
        ]
    files, faults = _files(paths)
    if problems or faults:
        raise CannotRead((*problems, *faults))
    return _OF_FILES.of(*files)


def glossary_near(
    folder: Path, named: Iterable[Path] = ()
) -> tuple[Glossary, tuple[Problem, ...]]:
    """Return all terms that a folder's papers could use, and what is wrong with them.

    A glossary that cannot be read is left out: nobody named it.
    """
    shelves = dict(_shelves(folders(folder, named), folder))
    files, faults = _files(path for _, path in sorted(shelves.items()))
    known = _OF_FILES.of(*files)
    return known, tuple(faults)


def together(glossaries: Iterable[Glossary]) -> Glossary:
    """Return the terms of all as one glossary, with the everyday words of all."""
    return _TOGETHER.of(*glossaries)


def _together(*glossaries: Glossary) -> Glossary:
    everyday = (word for glossary in glossaries for word in glossary.everyday)
    joined = union(glossary.terms for glossary in glossaries)
    return replace(joined, everyday=tuple(dict.fromkeys(everyday)))


def _of_files(*files: GlossaryFile) -> Glossary:
    return _together(*(Glossary(file.terms, file.everyday) for file in files))


# A screen asks again at each letter that somebody types into an agenda: while no
# glossary changes, it gets the same one, and what was made of it is kept too.
_TOGETHER: Kept[Glossary] = Kept(_together)
_OF_FILES: Kept[Glossary] = Kept(_of_files)
_READ: dict[str, tuple[Mark | None, bytes, GlossaryFile]] = {}


def _glossary_file(path: Path, shown: str) -> GlossaryFile:
    mark = mark_of(path)
    marked, before, read = _READ.get(shown, (None, b"", None))
    if read is not None and mark is not None and mark == marked:
        return read
    content = file_bytes(path, shown, GLOSSARY_BYTES_AT_MOST)
    # Compared, and not looked up: the hash of megabytes takes longer.
    if read is None or before != content:
        read = glossary_of(content, shown)
        if len(_READ) >= FILES_KEPT:
            _READ.clear()
    _READ[shown] = mark, content, read
    return read


def _files(paths: Iterable[Path]) -> tuple[list[GlossaryFile], list[Problem]]:
    files: list[GlossaryFile] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            files.append(_glossary_file(path, _shown(path)))
        except CannotRead as error:
            problems.extend(error.problems)
    return files, problems


def readable_glossaries(
    folder: Path, named: Iterable[Path] = ()
) -> tuple[tuple[GlossaryFile, ...], tuple[Problem, ...]]:
    """Return every glossary that an agenda in the folder could name, by its name.

    What cannot be read is left out; what is wrong in it comes second.
    """
    shelves = dict(_shelves(folders(folder, named), folder))
    files, problems = _files(path for _, path in sorted(shelves.items()))
    return tuple(files), tuple(problems)


def _shelves(
    places: tuple[Path, ...], agenda_folder: Path
) -> Iterator[tuple[str, Path]]:
    # The farthest first, so that a later pair of the same name replaces it.
    for folder in reversed(places):
        beside_the_agenda = folder == agenda_folder.absolute()
        for path in sorted(folder.glob("*.yaml")):
            # Beside the agenda lie other YAML files too: only glossaries count.
            if not beside_the_agenda or _looks_like_glossary(path):
                yield path.stem.lower(), path


def _looks_like_glossary(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return b"\nterms:" in b"\n" + file.read(20_000)
    except OSError:
        return False


def _shown(path: Path) -> str:
    """Return the file as the user would name it from where they are."""
    here = Path.cwd()
    near = path.relative_to(here) if path.is_relative_to(here) else path
    return near.as_posix()


def _stem(name: str) -> str:
    return name.strip().lower().removesuffix(".yaml").replace(" ", "-")


def _unknown(name: Passage, shelves: dict[str, Path]) -> Problem:
    near = meant(_stem(name.text), shelves)
    known = near or ", ".join(sorted(shelves))
    return Problem(
        name.start,
        "unknown-glossary",
        f"There is no glossary “{name.text[:60]}”.",
        f"Did you mean {known}?" if near else f"These are there: {known}.",
    )
