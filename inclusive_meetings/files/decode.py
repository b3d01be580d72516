"""From the bytes of a file to text that is safe to show and to write.

Files come from other groups and other programs: with byte-order marks, old
Windows encodings, invisible characters inside words, and control characters
that no office format can hold. Line numbers stay those of the author's editor.
"""

import re
import stat
from pathlib import Path

from inclusive_meetings.files.rehearsal import on_stage
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem

BYTES_AT_MOST = 5_000_000

# Kept: tab, newline, zero-width joiner and non-joiner, left-to-right and
# right-to-left marks, which Urdu, Dari, Pashto and Nepali need.
INVISIBLE = "\u200b\u2060\ufeff\u00ad\u180e"
# Compiled for the few texts that have one of them.
FORBIDDEN = (
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufffe\uffff\U000e0000-\U000e007f]"
)
ODD_SPACES = "\x0b\x0c\x85\u2028\u2029"


@frozen
class SourceText:
    """The cleaned text of a file, its name as the user knows it, and warnings."""

    file: str
    text: str
    warnings: tuple[Problem, ...] = ()


def source_text(path: Path, shown: str) -> SourceText:
    """Return the text of the file at `path`, called `shown` in messages.

    Raises CannotRead when it is missing, not a file, too large or not text.
    """
    return decoded(file_bytes(path, shown), shown)


def file_bytes(path: Path, shown: str, at_most: int = BYTES_AT_MOST) -> bytes:
    """Return the bytes of an ordinary file of at most `at_most` bytes."""
    if (rehearsed := on_stage(path)) is not None:
        return rehearsed
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise CannotRead([_at(shown, "folder", *FOLDER)])
        if not stat.S_ISREG(status.st_mode):
            raise CannotRead([_at(shown, "not-a-file", *NOT_ORDINARY)])
        if status.st_size > at_most:
            raise CannotRead([_too_large(shown, at_most)])
        with path.open("rb") as file:
            content = file.read(at_most + 1)
    except FileNotFoundError:
        raise CannotRead([_at(shown, "no-such-file", *MISSING)]) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name cannot be used"
        raise CannotRead([_cannot_open(shown, reason)]) from None
    if len(content) > at_most:
        raise CannotRead([_too_large(shown, at_most)])
    return content


FOLDER = ("This is a folder, not a file.", "Name a file inside it.")
NOT_ORDINARY = ("This is not an ordinary file.", "Name a file with text in it.")
MISSING = (
    "There is no such file.",
    "Check the spelling and the folder; names on some computers mind capitals.",
)


def decoded(content: bytes, shown: str) -> SourceText:
    """Return the bytes of a file as cleaned text, each line ended by one newline."""
    text, warnings = _as_text(content, shown)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if found := not is_printed(text) and re.search(FORBIDDEN, text):
        warnings = (*warnings, _forbidden(text, found.start(), shown))
    return SourceText(shown, cleaned(text), warnings)


def cleaned(text: str) -> str:
    """Return the text without characters that hide, reorder or break it."""
    if is_printed(text):
        return text
    for space in ODD_SPACES:
        text = text.replace(space, " ")
    for sign in INVISIBLE:
        text = text.replace(sign, "")
    return re.sub(FORBIDDEN, "", text)


def is_printed(text: str) -> bool:
    """Return whether all can be printed but for line ends, tabs and fixed spaces.

    Nothing that hides, reorders or breaks a text can be.
    """
    if text.isprintable():
        return True
    plain = text.replace("\n", "").replace("\t", "").replace("\u00a0", "")
    return plain.isprintable()


def _as_text(content: bytes, shown: str) -> tuple[str, tuple[Problem, ...]]:
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if content.startswith(mark):
            return _strictly(content, encoding, shown), ()
    if b"\x00" in content[:4096]:
        raise CannotRead([_at(shown, "not-text", *NOT_TEXT)])
    try:
        return content.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        place = _place_of_byte(content, error.start, shown)
        text = content.decode("cp1252", errors="replace")
        return text, (_old_encoding(place, content, error.start),)


NOT_TEXT = (
    "This file is not text.",
    "Save it as plain text, encoding UTF-8.",
)


def _strictly(content: bytes, encoding: str, shown: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        place = _place_of_byte(content, error.start, shown)
        problem = Problem(
            place,
            "encoding",
            "From here on the file is not the text that its first bytes promise.",
            "Open it in your editor and save it again as UTF-8.",
        )
        raise CannotRead([problem]) from None


def _place_of_byte(content: bytes, offset: int, shown: str) -> Place:
    before = content[:offset]
    column = offset - (before.rfind(b"\n") + 1) + 1
    return Place(shown, before.count(b"\n") + 1, column)


def _old_encoding(place: Place, content: bytes, offset: int) -> Problem:
    character = content[offset : offset + 1].decode("cp1252", errors="replace")
    return Problem(
        place,
        "encoding",
        f"This file is not saved as UTF-8; “{character}” here was read as an old "
        "Windows character.",
        "Check that letter, then save the file as UTF-8.",
        serious=False,
    )


def _forbidden(text: str, offset: int, shown: str) -> Problem:
    start = text.rfind("\n", 0, offset) + 1
    many = len(re.findall(FORBIDDEN, text))
    count = "A character" if many == 1 else f"{many} characters"
    return Problem(
        Place(shown, text.count("\n", 0, offset) + 1, offset - start + 1),
        "control-character",
        f"{count} that cannot be seen or that turn the text round (first: "
        f"U+{ord(text[offset]):04X}) were left out.",
        "Delete and type the word again.",
        serious=False,
    )


def _at(shown: str, slug: str, what: str, mend: str) -> Problem:
    return Problem(Place(shown, 1, 1), slug, what, mend)


def _too_large(shown: str, at_most: int) -> Problem:
    return _at(
        shown,
        "too-large",
        f"This file is larger than {at_most // 1_000_000} MB.",
        "Split it into smaller files, or take out what people do not need.",
    )


def _cannot_open(shown: str, reason: str) -> Problem:
    return _at(
        shown,
        "cannot-open",
        f"This file cannot be opened: {reason}.",
        "Check that you may read it and that no other program holds it.",
    )
