"""Whatever bytes a paper has, it is read or refused; nothing else comes out."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as some

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.readers.paper_text.paper import paper_text
from tests.readers.paper_text.reading import paragraph, pdf, run, word_file
from tests.readers.paper_text.test_html_paper import PAGE

WHOLE = {
    "plan.pdf": pdf("The ICB pays", "the GP"),
    "plan.docx": word_file(paragraph(run("The ICB pays"), "Ours")),
    "plan.html": PAGE.encode(),
    "plan.md": b"# Plan\n\n[the ICB](https://nhs.uk) <b>pays</b> `GP`\n",
    "plan.txt": "The ICB “pays”".encode("utf-16"),
}


@settings(max_examples=200, deadline=None)
@given(
    name=some.sampled_from(sorted(WHOLE)),
    at=some.integers(0, 1500),
    instead=some.binary(max_size=12),
    until=some.integers(0, 40),
)
def test_a_paper_with_bytes_changed_is_read_or_refused(
    name: str, at: int, instead: bytes, until: int
) -> None:
    whole = WHOLE[name]
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(whole[:at] + instead + whole[at + until :])

        line, mend = _outcome(path)

    assert line > 0
    assert mend


def _outcome(path: Path) -> tuple[int, str]:
    try:
        paper = paper_text(path, path.name)
    except CannotRead as error:
        return error.problems[0].place.line, error.problems[0].mend
    return paper.place_of(len(paper.text)).line, "none is needed"


@settings(max_examples=100, deadline=None)
@given(words=some.text(max_size=80), name=some.sampled_from(["a.txt", "a.md"]))
def test_each_letter_has_its_place_in_the_source(words: str, name: str) -> None:
    source = (
        words.encode("utf-8", "replace").decode().replace("\r", "\n").replace("\0", "")
    )
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(f"~{source}", "utf-8", newline="\n")

        paper = paper_text(path, name)

    lines = f"~{source}".split("\n")
    for offset, letter in enumerate(paper.text):
        if letter.isalpha() and letter.isascii():
            place = paper.place_of(offset)
            at = lines[place.line - 1][place.column - 1]
            assert at == letter or not at.isascii()
