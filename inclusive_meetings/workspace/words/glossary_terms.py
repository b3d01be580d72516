"""Change a term in the glossary in which it stands, and leave all else as it was.

A glossary that comes with the program is never changed: it is copied beside the agenda,
where the copy goes first, and the copy is changed.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from inclusive_meetings.files.decode import SourceText, file_bytes
from inclusive_meetings.files.rehearsal import is_there
from inclusive_meetings.files.yaml_nodes import yaml_node
from inclusive_meetings.language.forms import folded
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import Term
from inclusive_meetings.store.draft import GLOSSARY_BYTES_AT_MOST, Draft, draft
from inclusive_meetings.store.glossary.edit import edited, steps
from inclusive_meetings.store.glossary.files import STARTERS
from inclusive_meetings.store.glossary.reading import read_glossary
from inclusive_meetings.store.safe_file import save, with_folder
from inclusive_meetings.store.splicing.changes import plain, text_of, value_at
from inclusive_meetings.store.splicing.values import Value
from inclusive_meetings.workspace.saving.refusal import refused

OF_A_MEANING = ("meaning", "expansion", "example")
OF_A_TRANSLATION = ("term", "meaning")
TRANSLATIONS = "translations"
CHECKS = ("checked-by", "checked-on")


@frozen
class Part:
    """One text of a term that can be changed.

    `key` is where it stands in the entry, as `senses.2.meaning`; `name` is what it
    is; `language` is "" for English. `number` counts meanings from 1, 0 for only one.
    """

    key: str
    name: str
    value: str
    language: str = ""
    number: int = 0


@frozen
class TermFiles:
    """Where a term stands, and where a change to it goes."""

    stands_in: Path
    goes_into: Path

    @property
    def is_copied(self) -> bool:
        """Return whether a copy will be made, because it came with the program."""
        return self.stands_in != self.goes_into


def files_of(term: Term, agenda: Path) -> TermFiles:
    """Return the file of a term, and the file that a change goes into."""
    path = Path(term.place.file).absolute()
    if not any(path.is_relative_to(folder) for folder in STARTERS):
        return TermFiles(path, path)
    if _beside(agenda, path.parent):
        return TermFiles(path, path)
    return TermFiles(path, agenda.absolute().parent / "glossaries" / path.name)


def parts(
    files: TermFiles, term: Term, languages: Iterable[str] = ()
) -> tuple[Part, ...]:
    """Return what can be changed of a term, translations last.

    Languages that have no translation yet are offered, too. Raises CannotRead.
    """
    path = files.goes_into if is_there(files.goes_into) else files.stands_in
    before = draft(path, path.as_posix())
    return tuple(_parts(entry_of(before, term), tuple(languages)))


def change(files: TermFiles, term: Term, part: Part, words: str) -> None:
    """Write one text of a term; "" takes it away. Raises CannotRead.

    A changed translation is a draft again: nobody has checked the new words.
    """
    content = _copied(files)
    before = _draft(files.goes_into, content)
    entry = entry_of(before, term)
    now = next((each for each in _parts(entry, (part.language,)) if each == part), None)
    if now is None:
        mend = "Nothing was written. Look at the word again."
        raise refused(files.goes_into, "says something else by now", mend)
    values: dict[str, Value] = {part.key: words} if words else {}
    drops: tuple[str, ...] = () if words or not part.value else (part.key,)
    if part.language and words:
        values |= {f"{part.key.rpartition('.')[0]}.status": "draft"}
        drops = checks_of(entry, part.key)
    if not values and not drops:
        return
    text = edited(before, term.term, values, drops)
    if files.is_copied and not is_there(files.goes_into):
        save(with_folder(files.goes_into), before.bytes_of(text), expected=None)
        return
    save(files.goes_into, before.bytes_of(text), expected=before.content)


def checks_of(entry: Mapping[str, Value], key: str) -> tuple[str, ...]:
    """Return the keys that said that the old words of a translation were checked."""
    above = key.rpartition(".")[0]
    try:
        there = value_at(entry, steps(above))
    except LookupError:
        return ()
    names = there if isinstance(there, Mapping) else ()
    return tuple(f"{above}.{name}" for name in names if name in CHECKS)


def entry_of(before: Draft, term: Term) -> Mapping[str, Value]:
    """Return what stands of a term in its file.

    Raises CannotRead where it is no longer there.
    """
    terms = read_glossary(
        SourceText(before.file, before.text.replace("\r\n", "\n"))
    ).terms
    number = next(
        (at for at, each in enumerate(terms) if folded(each.term) == folded(term.term)),
        None,
    )
    node = yaml_node(before.text, before.file)
    try:
        entry = value_at(plain(node), ("terms", number or 0)) if node else None
    except LookupError:
        entry = None
    if number is None or not isinstance(entry, Mapping):
        mend = "Nothing was written. Look at the word again."
        raise refused(Path(before.file), f"has no “{term.term}” any more", mend)
    return entry


def _parts(entry: Mapping[str, Value], languages: tuple[str, ...]) -> Iterator[Part]:
    senses = entry.get("senses")
    tables = senses if isinstance(senses, tuple) and senses else (entry,)
    heads = [f"senses.{n}." if tables != (entry,) else "" for n in _count(tables)]
    numbers = [n if len(tables) > 1 else 0 for n in _count(tables)]
    found = [
        (table, head, number)
        for table, head, number in zip(tables, heads, numbers, strict=True)
        if isinstance(table, Mapping)
    ]
    for table, head, number in found:
        for name in OF_A_MEANING:
            yield Part(head + name, name, text_of(table.get(name)), "", number)
    for table, head, number in found:
        yield from _translations(table, head, number, languages)


def _translations(
    table: Mapping[str, Value], head: str, number: int, languages: tuple[str, ...]
) -> Iterator[Part]:
    there = table.get(TRANSLATIONS)
    known = there if isinstance(there, Mapping) else {}
    for language in dict.fromkeys((*known, *filter(None, languages))):
        own = known.get(language, {})
        if isinstance(own, Mapping):
            for name in OF_A_TRANSLATION:
                key = f"{head}{TRANSLATIONS}.{language}.{name}"
                yield Part(key, name, text_of(own.get(name)), language, number)


def _copied(files: TermFiles) -> bytes | None:
    """Return the bytes to begin with, None where the file is there already."""
    if not files.is_copied or is_there(files.goes_into):
        return None
    path = files.stands_in
    return file_bytes(path, path.as_posix(), GLOSSARY_BYTES_AT_MOST)


def _draft(path: Path, content: bytes | None) -> Draft:
    if content is None:
        return draft(path, path.as_posix())
    return Draft(path.as_posix(), content, content.decode("utf-8"))


def _beside(agenda: Path, folder: Path) -> bool:
    return agenda.absolute().parent == folder.parent


def _count(tables: tuple[Value, ...]) -> range:
    return range(1, len(tables) + 1)
