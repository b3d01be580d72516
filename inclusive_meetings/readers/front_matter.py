"""What stands above an agenda: YAML, TOML, or lines such as `Date: 9 December`.

Whatever is read here is blanked out and never cut off, so that the line numbers
of everything below stay those of the file.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.files.yaml_nodes import (
    YamlList,
    YamlNode,
    YamlTable,
    YamlText,
    as_key,
    yaml_node,
)
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.field_names import FRONT_MATTER_ALIASES

# The facts of a page of a web site, and what such a page is laid out as.
OF_A_PAGE = frozenset({"categories", "permalink", "published", "slug"})
LAYOUTS = frozenset({"post", "page", "blog", "default", "textpage"})
FENCES = {"---": "---", "+++": "+++"}


@frozen
class FrontMatter:
    """The named values above an agenda, and the text with them blanked out.

    `is_ours` says that there was front matter, so that what is missing from the
    agenda was forgotten rather than never known; `is_a_page` that it is that of a page
    of a web site.
    """

    table: YamlTable
    body: str
    is_ours: bool
    problems: tuple[Problem, ...] = ()
    is_a_page: bool = False


def front_matter(text: str, file: str, header_names: frozenset[str]) -> FrontMatter:
    """Return the front matter. Raises CannotRead for what cannot be read.

    Where there is none, lines above the first item such as `Date: 9 December`
    count, if their name is one of `header_names`.
    """
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    fence = lines[first].rstrip()
    if fence not in FENCES or _only_a_rule(lines[first + 1 :]):
        return _from_lines(lines, file, header_names)
    end = _end(lines, fence, first)
    if end is None:
        problem = Problem(
            Place(file, first + 1, 1),
            "front-matter",
            f"The front matter that begins with {fence} here has no end.",
            f"Put a line with {fence} after its last line.",
        )
        raise CannotRead([problem])
    above = [""] * (first + 1)
    inside = "\n".join([*above, *lines[first + 1 : end]])
    table = _yaml(inside, file) if fence == "---" else _toml(inside, lines[:end], file)
    below = [*([""] * (end + 1)), *lines[end + 1 :]]
    return _of_a_page(
        FrontMatter(table, "\n".join(below), is_ours=True), below, header_names
    )


def _is_a_page(table: YamlTable) -> bool:
    """Return whether the names are those of a page that was put on a web site."""
    values = {as_key(key.text): value for key, value in table.pairs}
    layout = values.get("layout")
    is_post = isinstance(layout, YamlText) and as_key(layout.text) in LAYOUTS
    return is_post or not OF_A_PAGE.isdisjoint(values)


def _of_a_page(
    above: FrontMatter, lines: list[str], names: frozenset[str]
) -> FrontMatter:
    """Return what a page of a web site says of the meeting, with what its text says."""
    if not _is_a_page(above.table):
        return above
    from inclusive_meetings.readers.wild.web_page import (  # noqa: PLC0415 - few are one
        day_is_of_the_page,
        with_facts_below,
    )

    below = _from_lines(lines, above.table.place.file, names).table
    wrong = day_is_of_the_page(above.table, below)
    table = with_facts_below(above.table, below, FRONT_MATTER_ALIASES)
    problems = (wrong,) if wrong else ()
    return FrontMatter(
        table, above.body, is_ours=True, problems=problems, is_a_page=True
    )


def _only_a_rule(below: list[str]) -> bool:
    # A line drawn above a title with --- is no front matter: nobody leaves a
    # blank line and writes a Markdown heading there.
    words = [line for line in below[:3] if line.strip()]
    return bool(words) and not below[0].strip() and words[0].startswith("# ")


def _end(lines: list[str], fence: str, first: int) -> int | None:
    ends = {fence, "..."} if fence == "---" else {fence}
    return next(
        (
            number
            for number, line in enumerate(lines)
            if number > first and line.rstrip() in ends
        ),
        None,
    )


def _yaml(text: str, file: str) -> YamlTable:
    node = _node(text, file)
    if node is None:
        return YamlTable((), Place(file, 1, 1))
    if isinstance(node, YamlTable):
        return node
    problem = Problem(
        node.place,
        "front-matter",
        "The front matter is not a list of named values.",
        "Write each as  name: value, such as  title: Falls",
    )
    raise CannotRead([problem])


def _node(text: str, file: str) -> YamlNode | None:
    try:
        return yaml_node(text, file)
    except CannotRead:
        # Loaded here: most facts are YAML as they stand.
        from inclusive_meetings.readers.second_colon import facts_node  # noqa: PLC0415 - as above

        return facts_node(text, file)


def _toml(text: str, lines: list[str], file: str) -> YamlTable:
    import tomllib  # noqa: PLC0415 - few agendas are TOML, and start-up is felt

    try:
        values = tomllib.loads(text, parse_float=str)
    except RecursionError:
        mend = "Take some brackets away."
        what = "The front matter is nested too deep."
        raise CannotRead([Problem(Place(file, 1, 1), "too-deep", what, mend)]) from None
    except ValueError as error:
        found = re.search(r"line (\d+), column (\d+)", str(error))
        line, column = (int(found[1]), int(found[2])) if found else (1, 1)
        what = f"This cannot be read as TOML: {str(error).split(' (at')[0]}."
        mend = 'Write  name = "value", with quotation marks.'
        raise CannotRead(
            [Problem(Place(file, line, column), "toml", what, mend)]
        ) from None
    places = dict(_places(lines, file))
    start = Place(file, 1, 1)
    return YamlTable(
        tuple(
            (
                YamlText(key, places.get(key, start)),
                _as_node(value, places.get(key, start)),
            )
            for key, value in values.items()
        ),
        start,
    )


def _places(lines: list[str], file: str) -> Iterator[tuple[str, Place]]:
    for number, line in enumerate(lines, 1):
        if found := re.match(r"\s*\[{0,2}\"?([\w-]+)", line):
            yield found[1], Place(file, number, 1)


def _as_node(value: object, place: Place) -> YamlNode:
    if isinstance(value, list):
        return YamlList(tuple(_as_node(entry, place) for entry in value), place)
    if isinstance(value, dict):
        pairs = value.items()
        return YamlTable(
            tuple((YamlText(str(k), place), _as_node(v, place)) for k, v in pairs),
            place,
        )
    return YamlText(cleaned(str(value)), place)


def _from_lines(lines: list[str], file: str, names: frozenset[str]) -> FrontMatter:
    from inclusive_meetings.readers.wild.header_lines import header  # noqa: PLC0415 - most agendas have front matter
    from inclusive_meetings.readers.wild.mail_head import mail_head  # noqa: PLC0415 - as above

    head = mail_head(lines)
    lines = head.body(lines)
    found = header(lines, file, names, FRONT_MATTER_ALIASES)
    pairs = list(found.pairs)
    if head.subject and not any(key.text == "title" for key, _ in pairs):
        place = Place(file, head.line + 1, 1)
        pairs.append((YamlText("title", place), YamlText(head.subject, place)))
    table = YamlTable(tuple(pairs), Place(file, 1, 1))
    return FrontMatter(table, found.body(lines), is_ours=False)
