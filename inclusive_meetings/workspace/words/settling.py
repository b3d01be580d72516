"""Settle what a merge of two glossaries left open, and lose neither version.

The version that is not chosen goes into the note of the word, with the reason.
"""

from collections.abc import Mapping
from pathlib import Path

from inclusive_meetings.language.made_once import Kept
from inclusive_meetings.model.glossary import Glossary, Question, Term
from inclusive_meetings.store.draft import draft
from inclusive_meetings.store.glossary.edit import edited, steps
from inclusive_meetings.store.safe_file import save
from inclusive_meetings.store.splicing.changes import text_of, value_at
from inclusive_meetings.store.splicing.values import Value
from inclusive_meetings.workspace.saving.refusal import refused
from inclusive_meetings.workspace.words.glossary_terms import (
    TermFiles,
    checks_of,
    entry_of,
)

WHOLE = "term"
NOTED = "Another group wrote, of {field}: {words}"
TABLES = frozenset(["source", "review", "senses", "translations", "false-friends"])


def open_questions(known: Glossary) -> tuple[Term, ...]:
    """Return the terms about which two groups did not agree."""
    return _OPEN.of(known)


def settle(files: TermFiles, term: Term, question: Question, *, theirs: bool) -> None:
    """Choose one version of a question, and keep the other one in the note.

    Raises CannotRead for what cannot be chosen by a key: a whole word that one group
    took away, and tables.
    """
    path = files.stands_in
    if files.is_copied:
        mend = "Copy this glossary beside the agenda first."
        raise refused(path, "comes with the program", mend)
    before = draft(path, path.as_posix())
    entry = entry_of(before, term)
    asked = entry.get("questions")
    rows = asked if isinstance(asked, tuple) else ()
    at = next((n for n, row in enumerate(rows) if _same(row, question)), None)
    if at is None:
        mend = "Nothing was written. Look at the word again."
        raise refused(path, "has this question no longer", mend)
    values = _values(path, term, entry, question, theirs=theirs)
    left = (*rows[:at], *rows[at + 1 :])
    drops = () if left else ("questions",)
    key = _key(question.field, entry)
    if theirs and "translations." in key:
        # They may have checked it; nobody here knows.
        values[f"{key.rpartition('.')[0]}.status"] = "draft"
        drops = (*drops, *checks_of(entry, key))
    if left:
        values["questions"] = left
    text = edited(before, term.term, values, drops)
    save(path, before.bytes_of(text), expected=before.content)


def _values(
    path: Path,
    term: Term,
    entry: Mapping[str, Value],
    question: Question,
    *,
    theirs: bool,
) -> dict[str, Value]:
    chosen, other = question.ours, question.theirs
    if theirs:
        chosen, other = other, chosen
    values: dict[str, Value] = {}
    if question.field == WHOLE and theirs:
        mend = "Change the word, or take it away in the file; nothing was written."
        raise refused(path, f"asks about the whole word “{term.term}”", mend)
    key = _key(question.field, entry)
    if theirs:
        values[key] = _as_it_was(path, key, entry, chosen)
    if other:
        there = entry.get("note")
        note = NOTED.format(field=question.field.replace(".", ", "), words=other)
        values["note"] = " ".join(filter(None, (text_of(there), note)))
    return values


def _as_it_was(path: Path, key: str, entry: Mapping[str, Value], words: str) -> Value:
    """Return the words in the shape of what stands there: a text, or a list."""
    try:
        there = value_at(entry, steps(key))
    except LookupError:
        there = ""
    is_table = isinstance(there, Mapping) or key.rpartition(".")[2] in TABLES
    if is_table or not words:
        mend = "Settle this one in the file; nothing was written."
        raise refused(path, f"asks about more than one text: {key}", mend)
    if isinstance(there, tuple):
        return tuple(part.strip() for part in words.split(";") if part.strip())
    return words


def _key(field: str, entry: Mapping[str, Value]) -> str:
    """Return the key as glossaries are edited: meanings by number, from 1."""
    senses = entry.get("senses")
    for number, sense in enumerate(senses if isinstance(senses, tuple) else (), 1):
        context = sense.get("context") if isinstance(sense, Mapping) else None
        if context and field.startswith(f"senses.{context}."):
            return f"senses.{number}." + field.removeprefix(f"senses.{context}.")
    return field


def _same(row: Value, question: Question) -> bool:
    if not isinstance(row, Mapping):
        return False
    said = (text_of(row.get(key)).strip() for key in ("field", "ours", "theirs"))
    parts = (question.field, question.ours, question.theirs)
    return tuple(said) == tuple(part.strip() for part in parts)


def _with_questions(known: Glossary) -> tuple[Term, ...]:
    return tuple(term for term in known.terms if term.questions)


_OPEN: Kept[tuple[Term, ...]] = Kept(_with_questions)
