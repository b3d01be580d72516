"""Addresses that stand together at the end of an agenda: `[plan]: https://…`.

Markdown lets a text say `[the plan][plan]` anywhere in a file, and programs that write
it put all addresses at its end. Here each item is read by itself, so it is given those
that it names.
"""

import re
from collections.abc import Iterable, Mapping

# Not of a note (`[^1]: …`), nor of a word with its meaning: what is named is a place.
DEFINITION = re.compile(
    r"^ {0,3}\[(?!\^)(?P<label>[^\]\n]{1,200})\]:[ \t]*"
    r"(?:<[^>\n]+>|(?=\S*(?:[:/#]|\.\w))\S+).*$",
    re.MULTILINE,
)


def definitions(texts: Iterable[str]) -> Mapping[str, str]:
    """Return the lines that define addresses, by their labels; the first of each."""
    known: dict[str, str] = {}
    for text in texts:
        if "]:" in text:
            for found in DEFINITION.finditer(text):
                known.setdefault(_folded(found["label"]), found.group())
    return known


def with_definitions(text: str, known: Mapping[str, str]) -> str:
    """Return the text with the lines behind it that define what it names."""
    if not known or "[" not in text:
        return text
    own, folded = definitions([text]), _folded(text)
    lines = [
        line
        for label, line in known.items()
        if label not in own and f"[{label}]" in folded
    ]
    return "\n\n".join((text, "\n".join(lines))) if lines else text


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
