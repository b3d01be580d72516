"""Where words stand that were found in a line of an agenda from elsewhere."""

from inclusive_meetings.model.place import Place


def place_of(lines: list[str], file: str, line: int, words: str) -> Place:
    """Return the place of words in a line, from 0; its front where they differ."""
    return Place(file, line + 1, max(lines[line].find(words[:12]), 0) + 1)
