"""Lines of plain text: wrapped, indented, underlined, never two empty together."""

from textwrap import wrap

WIDTH = 72


def wrapped(words: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """Return the words in lines of at most `width` characters.

    Longer words stay whole. `first` begins the first line, `rest` each after it.
    """
    lines: list[str] = []
    for given in words.split("\n"):
        lines += wrap(
            given,
            width,
            initial_indent=rest if lines else first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return lines


def heading(words: str, mark: str) -> list[str]:
    """Return the words with a line of `mark` under them, if there is a mark."""
    lines = wrapped(words, WIDTH)
    longest = max((len(line) for line in lines), default=0)
    return [*lines, mark * min(longest, WIDTH)] if mark else lines


def indented(lines: list[str], first: str, rest: str) -> list[str]:
    """Return the lines with `first` before the first and `rest` before the others."""
    return [
        f"{rest if number else first}{line}" if line else ""
        for number, line in enumerate(lines)
    ]


def without_gaps(lines: list[str]) -> list[str]:
    """Return the lines with never two empty ones together, nor at either end."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    while kept and not kept[-1]:
        kept.pop()
    return kept
