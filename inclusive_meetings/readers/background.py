"""What everyone should know beforehand: all that stands around the items."""

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.readers.items import NO_WILD_ITEMS, WildItems

MARKS = " #*_|-"


@frozen
class Around:
    """What is no background, in lines from 0: the title, and where the items begin.

    `until` is the line of the first heading that is an item; `wild` are those of a
    table or a list, which end somewhere.
    """

    title: int | None
    until: int | None
    wild: WildItems = NO_WILD_ITEMS


def background(body: str, around: Around, title: Passage) -> Passage | None:
    """Return what stands above the items, and below those of a table or a list."""
    lines = body.split("\n")
    gone = _taken(lines, around, title)
    if not around.wild.items:
        lines = lines[: around.until]
    kept = ["" if n in gone else line for n, line in enumerate(lines)]
    first = next((n for n, line in enumerate(kept) if line.strip(MARKS)), None)
    if first is None:
        return None
    words = "\n".join(kept[first:]).rstrip()
    return Passage(words, Place(title.start.file, first + 1, 1))


def _taken(lines: list[str], around: Around, title: Passage) -> set[int]:
    """Return the lines that are the title or an item."""
    taken = set(range(around.wild.first, around.wild.end))
    at = title.start.line - 1
    is_the_title = at < len(lines) and lines[at].strip(MARKS) == title.text
    titles = [*([] if around.title is None else [around.title]), *[at] * is_the_title]
    for line in titles:
        taken.add(line)
        below = lines[line + 1] if line + 1 < len(lines) else ""
        if below.strip() and not below.strip().strip("=-"):
            taken.add(line + 1)
    if around.wild.items:
        taken |= {n for n, line in enumerate(lines) if _only_names_the_list(line)}
    return taken


def _only_names_the_list(line: str) -> bool:
    from inclusive_meetings.readers.wild.part_of_items import names_the_items  # noqa: PLC0415 - most agendas are no lists

    words = line.strip(f"{MARKS}:")
    return words.casefold() == "no. item" or names_the_items(words)
