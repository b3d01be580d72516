"""Changes as cuts: which characters go, and which words come in their place."""

from collections.abc import Iterable, Iterator

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.store.splicing.changes import (
    Change,
    Drop,
    Insert,
    Path,
    Put,
    changed,
    moved,
    value_at,
)
from inclusive_meetings.store.splicing.spans import Span, Text
from inclusive_meetings.store.splicing.values import Value, block, entry, flow, pairs


@frozen
class Cut:
    """The characters from `start` to `end` become `words`."""

    start: int
    end: int
    words: str


def cuts(text: Text, root: Span, tree: Value, changes: Iterable[Change]) -> list[Cut]:
    """Return the cuts that make the changes to the tree of values in the text.

    Raises LookupError for a path that is not there.
    """
    by_parent: dict[Path, list[Change]] = {}
    for change in _joined(root, tree, changes):
        by_parent.setdefault(change.path[:-1], []).append(change)
    found: list[Cut] = []
    # Where two things come at one place, what belongs to the entry comes first.
    for path, together in sorted(by_parent.items(), key=lambda pair: -len(pair[0])):
        parent = _at(root, path)
        if parent.flow:
            found += _flow_cuts(parent, together)
        elif parent.kind == "table":
            found += _table_cuts(text, parent, together)
        else:
            found += _list_cuts(text, parent, together)
    ends = "\r\n" if "\r\n" in text.text else "\n"
    return [Cut(c.start, c.end, c.words.replace("\n", ends)) for c in found]


def _joined(root: Span, tree: Value, changes: Iterable[Change]) -> Iterator[Change]:
    """Yield the changes; several inside the same brackets become one that sets them."""
    inside: dict[Path, list[Change]] = {}
    for change in changes:
        brackets = _brackets(root, change.path[:-1])
        if brackets is None:
            yield change
        else:
            inside.setdefault(brackets, []).append(change)
    for path, together in inside.items():
        if len(together) == 1:
            yield together[0]
        else:
            within = [moved(each, each.path[len(path) :]) for each in together]
            yield Put(path, changed(value_at(tree, path), within))


def _brackets(span: Span, path: Path) -> Path | None:
    """Return the path of the outermost brackets on the way; None if there are none."""
    for number, step in enumerate(path):
        if span.flow:
            return path[:number]
        at = step if isinstance(step, int) else span.names.index(step)
        span = span.values[at]
    return path if span.flow else None


def _at(span: Span, path: Path) -> Span:
    for step in path:
        if isinstance(step, int):
            span = span.values[step]
        else:
            span = span.values[span.names.index(step)]
    return span


def _table_cuts(text: Text, table: Span, changes: list[Change]) -> Iterator[Cut]:
    indent = _column(text, table.start)
    drops = {c.path[-1] for c in changes if isinstance(c, Drop)}
    if drops and drops == set(table.names) and len(changes) == len(drops):
        yield Cut(table.start, table.end, "{}")
        return
    yield from _dropped_pairs(text, table, drops)
    for change in changes:
        if isinstance(change, Drop):
            continue
        name = str(change.path[-1])
        if name in table.names:
            yield _exchange(text, table, table.names.index(name), change.value)
        else:
            lines = pairs({name: change.value}, indent)
            yield _new_lines(text, table.end, lines)


def _dropped_pairs(text: Text, table: Span, drops: set[str | int]) -> Iterator[Cut]:
    kept = [n for n, name in enumerate(table.names) if name not in drops]
    on_the_dash = bool(text.text[text.line_start(table.start) : table.start].strip())
    first = kept[0] if kept else len(table.names)
    if on_the_dash and first:
        yield Cut(table.start, table.keys[first].start, "")
    for number, name in enumerate(table.names):
        if name not in drops or (on_the_dash and number < first):
            continue
        end = max(table.keys[number].end + 1, table.values[number].end)
        yield _lines(text, table.keys[number].start, end)


def _exchange(text: Text, table: Span, number: int, value: Value) -> Cut:
    key, old = table.keys[number], table.values[number]
    colon = text.text.index(":", key.end) + 1
    plain = old.kind == "text" and not old.block_text and old.start > colon
    if plain and isinstance(value, str):
        return Cut(old.start, old.end, block(value, 0).lstrip())
    if old.flow and not isinstance(value, str):
        return Cut(old.start, old.end, flow(value))
    words = block(value, _column(text, key.start))
    return Cut(colon, max(colon, old.end), words)


def _list_cuts(text: Text, listed: Span, changes: list[Change]) -> Iterator[Cut]:
    dash = _dash(text, listed.values[0].start)
    indent = _column(text, dash)
    drops = {int(c.path[-1]) for c in changes if isinstance(c, Drop)}
    if len(drops) == len(listed.values) == len(changes):
        yield Cut(dash, listed.end, "[]")
        return
    for change in changes:
        number = int(change.path[-1])
        match change:
            case Drop():
                old = listed.values[number]
                yield _lines(text, _dash(text, old.start), old.end)
            case Insert(value=value) if number < len(listed.values):
                # Before the comments of the entry, after the entry before it.
                at = text.line_start(_dash(text, listed.values[number].start))
                if number:
                    at = text.after_line(listed.values[number - 1].end)
                yield Cut(at, at, "".join(f"{line}\n" for line in entry(value, indent)))
            case Put(value=value) if number < len(listed.values):
                old = listed.values[number]
                words = "\n".join(entry(value, indent)).lstrip()
                yield Cut(_dash(text, old.start), old.end, words)
            case Insert(value=value) | Put(value=value):
                yield _new_lines(text, listed.end, entry(value, indent))


def _flow_cuts(span: Span, changes: list[Change]) -> Iterator[Cut]:
    """Yield the cut of one change inside brackets; several are joined before."""
    (change, *others) = changes
    step = change.path[-1]
    number = step if isinstance(step, int) else None
    if isinstance(step, str) and step in span.names:
        number = span.names.index(step)
    there = number is not None and number < len(span.values)
    if others or isinstance(change, Insert) or (isinstance(change, Drop) and not there):
        raise LookupError(f"change one value in brackets at a time: {changes}")
    if isinstance(change, Drop):
        yield _dropped_in_flow(span, number or 0)
    elif there:
        old = span.values[number or 0]
        yield Cut(old.start, old.end, flow(change.value))
    else:
        close = span.end - 1
        words = flow(change.value)
        if span.kind == "table":
            words = f"{flow(str(step))}: {words}"
        at = max((v.end for v in span.values), default=close)
        yield Cut(at, at, f", {words}" if span.values else words)


def _dropped_in_flow(span: Span, number: int) -> Cut:
    starts = [key.start for key in span.keys] or [v.start for v in span.values]
    if number:
        return Cut(span.values[number - 1].end, span.values[number].end, "")
    if len(span.values) > 1:
        return Cut(starts[0], starts[1], "")
    return Cut(starts[0], span.values[0].end, "")


def _new_lines(text: Text, after: int, lines: list[str]) -> Cut:
    at = text.after_line(after)
    words = "".join(f"{line}\n" for line in lines)
    if at == len(text.text) and not text.text.endswith(("\n", "\r")):
        words = "\n" + words.removesuffix("\n")
    return Cut(at, at, words)


def _lines(text: Text, start: int, end: int) -> Cut:
    return Cut(text.line_start(start), text.after_line(end), "")


def _dash(text: Text, start: int) -> int:
    return text.text.rindex("-", 0, start)


def _column(text: Text, offset: int) -> int:
    return offset - text.line_start(offset)
