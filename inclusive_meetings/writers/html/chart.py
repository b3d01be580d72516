"""A chart as SVG inside a page: it reflows on a phone, prints, and needs no colour.

Bars are as wide as a share of the page, so letters and patterns keep their size.
What the picture shows is said in words beside it, and once more for screen readers.
"""

from inclusive_meetings.document.chart import Bar, Chart, Shade
from inclusive_meetings.document.inlines import text
from inclusive_meetings.writers.chart_table import value_of
from inclusive_meetings.writers.html.inlines import attribute, language, one_other, said
from inclusive_meetings.writers.html.page import Page

HEIGHT = 30
ROW_HEIGHT = 56
PLATE = 13
# Narrower ones have no room for a number; the list below says them all.
SHARE_WITH_ROOM = 5.0
PATTERNS = {
    Shade.THEIRS: '<rect width="8" height="8" class="ground"/>',
    Shade.OURS: '<rect width="8" height="8" class="ground"/>'
    '<path d="M-2 2l4-4M0 8l8-8M6 10l4-4" class="mark"/>',
    Shade.BREAK: '<rect width="8" height="8" class="ground"/>',
    Shade.REFLECTION: '<rect width="8" height="8" class="ground"/>'
    '<circle cx="4" cy="4" r="1.6" class="dot"/>',
    Shade.OTHER: '<rect width="8" height="8" class="ground"/>'
    '<path d="M0 4h8" class="mark"/>',
}


def chart(node: Chart, page: Page) -> str:
    """Return the figure with its caption, its picture and its words."""
    name = page.name("chart")
    draw = _in_a_row if node.in_a_row else _under_each_other
    inner = draw(node, name, page)
    return (
        f'<figure class="chart">\n<figcaption>{said(node.caption, page)}</figcaption>\n'
        f"{inner}</figure>\n"
    )


def _in_a_row(node: Chart, name: str, page: Page) -> str:
    total = sum(bar.value for bar in node.bars) or 1
    drawn, keys, past = [], [], 0
    for number, bar in enumerate(node.bars, 1):
        left, width = _share(past, total), _share(bar.value, total)
        past += bar.value
        drawn.append(_rect(name, bar.shade, left, width, ROW_HEIGHT))
        if float(width) >= SHARE_WITH_ROOM:
            drawn.append(_number(number, float(left) + float(width) / 2, bar.shade))
        keys.append(_key(name, number, bar, page))
    picture = _svg(
        _named(node.summary, page), name, node.bars, ROW_HEIGHT, "".join(drawn)
    )
    return f'{picture}<ol class="keys">\n{"".join(keys)}</ol>\n'


def _under_each_other(node: Chart, name: str, page: Page) -> str:
    # Room beyond the line, so that it is seen at the end of a bar too.
    beyond = round(node.limit * 1.08)
    most = max([*(bar.value for bar in node.bars), beyond, 1])
    rows = "".join(
        f'<li><span class="label">{said(bar.label, page)}</span> '
        f'<span class="value">{said(value_of(bar), page)}</span>\n'
        f"{_one(node, name, number, most)}</li>\n"
        for number, bar in enumerate(node.bars)
    )
    limit = (
        f'<p class="limit">{said(node.limit_said, page)}</p>\n' if node.limit else ""
    )
    return f'<ul class="bars">\n{rows}</ul>\n{limit}'


def _one(node: Chart, name: str, number: int, most: int) -> str:
    bar, own = node.bars[number], f"{name}-{number}"
    drawn = _rect(own, bar.shade, "0", _share(bar.value, most), HEIGHT)
    if node.limit:
        at = _share(node.limit, most)
        line = f'<line x1="{at}%" x2="{at}%" y1="0" y2="{HEIGHT}" class="limit'
        drawn += f'{line} under"/>{line}"/>'
    # The words beside it say the same: the picture is passed over by screen readers.
    return _svg('aria-hidden="true"', own, (bar,), HEIGHT, drawn)


def _named(summary: str, page: Page) -> str:
    """Return what says to a screen reader that here is a picture, and of what."""
    other = one_other(text(summary), page.spoken)
    spoken = language(other) if other else ""
    return f'role="img" aria-label={attribute(summary)}{spoken}'


def _svg(role: str, name: str, bars: tuple[Bar, ...], height: int, drawn: str) -> str:
    shades = dict.fromkeys(bar.shade for bar in bars)
    patterns = "".join(_pattern(name, shade) for shade in shades)
    return (
        f'<svg {role} width="100%" height="{height}" focusable="false">'
        f"<defs>{patterns}</defs>{drawn}</svg>\n"
    )


def _pattern(name: str, shade: Shade) -> str:
    return (
        f'<pattern id="{name}-{shade}" class="{shade}" width="8" height="8"'
        f' patternUnits="userSpaceOnUse">{PATTERNS[shade]}</pattern>'
    )


def _rect(name: str, shade: Shade, left: str, width: str, height: int) -> str:
    return (
        f'<rect x="{left}%" y="1" width="{width}%" height="{height - 2}"'
        f' class="edge {shade}" fill="url(#{name}-{shade})"/>'
    )


def _number(number: int, middle: float, shade: Shade) -> str:
    # On a plate of its own, so that no line of the pattern runs through it.
    x, y = f"{middle:.2f}%", ROW_HEIGHT // 2
    return (
        f'<circle cx="{x}" cy="{y}" r="{PLATE}" class="plate {shade}"/>'
        f'<text x="{x}" y="{y}" class="{shade}"'
        f' text-anchor="middle" dominant-baseline="central">{number}</text>'
    )


def _key(name: str, number: int, bar: Bar, page: Page) -> str:
    swatch = (
        '<svg aria-hidden="true" width="22" height="22" focusable="false">'
        f'<rect x="1" y="1" width="20" height="20" class="edge {bar.shade}"'
        f' fill="url(#{name}-{bar.shade})"/></svg>'
    )
    words = said(f"{bar.label}: {value_of(bar)}", page)
    return f'<li value="{number}">{swatch} {words}</li>\n'


def _share(value: int, total: int) -> str:
    return f"{value * 100 / total:.2f}"
