"""The YAML of glosario: a slug, and below each language a term and a definition."""

from collections.abc import Iterator, Mapping

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.files.yaml_nodes import (
    YamlList,
    YamlNode,
    YamlTable,
    YamlText,
)
from inclusive_meetings.model.problems import Problem, refused
from inclusive_meetings.sharing.exchange.rows import Reading, Row, together
from inclusive_meetings.store.glossary.yaml import glossary_node

OURS = "en"
PARTS = {"term": "term", "def": "meaning", "acronym": "also"}


def read(content: bytes, name: str, columns: Mapping[str, str]) -> Reading:  # noqa: ARG001 - all readers are alike
    """Return a row for each slug; an entry without English words is a problem."""
    source = decoded(content, name)
    node = glossary_node(source.text, name)
    if not isinstance(node, YamlList):
        raise refused(name, "glosario-shape", *NOT_GLOSARIO)
    problems: list[Problem] = [*source.warnings]
    rows = []
    for entry in node.entries:
        if isinstance(entry, YamlTable):
            rows.append(Row(dict(_values(entry, problems)), entry.place))
        else:
            problems.append(Problem(entry.place, "glosario-shape", *NOT_AN_ENTRY))
    return Reading(together(tuple(rows)), tuple(problems))


def _values(entry: YamlTable, problems: list[Problem]) -> Iterator[tuple[str, str]]:
    for key, value in entry.pairs:
        if key.text in ("slug", "ref"):
            if key.text == "slug" and isinstance(value, YamlText):
                yield "id", value.text
        elif isinstance(value, YamlTable):
            if key.text in PARTS:
                what = f"“{key.text}” stands where the tag of a language belongs."
                problems.append(
                    Problem(key.place, "wrong-level", what, NO_LANGUAGE, serious=False)
                )
            yield from _language(key.text, value, problems)
        else:
            what = f"“{key.text[:60]}” was left out: no term stands below it."
            problems.append(
                Problem(
                    key.place, "glosario-shape", what, NOT_AN_ENTRY[1], serious=False
                )
            )


def _language(
    tag: str, table: YamlTable, problems: list[Problem]
) -> Iterator[tuple[str, str]]:
    for key, value in table.pairs:
        name = PARTS.get(key.text)
        text = _text(value)
        if tag == OURS and name:
            yield name, text
        elif name in ("term", "meaning"):
            yield f"{tag.replace('_', '-')} {name}", text
        elif text:
            what = f"“{key.text[:40]}” of the language “{tag[:40]}” was left out."
            problems.append(
                Problem(key.place, "left-out", what, LEFT_OUT, serious=False)
            )


def _text(value: YamlNode) -> str:
    if isinstance(value, YamlText):
        return " ".join(value.text.split())
    return ""


NOT_GLOSARIO = (
    "This is not a list as glosario has it.",
    "It begins with  - slug: …  and below it  en:  with  term:  and  def:",
)
NOT_AN_ENTRY = (
    "This is not an entry of a glosario list.",
    "Write `slug:`, and below it `en:` with `term:` and `def:`.",
)
NO_LANGUAGE = (
    "Its words were kept below that name. Write the tag of their language, such as uk."
)
LEFT_OUT = "Our glossaries have only a term and a meaning there."
