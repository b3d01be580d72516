"""A term is added or changed in its place; the work of others stays as it was."""

from pathlib import Path

import pytest

from inclusive_meetings.files.decode import SourceText
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.draft import Draft, draft
from inclusive_meetings.store.glossary.edit import added, edited, next_id
from inclusive_meetings.store.glossary.reading import read_glossary

ROOT = Path(__file__).parents[3]
SHIPPED = sorted((ROOT / "glossaries").glob("*.yaml"))
WORDS = """\
title: Words  # ours
terms:
  # Asked for in May.
  - id: car-001
    term: advocate
    meaning: Someone who speaks up with you.   # plain

  - id: car-007
    term: carer
    meaning: Someone who looks after another person.
    source: {name: A list}
"""


def on_disk(text: str = WORDS) -> Draft:
    """Return the file as if it had been read."""
    return Draft("carers.yaml", text.encode(), text)


def without_lines(text: str, *new: str) -> str:
    """Return the text without the first appearance of each line."""
    lines = text.splitlines(keepends=True)
    for line in new:
        lines.remove(f"{line}\n")
    return "".join(lines)


def test_a_term_goes_into_its_place_with_the_next_id() -> None:
    text = added(on_disk(), {"term": "benefits", "meaning": "Money: from the state."})

    came = ("  - id: car-008", "    term: benefits")
    assert without_lines(text, *came, '    meaning: "Money: from the state."') == WORDS
    assert text.index("advocate") < text.index("benefits") < text.index("carer")


def test_a_term_goes_to_the_end_of_a_file_that_is_in_no_order() -> None:
    text = added(
        on_disk(WORDS.replace("advocate", "zoo")), {"term": "b", "meaning": "c"}
    )

    assert text.endswith("  - id: car-008\n    term: b\n    meaning: c\n")


def test_a_first_term_begins_an_empty_list() -> None:
    text = added(
        on_disk("terms: []\n"), {"term": "a", "meaning": "b", "source.name": "c"}
    )

    (term,) = read_glossary(SourceText("x", text)).terms
    assert (term.id, term.term, term.senses[0].source.name) == ("word-001", "a", "c")


def test_values_of_a_term_change_and_nothing_else() -> None:
    values = {
        "status": "closing",
        "source.licence": "CC0",
        "translations.ur.term": "نگہبان",
        "translations.ur.status": "draft",
    }

    text = edited(on_disk(), "carer", values)

    (_, term) = read_glossary(SourceText("x", text)).terms
    (urdu,) = term.senses[0].translations
    assert (urdu.language, urdu.term) == ("ur", "نگہبان")
    assert term.senses[0].source.licence == "CC0"
    assert text.startswith(WORDS.partition("    source:")[0])


def test_a_value_is_taken_away() -> None:
    text = edited(on_disk(), "car-007", {}, ["source"])

    assert text == without_lines(WORDS, "    source: {name: A list}")


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_a_change_in_a_shipped_file_leaves_every_other_line(file: Path) -> None:
    before = draft(file, file.name)
    terms = read_glossary(SourceText(file.name, before.text)).terms
    last = [term for term in terms if not term.community_words][-1]

    text = edited(before, last.id, {"community-words": "our own word"})

    assert without_lines(text, "    community-words: our own word") == before.text


@pytest.mark.parametrize(
    ("name", "values", "drops", "slug"),
    [
        ("nobody", {"note": "x"}, [], "unknown-term"),
        ("carer", {"status": "gone"}, [], "unknown-status"),
        ("carer", {"nonsense": "x"}, [], "unknown-key"),
        ("carer", {"senses.3.meaning": "x"}, [], "term-shape"),
        ("carer", {"term.x": "y"}, [], "cannot-change"),
        ("carer", {}, ["example"], "unknown-key"),
        ("carer", {}, ["meaning"], "term-shape"),
    ],
)
def test_what_cannot_be_said_is_refused(
    name: str, values: dict[str, str], drops: list[str], slug: str
) -> None:
    with pytest.raises(CannotRead) as caught:
        edited(on_disk(), name, values, drops)

    assert slug in {problem.slug for problem in caught.value.problems}


@pytest.mark.parametrize("term", ["carer", "Carer"])
def test_a_term_that_is_there_is_not_added_again(term: str) -> None:
    with pytest.raises(CannotRead, match="is there already"):
        added(on_disk(), {"term": term, "meaning": "x"})


@pytest.mark.parametrize(
    "content", ["terms: [é]".encode("cp1252"), "terms:\n- term: a\u200bb\n".encode()]
)
def test_a_file_whose_letters_could_be_spoilt_is_not_changed(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "words.yaml"
    file.write_bytes(content)

    with pytest.raises(CannotRead):
        draft(file, "words.yaml")


def test_a_mark_at_the_beginning_stays(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + WORDS.encode())
    before = draft(file, "words.yaml")

    assert before.bytes_of(before.text) == file.read_bytes()


@pytest.mark.parametrize(
    ("ids", "following"),
    [
        ([], "word-001"),
        ([""], "word-001"),
        (["a-1", "a-10", "a-9"], "a-11"),
        (["x-099", "x-100"], "x-101"),
        (["nhs-001", "loc-7"], "loc-8"),
    ],
)
def test_the_next_id_follows_the_pattern(ids: list[str], following: str) -> None:
    assert next_id(ids) == following
