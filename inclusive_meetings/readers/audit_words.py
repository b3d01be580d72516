"""Advice on words, as data: what to find, what to say instead, why, and who says so."""

from collections.abc import Iterator

from inclusive_meetings.files.yaml_nodes import YamlList, YamlNode, YamlTable
from inclusive_meetings.model.audit_settings import WordAdvice
from inclusive_meetings.model.findings import Level
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.fields import Fields

WORD = (
    *("find", "say", "because", "source", "level", "conflict", "flags", "passes"),
    *("near", "rule"),
)
OWN_WORD = "own-word"


def word_advice(
    node: YamlNode | None, rule: str, found: list[Problem]
) -> Iterator[WordAdvice]:
    """Yield the advice of a list; what is wrong is added to `found`."""
    if node is None:
        return
    if not isinstance(node, YamlList):
        mend = "Write  - {find: [punters], say: people, because: …, source: …}"
        found.append(Problem(node.place, "words-shape", "There is no list.", mend))
        return
    for entry in node.entries:
        if isinstance(entry, YamlTable):
            advice = _advice(Fields(entry, WORD, found), rule)
            if advice:
                yield advice
            continue
        mend = "Write  - {find: [punters], say: people, because: …, source: …}"
        what = "An entry here is no advice on a word."
        found.append(Problem(entry.place, "words-shape", what, mend))


def same_word(word: str) -> str:
    """Return a word as it is compared: without capitals, hyphens and plural s."""
    return " ".join(word.casefold().replace("-", " ").split()).removesuffix("s")


def _advice(fields: Fields, rule: str) -> WordAdvice | None:
    find = fields.texts("find")
    missing = [name for name in ("say", "because", "source") if not fields.text(name)]
    if not find or missing:
        needed = ", ".join(([] if find else ["find"]) + missing)
        what = f"This advice on a word lacks: {needed}."
        mend = "Write  {find: [punters], say: people, because: …, source: …}"
        fields.complain(fields.place, "no-source", what, mend)
        return None
    return WordAdvice(
        rule=fields.text("rule") or rule,
        find=find,
        say=fields.text("say"),
        because=fields.text("because"),
        source=fields.text("source"),
        level=fields.choice("level", Level) or Level.COULD,
        conflict=fields.text("conflict"),
        near=fields.texts("near"),
        flags=fields.text("flags"),
        passes=fields.text("passes"),
    )
