"""The texts of a meeting or of some papers: what is searched for jargon.

A chair names an agenda, single papers, or a folder of them. What cannot be read is
said, and the rest of the work goes on.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from inclusive_meetings.language.usage import texts_of
from inclusive_meetings.language.which_language import looks_english
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import Glossary
from inclusive_meetings.model.paper_text import PaperText
from inclusive_meetings.model.place import Located, Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.paper_text.paper import can_read, paper_text
from inclusive_meetings.store.glossary.files import glossary_near, together
from inclusive_meetings.workspace.opening.odd_letters import odd_letters
from inclusive_meetings.workspace.opening.opened import Opened, open_meeting
from inclusive_meetings.workspace.opening.sources import Sources

MARKDOWN = (".md", ".markdown")
FILES_AT_MOST = 500
FRONT_MATTER = (b"---", b"+++")
# How much of a bare file an agenda has a place for, at least, in letters.
SHARE_OF_AN_AGENDA = 0.8


@frozen
class Text:
    """One text: what it belongs to, the item or paper, and whether lines wrap.

    `is_whole` says that it is more than a title or a question, so it can be measured;
    `is_agenda` that it surely belongs to a meeting.
    """

    where: str
    words: Located
    file: str
    wrapped: bool = True
    is_whole: bool = True
    is_agenda: bool = False


@frozen
class Gathered:
    """Everything that was read, what could not be, and the words that are known."""

    texts: tuple[Text, ...]
    known: Glossary
    problems: tuple[Problem, ...] = ()
    opened: tuple[Opened, ...] = ()


def gathered(paths: Iterable[Path], sources: Sources) -> Gathered:
    """Return the texts of agendas, papers and folders.

    A file in a folder that cannot be read is a warning; one that was named is a
    serious problem. Raises CannotRead when nothing at all could be read.
    """
    named = tuple(paths)
    shelf = _Shelf(sources)
    # Agendas first: their papers are then not read again as somebody's.
    for path in sorted(named, key=lambda path: not _is_agenda(path)):
        shelf.take(path, alone=len(named) == 1)
    if not shelf.texts and any(problem.serious for problem in shelf.problems):
        raise CannotRead(shelf.problems)
    return shelf.gathered(named[0])


def texts_of_agenda(opened: Opened, shown: str) -> tuple[Text, ...]:
    """Return the texts of an opened agenda, called `shown`, and of its papers."""
    meeting = opened.meeting
    papers = {id(paper.text): paper.file for paper in meeting.papers}
    whole = {id(item.text) for item in meeting.items} | papers.keys()
    whole.add(id(meeting.background))
    return tuple(
        Text(
            where,
            words,
            papers.get(id(words), shown),
            wrapped=_is_wrapped(words),
            is_whole=id(words) in whole,
            is_agenda=id(words) not in papers,
        )
        for where, words in texts_of(meeting)
    )


class _Shelf:
    """What was read so far."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._seen: set[Path] = set()
        self._opened: list[Opened] = []
        self.texts: list[Text] = []
        self.problems: list[Problem] = []

    def take(self, path: Path, *, alone: bool) -> None:
        """Read what the path names: an agenda, a paper, or a folder."""
        if path.is_dir():
            self._folder(path)
            return
        is_markdown = path.suffix.lower() in MARKDOWN
        if _is_agenda(path):
            self._agenda(path, open_meeting(path, path.as_posix(), self._sources))
        elif not (is_markdown and alone and self._is_bare_agenda(path)):
            self._paper(path, serious=True)

    def gathered(self, first: Path) -> Gathered:
        """Return everything, with the glossaries of the agendas, or all that are near.

        `first` is what was named first.
        """
        if self._opened:
            known = together(opened.known for opened in self._opened)
        else:
            folder = first if first.is_dir() else first.parent
            known, faults = glossary_near(folder, self._sources.glossaries)
            self.problems += (replace(fault, serious=False) for fault in faults)
        texts = tuple(self._in_english())
        problems = tuple(dict.fromkeys(self.problems))
        return Gathered(texts, known, problems, tuple(self._opened))

    def _is_bare_agenda(self, path: Path) -> bool:
        """Return whether a file without front matter was read as an agenda."""
        try:
            opened = open_meeting(path, path.as_posix(), self._sources)
            all_of_it = path.read_text(encoding="utf-8", errors="replace")
        except (CannotRead, OSError):
            return False
        read = sum(_letters(words.text) for _, words in texts_of(opened.meeting))
        if read < SHARE_OF_AN_AGENDA * _letters(all_of_it):
            # It has words that an agenda has no place for: it is a paper.
            return False
        self._agenda(path, replace(opened, warnings=()))
        return True

    def _agenda(self, path: Path, opened: Opened) -> None:
        self.texts += texts_of_agenda(opened, path.as_posix())
        self.problems += opened.warnings
        self._opened.append(opened)
        files = (paper.file for paper in opened.meeting.papers if paper.file)
        self._seen |= {(path.parent / file).resolve() for file in files}
        self._seen.add(path.resolve())

    def _folder(self, folder: Path) -> None:
        files = sorted(_files_in(folder), key=lambda file: (not _is_agenda(file), file))
        if len(files) > FILES_AT_MOST:
            what = f"This folder has {len(files)} papers; the first {FILES_AT_MOST}"
            place = Place(folder.as_posix(), 1, 1)
            mend = "Name the papers, or a smaller folder."
            self.problems.append(
                Problem(place, "many-papers", f"{what} were read.", mend, serious=False)
            )
        for file in files[:FILES_AT_MOST]:
            if not (_is_agenda(file) and self._found_agenda(file)):
                self._paper(file, serious=False)

    def _found_agenda(self, path: Path) -> bool:
        """Return whether a file of a folder was read as an agenda."""
        try:
            self._agenda(path, open_meeting(path, path.as_posix(), self._sources))
        except CannotRead:
            return False
        return True

    def _paper(self, path: Path, *, serious: bool) -> None:
        if path.resolve() in self._seen:
            return
        self._seen.add(path.resolve())
        shown = path.as_posix()
        try:
            paper = paper_text(path, shown)
        except CannotRead as error:
            self.problems += (
                replace(each, serious=serious and each.serious)
                for each in error.problems
            )
            return
        self.problems += paper.warnings
        self.texts.append(Text(path.name, paper, shown, wrapped=paper.wrapped))

    def _in_english(self) -> Iterator[Text]:
        for text in self.texts:
            self.problems += odd_letters(text.where, text.words)
            if looks_english(text.words.text):
                yield text


def _is_agenda(path: Path) -> bool:
    return path.suffix.lower() in MARKDOWN and _has_front_matter(path)


def _has_front_matter(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(64).lstrip(b"\xef\xbb\xbf \r\n").startswith(FRONT_MATTER)
    except OSError:
        return False


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def _is_wrapped(words: Located) -> bool:
    return words.wrapped if isinstance(words, PaperText) else True


def _files_in(folder: Path) -> Iterator[Path]:
    """Yield the papers of a folder, without what is hidden or outside of it."""
    root = folder.resolve()
    for path in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if hidden or not can_read(path.name):
            continue
        if path.is_file() and path.resolve().is_relative_to(root):
            yield path
