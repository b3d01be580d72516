"""The lists and tables of a Word file or a web page, as they are typed in an agenda.

Word counts its lists by itself: the numbers are no part of the words.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate, groupby
from operator import itemgetter

from inclusive_meetings.model.paper_text import Laid, PaperText
from inclusive_meetings.readers.wild.tables import names_items

INDENT = "   "


def as_markdown(paper: PaperText) -> str:
    """Return the words of a paper with `##`, numbers, bullets and bars before them."""
    return "\n".join(_typed(paper))


def _typed(paper: PaperText) -> Iterator[str]:
    laid = {each.start: each for each in paper.laid}
    headings = {start for start, _ in paper.headings}
    # Above lists and tables the first heading is the title, and so is the only one;
    # else it may be an item.
    title = min(headings, default=-1) if laid or len(headings) == 1 else -1
    deeper = frozenset(_within_others(paper.laid))
    has_numbers = any(each.counted and not each.depth for each in paper.laid)
    counted: dict[str, int] = {}
    ends = set(_ends(paper))
    for group, lines in groupby(_lines(paper, laid), key=lambda line: _table(line[1])):
        if group:
            yield from _rows([(words, at) for words, at, _ in lines if at])
            continue
        for words, at, start in lines:
            if start in headings:
                yield f"{'#' if start == title else '##'} {words}"
            elif at is None:
                # Below the last entry of a list words are no part of it any more.
                yield from [""] if start - 1 in ends else []
                yield words
            else:
                deep = at.depth + (start in deeper)
                is_item = not deep and not at.column and (at.counted or not has_numbers)
                if is_item:
                    counted[at.group] = counted.get(at.group, at.first - 1) + 1
                sign = f"{counted[at.group]}. " if is_item else "- "
                yield _entry(words, at, deep, sign)


def _entry(words: str, at: Laid, deep: int, sign: str) -> str:
    """Return an entry of a list, or a line that goes on with one."""
    return (
        f"{INDENT * (deep + 1)}{words}"
        if at.column
        else f"{INDENT * deep}{sign}{words}"
    )


def _within_others(laid: tuple[Laid, ...]) -> Iterator[int]:
    """Yield where entries begin that stand between two entries of a list with numbers.

    Word files have lists in lists as lists of their own, side by side.
    """
    entries = [each for each in laid if each.depth >= 0]
    outer = [each for each in entries if each.counted and not each.depth]
    begins = {each.group: each.start for each in reversed(outer)}
    ends = {each.group: each.start for each in outer}
    in_order = sorted(begins.items(), key=itemgetter(1))
    starts = [start for _, start in in_order]
    farthest = list(accumulate((ends[group] for group, _ in in_order), max))
    highest = {each.group for each in entries if not each.depth}
    for each in entries:
        lists_before = bisect_left(starts, begins.get(each.group, each.start))
        is_within = lists_before and farthest[lists_before - 1] > each.start
        if is_within and each.group in highest:
            yield each.start


def _ends(paper: PaperText) -> Iterator[int]:
    """Yield where the last line of each list ends."""
    last = {each.group: each.start for each in paper.laid if each.depth >= 0}
    yield from (paper.text.find("\n", start) for start in last.values())


def _lines(
    paper: PaperText, laid: dict[int, Laid]
) -> Iterator[tuple[str, Laid | None, int]]:
    """Yield each line with how it is laid out, and where it begins."""
    start = 0
    for words in paper.text.split("\n"):
        yield words, laid.get(start), start
        start += len(words) + 1


def _table(at: Laid | None) -> str:
    return at.group if at is not None and at.row >= 0 else ""


def _rows(lines: list[tuple[str, Laid]]) -> Iterator[str]:
    """Yield the rows of a table; of one without heads that we know, as lines."""
    rows = [
        _cells(list(row)) for _, row in groupby(lines, key=lambda line: line[1].row)
    ]
    width = max(map(len, rows))
    if not names_items(rows[0]):
        yield from (_as_line(row) for row in rows)
        return
    yield ""
    for number, row in enumerate(rows):
        wide = [*row, *[""] * (width - len(row))]
        yield f"| {' | '.join(cell.replace('|', '/') for cell in wide)} |"
        if not number:
            yield f"|{' --- |' * width}"
    yield ""


def _cells(row: list[tuple[str, Laid]]) -> list[str]:
    """Return the cells of a row, the lines of each on one."""
    cells = [""] * (max(at.column for _, at in row) + 1)
    for words, at in row:
        cells[at.column] = f"{cells[at.column]} {words}".strip()
    return cells


def _as_line(row: list[str]) -> str:
    filled = [cell for cell in row if cell]
    between = " " if filled and filled[0].endswith(":") else " | "
    return between.join(filled)
