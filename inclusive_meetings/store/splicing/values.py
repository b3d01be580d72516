"""Values as YAML text that means the same to every program.

`no`, `12:30` and `010` would be read as something else by many: they get quotes.
"""

import json
import re
from collections.abc import Mapping

# A text, a list of values, or a table of values by name.
Value = str | tuple["Value", ...] | Mapping[str, "Value"]


class Numeral(str):
    """Digits that are a number and not a name: they stand without quotes."""

    __slots__ = ()


NUMBER = re.compile(r"(?:0|[1-9]\d*)(?:\.\d+)?", re.ASCII)
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
OTHERS_READ_AS_MORE = frozenset(
    ["yes", "no", "true", "false", "null", "on", "off", "y", "n", "none"]
)
PLAIN = re.compile(r"[^\W\d_](?:[^\n\r\t#:\\]|:(?=[^\s])|(?<=\S)#)*")
NOT_IN_FLOW = re.compile(r"[,\[\]{}]")
UNSEEN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def scalar(text: str, *, flow: bool = False) -> str:
    """Return the text as it stands in a YAML file; `flow` inside brackets."""
    if isinstance(text, Numeral) and NUMBER.fullmatch(text):
        return text
    plain = DAY.fullmatch(text) or (
        PLAIN.fullmatch(text)
        and text == text.strip()
        and not text.endswith(":")
        and text.lower() not in OTHERS_READ_AS_MORE
        and not (flow and NOT_IN_FLOW.search(text))
        and not UNSEEN.search(text)
    )
    if plain:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return UNSEEN.sub(lambda found: f"\\u{ord(found.group()):04x}", quoted)


def flow(value: Value) -> str:
    """Return the value in brackets, on one line."""
    if isinstance(value, str):
        return scalar(value, flow=True)
    if isinstance(value, Mapping):
        pairs = (f"{scalar(k, flow=True)}: {flow(v)}" for k, v in value.items())
        return "{" + ", ".join(pairs) + "}"
    return "[" + ", ".join(map(flow, value)) + "]"


def block(value: Value, indent: int) -> str:
    """Return what stands after `name:`, its further lines indented below `indent`.

    Texts and lists of texts stay on the line.
    """
    if isinstance(value, str):
        return f" {scalar(value)}"
    if not value or (
        isinstance(value, tuple) and all(isinstance(each, str) for each in value)
    ):
        return f" {flow(value)}"
    lines = pairs(value, indent + 2) if isinstance(value, Mapping) else []
    if isinstance(value, tuple):
        lines = [line for each in value for line in entry(each, indent + 2)]
    return "".join(f"\n{line}" for line in lines)


def pairs(table: Mapping[str, Value], indent: int) -> list[str]:
    """Return the lines of a table whose names begin after `indent` spaces."""
    lines: list[str] = []
    for name, value in table.items():
        lines += f"{' ' * indent}{scalar(name)}:{block(value, indent)}".split("\n")
    return lines


def entry(value: Value, indent: int) -> list[str]:
    """Return the lines of an entry of a list whose dash stands after `indent`."""
    if not isinstance(value, Mapping) or not value:
        return [f"{' ' * indent}- {flow(value)}"]
    first, *others = pairs(value, indent + 2)
    return [f"{' ' * indent}- {first.lstrip()}", *others]
