"""A word is changed where it stands; what two groups wrote is settled, and kept."""

from pathlib import Path

import pytest

from inclusive_meetings.files.decode import SourceText
from inclusive_meetings.model.glossary import Term
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.glossary.files import STARTERS
from inclusive_meetings.store.glossary.reading import read_glossary
from inclusive_meetings.workspace.words.glossary_terms import (
    Part,
    TermFiles,
    change,
    files_of,
    parts,
)
from inclusive_meetings.workspace.words.settling import settle

SHARED = """\
# Ours, do not lose this line.
title: Words
terms:
  - id: w-1
    term: respite
    meaning: A break for a carer.   # said by Hawa
    translations:
      pl:
        term: opieka wytchnieniowa
        status: checked
        checked-by: Ewa Lis
        checked-on: 2026-11-01
    questions:
      - field: meaning
        ours: A break for a carer.
        theirs: A rest.
      - field: translations.pl.term
        ours: opieka wytchnieniowa
        theirs: odpoczynek
  - id: w-2
    term: hub
    meaning: A place with several services.
"""


def shared(folder: Path, text: str = SHARED) -> tuple[Path, Term, TermFiles]:
    path = folder / "glossaries" / "shared.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path, (term := read(path)), files_of(term, folder / "falls.md")


def read(path: Path) -> Term:
    text = path.read_text(encoding="utf-8")
    return read_glossary(SourceText(path.as_posix(), text)).terms[0]


def part(found: tuple[Part, ...], key: str) -> Part:
    return next(each for each in found if each.key == key)


def changed_lines(before: str, after: str) -> list[str]:
    known = before.splitlines()
    return [line.strip() for line in after.splitlines() if line not in known]


def test_only_the_line_of_the_meaning_changes(tmp_path: Path) -> None:
    path, term, files = shared(tmp_path)

    change(files, term, part(parts(files, term), "meaning"), "Time off for a carer.")

    after = path.read_text(encoding="utf-8")
    assert changed_lines(SHARED, after) == [
        "meaning: Time off for a carer.   # said by Hawa"
    ]


def test_a_changed_translation_is_a_draft_again(tmp_path: Path) -> None:
    path, term, files = shared(tmp_path)

    change(files, term, part(parts(files, term), "translations.pl.term"), "odpoczynek")

    (translation,) = read(path).senses[0].translations
    assert (translation.term, translation.status.value) == ("odpoczynek", "draft")
    assert "checked-by" not in path.read_text(encoding="utf-8")


def test_a_language_that_people_read_is_offered(tmp_path: Path) -> None:
    path, term, files = shared(tmp_path)

    found = parts(files, term, ["ur"])
    change(files, term, part(found, "translations.ur.term"), "وقفہ")

    assert "ur" in [each.language for each in read(path).senses[0].translations]


def test_what_somebody_else_changed_meanwhile_is_not_written_over(
    tmp_path: Path,
) -> None:
    path, term, files = shared(tmp_path)
    old = part(parts(files, term), "meaning")
    theirs = SHARED.replace("A break for a carer.   ", "Theirs.   ")
    path.write_text(theirs, encoding="utf-8")

    with pytest.raises(CannotRead, match="by now"):
        change(files, term, old, "Mine.")

    assert path.read_text(encoding="utf-8") == theirs


def test_a_glossary_of_the_program_is_copied_and_stays_as_it_was(
    tmp_path: Path,
) -> None:
    shipped = next(f for folder in STARTERS for f in sorted(folder.glob("*.yaml")))
    before, term = shipped.read_bytes(), read(shipped)
    files = files_of(term, tmp_path / "falls.md")

    change(files, term, parts(files, term)[0], "In other words.")

    copy = tmp_path / "glossaries" / shipped.name
    assert files.is_copied
    assert shipped.read_bytes() == before
    assert changed_lines(before.decode(), copy.read_text(encoding="utf-8")) == [
        "meaning: In other words."
    ]


@pytest.mark.parametrize("theirs", [True, False])
def test_the_version_that_was_not_chosen_is_in_the_note(
    tmp_path: Path, *, theirs: bool
) -> None:
    path, term, files = shared(tmp_path)

    settle(files, term, term.questions[0], theirs=theirs)

    sense = read(path).senses[0]
    chosen, other = "A break for a carer.", "A rest."
    if theirs:
        chosen, other = other, chosen
    assert sense.meaning == chosen
    assert other in sense.note
    assert [each.field for each in read(path).questions] == ["translations.pl.term"]


def test_the_last_question_takes_its_list_along(tmp_path: Path) -> None:
    path, term, files = shared(tmp_path)

    for question in term.questions:
        settle(files, term, question, theirs=True)

    assert read(path).senses[0].translations[0].term == "odpoczynek"
    assert "questions:" not in path.read_text(encoding="utf-8")


def test_a_whole_word_that_one_group_took_away_is_not_lost_by_a_key(
    tmp_path: Path,
) -> None:
    text = SHARED.replace("field: meaning", "field: term")
    path, term, files = shared(tmp_path, text)

    with pytest.raises(CannotRead, match="whole word"):
        settle(files, term, term.questions[0], theirs=True)

    assert path.read_text(encoding="utf-8") == text
