"""Add a term to a glossary file, or change one, and leave the rest as it was."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from shlex import quote

from inclusive_meetings.files.decode import SourceText
from inclusive_meetings.language.forms import folded
from inclusive_meetings.model.glossary import Term
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem, refused
from inclusive_meetings.store.draft import TANGLED, Draft
from inclusive_meetings.store.glossary.reading import read_glossary
from inclusive_meetings.store.splicing.changes import Change, Drop, Insert, Path, Put
from inclusive_meetings.store.splicing.spans import Span, Text, spans
from inclusive_meetings.store.splicing.splice import SpliceError, spliced
from inclusive_meetings.store.splicing.values import Value

NUMBERED = re.compile(r"(.*?)(\d{1,9})")
WHICH_SENSE = re.compile(r"[1-9][0-9]{0,3}")
FIRST_ID = "word-001"


def added(before: Draft, fields: Mapping[str, Value]) -> str:
    """Return the text with a new term: in its place if the terms are in order.

    `fields` are those of a term, `term` and `meaning` at least. Raises CannotRead
    for a term that is there already and for fields that glossaries do not use.
    """
    terms = _terms(before.text, before.file)
    name = str(fields.get("term", ""))
    for term in terms:
        if name in (term.term, *term.forms) or folded(name) == folded(term.term):
            what = f"“{name}” is there already, as “{term.term}”."
            here = f"{quote(term.term)} --in {quote(before.file)}"
            mend = f"Change it instead:  inclusive-meetings glossary edit {here}"
            raise CannotRead([Problem(term.place, "term-is-there", what, mend)])
    ids = (term.given_id for term in terms)
    if not fields.keys() & {"meaning", "senses"}:
        what = f"“{name}” needs a meaning."
        mend = '--meaning "what it means in plain words"'
        raise refused(before.file, "no-meaning", what, f"Add  {mend}")
    entry = nested({"id": next_id(ids), **fields})
    names = [folded(term.term) for term in terms]
    number = len(names)
    if names == sorted(names):
        number = sum(other < folded(name) for other in names)
    # A list without entries holds no place to insert at.
    change: Change = Put(("terms", number), entry)
    if number < len(names):
        change = Insert(("terms", number), entry)
    if not names:
        change = Put(("terms",), (entry,))
    return _checked(before, [change])


def edited(
    before: Draft, name: str, values: Mapping[str, Value], drops: Iterable[str] = ()
) -> str:
    """Return the text with some values of the term set and others dropped.

    `name` is its id or the term. Keys may go deeper, with dots: `source.name`,
    `translations.ur.term`, `senses.2.meaning`. Raises CannotRead for what is not
    there or what glossaries do not use.
    """
    number = _number(before, name)
    root = spans(Text(before.text))
    if root is None:
        raise refused(before.file, "unknown-term", f"“{name}” is not there.", "")
    puts: dict[Path, Value] = {}
    for key, value in values.items():
        put = _put(root, ("terms", number, *steps(key)), value)
        puts[put.path] = _together(puts.get(put.path), put.value)
    changes: list[Change] = [Put(path, value) for path, value in puts.items()]
    for key in drops:
        path: Path = ("terms", number, *steps(key))
        if len(_known(root, path)) < len(path):
            what = f"“{name}” has no “{key}” that could be taken away."
            raise refused(before.file, "unknown-key", what, "Check its name.")
        changes.append(Drop(path))
    return _checked(before, changes)


def next_id(ids: Iterable[str]) -> str:
    """Return the id after the highest one of the last pattern: car-007, car-008."""
    known = [found for name in ids if (found := NUMBERED.fullmatch(name))]
    if not known:
        return FIRST_ID
    head, digits = known[-1].groups()
    highest = max(int(found[2]) for found in known if found[1] == head)
    return f"{head}{highest + 1:0{len(digits)}}"


def nested(values: Mapping[str, Value]) -> dict[str, Value]:
    """Return the values with keys such as `source.name` as tables in tables."""
    whole: dict[str, Value] = {}
    for key, value in values.items():
        first, *others = key.split(".")
        for step in reversed(others):
            value = {step: value}  # noqa: PLW2901 - it is wrapped, from the inside out
        whole[first] = _together(whole.get(first), value)
    return whole


def _together(one: Value | None, other: Value) -> Value:
    if not isinstance(one, Mapping) or not isinstance(other, Mapping):
        return other
    both = {key: _together(one.get(key), value) for key, value in other.items()}
    return {**one, **both}


def _terms(text: str, file: str) -> tuple[Term, ...]:
    return read_glossary(SourceText(file, text.replace("\r\n", "\n"))).terms


def _number(before: Draft, name: str) -> int:
    terms = _terms(before.text, before.file)
    for same in (
        lambda term: term.given_id == name,
        lambda term: term.term == name,
        lambda term: folded(term.term) == folded(name),
    ):
        for number, term in enumerate(terms):
            if same(term):
                return number
    what = f"“{name[:60]}” is not in this file."
    mend = f"Look it up:  inclusive-meetings glossary find {quote(name[:60])}"
    raise refused(before.file, "unknown-term", what, mend)


def steps(key: str) -> Path:
    """Return the way to a value: `senses.2.meaning`; people count meanings from 1."""
    return tuple(
        int(step) - 1 if WHICH_SENSE.fullmatch(step) else step
        for step in key.split(".")
    )


def _put(root: Span, path: Path, value: Value) -> Put:
    """Return one change, at the last step that is there; all else is inside it."""
    there = _known(root, path)
    missing = path[len(there) + 1 :]
    for step in reversed(missing):
        value = {str(step): value}
    return Put(path[: len(there) + 1] if len(there) < len(path) else path, value)


def _known(span: Span, path: Path) -> Path:
    for number, step in enumerate(path):
        if isinstance(step, int):
            if not 0 <= step < len(span.values) or span.kind != "list":
                return path[:number]
            span = span.values[step]
        elif step in span.names:
            span = span.values[span.names.index(step)]
        else:
            return path[:number]
    return path


def _checked(before: Draft, changes: list[Change]) -> str:
    try:
        text = spliced(before.text, before.file, changes)
    except (SpliceError, LookupError):
        raise refused(before.file, "cannot-change", *TANGLED) from None
    try:
        _terms(text, before.file)  # raises where glossaries cannot say that
    except CannotRead as error:
        # Their places are in a text that nobody has seen.
        whole = Place(before.file, 1, 1)
        problems = (replace(each, place=whole) for each in error.problems)
        raise CannotRead(problems) from None
    return text
