"""Edits to the facts above the items: between the lines with ---, and why below."""

from inclusive_meetings.files.yaml_nodes import (
    YamlList,
    YamlNode,
    YamlTable,
    YamlText,
    as_key,
)
from inclusive_meetings.model.problems import refused
from inclusive_meetings.readers.field_names import FRONT_MATTER_ALIASES
from inclusive_meetings.readers.second_colon import as_meant, as_typed, facts_node
from inclusive_meetings.store.draft import TANGLED
from inclusive_meetings.store.splicing.changes import Change, Drop, Put, plain
from inclusive_meetings.store.splicing.splice import SpliceError, spliced
from inclusive_meetings.store.splicing.values import Value
from inclusive_meetings.workspace.editing.background import (
    background_words,
    with_background,
)
from inclusive_meetings.workspace.editing.fact_parts import (
    BEFOREHAND,
    BEFOREHAND_PARTS,
    PAPERS,
    RAISED,
    changes,
    fact_of,
    is_in_parts,
    words_of,
)
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.typed import time_of_day

USE = "use"
# In the order in which they are asked.
FACTS = (
    *(
        "title",
        "background",
        "date",
        "start",
        "end",
        "where",
        "join",
        "purpose",
        "stage",
        "chair",
    ),
    *("contact", "if-it-went-badly", "we-heard-by", "items-by", "remote-host"),
    *("information-sharing", "people", PAPERS, RAISED, *BEFOREHAND_PARTS),
)
BACKGROUND = "background"
TIMES = frozenset({"start", "end"})
WITH_PARTS = frozenset({BEFOREHAND, PAPERS, RAISED})
NO_FACTS = (
    "This agenda has no facts between two lines with --- at its top.",
    "Put a line with --- at the top, then  title: What it is about,  then ---.",
)


def fact_set(outline: Outline, name: str, value: Value) -> str:
    """Return the text with a fact set, such as `start` to `10:00`.

    An empty value takes the fact away. The name that the file uses for it stays.
    Raises CannotRead where the facts are written so that this is not safe.
    """
    if name == BACKGROUND and isinstance(value, str):
        return with_background(outline, value)
    facts, file = _facts(outline)
    key = _as_written(facts, file, fact_of(name))
    if is_in_parts(name) and isinstance(value, str):
        node = dict(_pairs(facts, file)).get(key or "")
        there = plain(node) if node is not None else None
        parts = changes(key or fact_of(name), name, value, there)
        return _put_back(outline, _spliced(facts, file, parts))
    if name in TIMES and isinstance(value, str):
        value = time_of_day(value)
    changed = _changed(facts, file, key or name, value, is_there=key is not None)
    return _put_back(outline, changed)


def fact_words(outline: Outline) -> dict[str, str]:
    """Return the facts that are a word or a line, by name, as they were typed."""
    close = outline.lines.end_of_facts
    if close is None:
        return {}
    facts = "".join(outline.lines.lines[1:close])
    why = background_words(outline)
    found = {BACKGROUND: why} if why else {}
    for key, value in _pairs(facts, outline.meeting.place.file):
        known = as_key(key)
        name = FRONT_MATTER_ALIASES.get(known, known)
        if name in WITH_PARTS:
            found |= dict(words_of(name, plain(value)))
        elif isinstance(value, YamlText):
            found[name] = value.text
    return found


def fact_added(outline: Outline, name: str, words: str) -> str:
    """Return the text with one more entry in a list of the facts, such as `allow`.

    Raises CannotRead as above.
    """
    facts, file = _facts(outline)
    key = _as_written(facts, file, name)
    node = dict(_pairs(facts, file)).get(key or "")
    match node:
        case YamlList(entries):
            change = Put((key or name, len(entries)), words)
        case YamlText(text):
            change = Put((key or name,), (text, words))
        case _:
            change = Put((key or name,), (words,))
    return _put_back(outline, _spliced(facts, file, [change]))


def meaning_chosen(outline: Outline, term: str, words: str) -> str:
    """Return the text with the meaning that a word has here, under `use`.

    Raises CannotRead as above.
    """
    facts, file = _facts(outline)
    key = _as_written(facts, file, USE) or USE
    there = dict(_pairs(facts, file)).get(key)
    has_names = isinstance(there, YamlTable) and bool(there.pairs)
    change = Put((key, term), words) if has_names else Put((key,), {term: words})
    return _put_back(outline, _spliced(facts, file, [change]))


def _facts(outline: Outline) -> tuple[str, str]:
    """Return the facts as they are written, and in which file."""
    lines, file = outline.lines, outline.meeting.place.file
    if lines.end_of_facts is None:
        raise refused(file, "no-facts", *NO_FACTS)
    return "".join(lines.lines[1 : lines.end_of_facts]), file


def _put_back(outline: Outline, facts: str) -> str:
    lines = outline.lines
    return "".join((lines.lines[0], facts, *lines.lines[lines.end_of_facts :]))


def _pairs(facts: str, file: str) -> tuple[tuple[str, YamlNode], ...]:
    node = facts_node(facts.replace("\r\n", "\n"), file)
    pairs = node.pairs if isinstance(node, YamlTable) else ()
    return tuple((key.text, value) for key, value in pairs)


def _as_written(facts: str, file: str, name: str) -> str | None:
    for key, _ in _pairs(facts, file):
        known = as_key(key)
        if FRONT_MATTER_ALIASES.get(known, known) == name:
            return key
    return None


def _changed(facts: str, file: str, key: str, value: Value, *, is_there: bool) -> str:
    if not value:
        changes: list[Change] = [Drop((key,))] if is_there else []
    else:
        changes = [Put((key,), value)]
    return _spliced(facts, file, changes)


def _spliced(facts: str, file: str, changes: list[Change]) -> str:
    try:
        meant = as_meant(facts, file)
        return as_typed(spliced(meant, file, changes), facts, meant)
    except (SpliceError, LookupError):
        raise refused(file, "cannot-change", *TANGLED) from None
