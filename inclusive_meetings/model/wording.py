"""The words of a pack, as data that chairs edit and translators translate.

Content is filled strictly: a placeholder nobody fills is a fault of the
program, found by its tests, and never reaches a reader as `{name}`.
"""

from collections.abc import Mapping
from string import Formatter

from inclusive_meetings.model.frozen import frozen


@frozen
class InTheirLanguage:
    """All texts of a folder of wording that is in a language of its own."""

    language: str
    texts: tuple[str, ...]


@frozen
class Wording:
    """The wording of one language, by key, such as `briefing.why-you`.

    `texts` are single texts, `lists` are lists of texts, `records` are lists of small
    tables (a checklist line with its reason and source). `translated` has the texts
    that came from folders in another language.
    """

    language: str
    texts: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]
    records: Mapping[str, tuple[Mapping[str, str], ...]]
    translated: tuple[InTheirLanguage, ...] = ()

    def say(self, key: str, **names: object) -> str:
        """Return the text with this key, each `{name}` filled with its value.

        Values are put in as they are and never read as placeholders.
        """
        return filled(self.texts[key], **names)

    def language_name(self, tag: str) -> str:
        """Return what readers call the language; its tag where nobody wrote a name."""
        parts = tag.split("-")
        for some in range(len(parts), 0, -1):
            name = self.texts.get(f"languages.{'-'.join(parts[:some])}")
            if name:
                return name
        return tag


def placeholders(text: str) -> frozenset[str]:
    """Return the names in braces in the text; raises ValueError on a lone brace."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)


def filled(text: str, **names: object) -> str:
    """Return the text with each `{name}` replaced, and nothing else looked up."""
    pieces = []
    for literal, name, _, _ in Formatter().parse(text):
        pieces.append(literal)
        if name is not None:
            pieces.append(str(names[name]))
    return "".join(pieces)
