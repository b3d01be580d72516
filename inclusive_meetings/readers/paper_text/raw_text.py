"""The text of a paper before anything is left out, so that columns can be counted."""

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.model.problems import Problem, refused

LINES_AT_MOST = 500_000
LOOKED_AT = 4096
FEW, MANY = 0.05, 0.4
MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def raw_text(content: bytes, shown: str) -> tuple[str, tuple[Problem, ...]]:
    """Return the text with each line ended by one newline, and the warnings.

    Raises CannotRead for bytes that are not text, and above LINES_AT_MOST lines.
    """
    content = _with_mark(content)
    warnings = decoded(content, shown).warnings
    text = _letters(content).replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") > LINES_AT_MOST:
        what = f"This paper has more than {LINES_AT_MOST:,} lines."
        raise refused(
            shown, "too-large", what, "Give its parts as papers of their own."
        )
    return text, warnings


def _with_mark(content: bytes) -> bytes:
    """Return UTF-16 that lacks its first mark with it; anything else as it was."""
    first = content[:LOOKED_AT]
    if len(content) % 2 or not first:
        return content
    even, odd = (first[at::2].count(0) / len(first[at::2]) for at in (0, 1))
    if odd > MANY and even < FEW:
        return b"\xff\xfe" + content
    return b"\xfe\xff" + content if even > MANY and odd < FEW else content


def _letters(content: bytes) -> str:
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return content.decode(encoding)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
