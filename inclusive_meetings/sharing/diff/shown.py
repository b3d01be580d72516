"""Differences as text, as Markdown for an e-mail, and as a page side by side."""

from collections.abc import Callable, Iterator
from html import escape

from inclusive_meetings.sharing.diff.differences import (
    Difference,
    FieldChange,
    Kind,
    sections,
)
from inclusive_meetings.sharing.signs import shown

NONE = "(nothing)"
Found = tuple[Difference, ...]
HEAD = """<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'unsafe-inline'">
<title>What changed in the glossary</title>
<style>
:root { color-scheme: light dark }
body { font: 1.1rem/1.5 Arial, "Noto Sans", sans-serif; max-width: 62rem;
 margin: 0 auto; padding: 1rem }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.5rem;
 table-layout: fixed }
thead th:first-child { width: 22% }
caption { font-weight: bold; text-align: start; padding: .3rem 0 }
th, td { border: 1px solid; padding: .4rem; text-align: start; vertical-align: top;
 overflow-wrap: anywhere }
@media (max-width: 40rem) { thead { position: absolute; clip-path: inset(50%) }
 tr, th, td { display: block } }
</style>
<main>
<h1>What changed in the glossary</h1>
"""


def text(found: Found) -> str:
    """Return what changed, a line for each field."""
    return "".join(f"{line}\n" for line in _text_lines(found))


def _text_lines(found: Found) -> Iterator[str]:
    for kind, here in sections(found):
        yield f"{_title(kind)} ({len(here)})"
        for each in here:
            yield f"  {_heading(each)}"
            for change in _worth_saying(each):
                yield f"    {change.field}: {_both(change)}"


def markdown(found: Found) -> str:
    """Return what changed as Markdown; nothing in it can act as Markdown itself."""
    lines: list[str] = []
    for kind, here in sections(found):
        lines += [f"## {_title(kind)}", ""]
        for each in here:
            lines.append(f"- **{shown(_heading(each))}**")
            lines += [
                f"    - {shown(change.field)}: {shown(_both(change))}"
                for change in _worth_saying(each)
            ]
        lines.append("")
    return "\n".join(lines)


def html(found: Found) -> str:
    """Return a page without script, before and after side by side."""
    body = "".join(
        f"<h2>{_title(kind)}</h2>\n{''.join(map(_table, here))}"
        for kind, here in sections(found)
    )
    nothing = "" if found else "<p>Nothing changed.</p>\n"
    return f"{HEAD}{body}{nothing}</main>\n</html>\n"


def _table(each: Difference) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escape(change.field)}</th>'
        f'<td dir="auto">{escape(change.before or NONE)}</td>'
        f'<td dir="auto">{escape(change.after or NONE)}</td></tr>\n'
        for change in _worth_saying(each)
    )
    heads = "".join(f'<th scope="col">{h}</th>' for h in ("What", "Before", "After"))
    caption = f'<caption dir="auto">{escape(_heading(each))}</caption>'
    if not rows:
        return f"<p>{escape(_heading(each))}</p>\n"
    return f"<table>{caption}\n<thead><tr>{heads}</tr></thead>\n{rows}</table>\n"


def _worth_saying(each: Difference) -> tuple[FieldChange, ...]:
    # Of a word that came or went, its name stands in the heading already.
    if set(each.kinds) & {Kind.ADDED, Kind.REMOVED}:
        hidden = ("term", "id", "slug")
        return tuple(change for change in each.fields if change.field not in hidden)
    return each.fields


def _title(kind: Kind) -> str:
    return kind.value.capitalize()


def _heading(each: Difference) -> str:
    more = [kind.value for kind in each.kinds[1:]]
    return f"{each.term} (also {', '.join(more)})" if more else each.term


def _both(change: FieldChange) -> str:
    if not change.before:
        return " ".join(change.after.split())
    before, after = (" ".join(w.split()) for w in (change.before, change.after))
    return f"“{before}” → “{after}”" if after else f"“{before}” → {NONE}"


SHOWN: dict[str, Callable[[Found], str]] = {
    "text": text,
    "markdown": markdown,
    "html": html,
}
