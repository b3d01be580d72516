"""What each maker of slides loses of the same agenda, by the same rendering test.

Run `python -m tests.benchmarks.slide_peers`. LibreOffice draws each deck, and words
are looked for where it draws them. Name the other programs in the environment:
MARP (the command of @marp-team/marp-cli) and MD2PPTX (its script); pandoc comes with
the development tools. A program that is not there is left out.
"""

import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.validators.hard_agendas import table
from tests.validators.rendering import Page, bare, pages, rendered

ROOT = Path(__file__).parent.parent.parent
AGENDA = ROOT / "agendas" / "dementia-pathway.md"
TEXT = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
TITLES = re.compile(r'<p:ph[^>]*type="(?:title|ctrTitle)"')
ROWS = 40


def main() -> None:
    """Print a row for each program: words seen, said, lost, outside, overlapping."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole = AGENDA.read_text(encoding="utf-8")
        front, body = whole.split("---\n", 2)[1:]
        extra = f"\n## What a day costs\n- Time: 5 min\n\n{table(ROWS)}\n"
        ours = folder / "ours.md"
        ours.write_text(f"---\n{_without_files(front)}---\n{body}{extra}", "utf-8")
        theirs = folder / "theirs.md"
        theirs.write_text(f"# {_title(front)}\n\n{body}{extra}", "utf-8")
        decks = dict(_decks(folder, ours, theirs))
        drawn = rendered(list(decks.values()), folder)
        if (folder / "marp-seen.pdf").exists():
            # Its slides are pictures: what is to be seen on them, its PDF tells.
            drawn["marp"] = pages(folder / "marp-seen.pdf")
        due = Counter(filter(None, map(bare, _in_words(f"{body}{extra}").split())))
        print(f"{sum(due.values())} words, of which {ROWS} rows of a table")  # noqa: T201 - a benchmark prints
        for program, deck in decks.items():
            _say(program, deck, drawn[deck.stem], due)


def _in_words(text: str) -> str:
    """Return the text without what steers the program: types, times, purposes, marks.

    Ours says them in words of its own, the others as they stand.
    """
    labels = r"^- (Time|Type|Purpose|Stage):.*$|^- [A-Z][a-z ]+:|^\|[-|]+\|$"
    return re.sub(labels, "", text, flags=re.MULTILINE)


def _without_files(front: str) -> str:
    """Return the front matter without what stands in other files."""
    kept = (line for line in front.splitlines() if not line.startswith("where:"))
    text = "\n".join(line for line in kept if not line.startswith("people:"))
    return re.sub(r"papers:\n(  .*\n)+", "", f"{text}\n")


def _title(front: str) -> str:
    return front.partition("title: ")[2].partition("\n")[0]


def _decks(folder: Path, ours: Path, theirs: Path) -> Iterator[tuple[str, Path]]:
    import pypandoc  # type: ignore[import-untyped]  # noqa: PLC0415 - only needed here

    own = folder / "inclusive-meetings.pptx"
    program = [sys.executable, "-m", "inclusive_meetings", "slides", str(ours)]
    yield from _made("inclusive-meetings", [*program, "-o", str(own)], own)
    deck = folder / "pandoc.pptx"
    pandoc = [pypandoc.get_pandoc_path(), str(theirs), "-o", str(deck)]
    pandoc += ["--slide-level=2"]
    yield from _made("pandoc", pandoc, deck)
    if marp := os.environ.get("MARP"):
        split = folder / "marp.md"
        said = theirs.read_text("utf-8").replace("\n## ", "\n---\n\n## ")
        split.write_text(said, "utf-8")
        deck = folder / "marp.pptx"
        command = [*marp.split(), str(split), "--pptx", "-o", str(deck)]
        yield from _made("Marp", command, deck)
        pdf = [*marp.split(), str(split), "--pdf", "-o", str(folder / "marp-seen.pdf")]
        subprocess.run(pdf, capture_output=True, check=False)
    if md2pptx := os.environ.get("MD2PPTX"):
        deck = folder / "md2pptx.pptx"
        command = [sys.executable, md2pptx, str(theirs), str(deck)]
        yield from _made("md2pptx", command, deck)


def _made(name: str, command: list[str], deck: Path) -> Iterator[tuple[str, Path]]:
    ran = subprocess.run(command, capture_output=True, check=False, text=True)
    if deck.exists():
        yield name, deck
    else:
        print(f"{name} made no deck: {ran.stderr[-600:]}", file=sys.stderr)  # noqa: T201 - as above


def _say(program: str, deck: Path, drawn: tuple[Page, ...], due: Counter[str]) -> None:
    outside = sum(len(page.outside) for page in drawn)
    seen = due & Counter(_readable(drawn))
    notes, untitled = _notes(deck), _untitled(deck)
    said = (due - seen) & Counter(filter(None, map(bare, notes.split())))
    lost = sum((due - seen - said).values())
    overlapping = sum(len(page.overlapping) for page in drawn)
    print(  # noqa: T201 - a benchmark prints
        f"{program:20} {len(drawn):3} slides; words seen {sum(seen.values()):4}, "
        f"only in the notes {sum(said.values()):4}, lost {lost:4}; outside the slide "
        f"{outside:4}; overlapping pairs {overlapping:4}; without title {untitled}"
    )


def _readable(drawn: tuple[Page, ...]) -> Iterator[str]:
    for page in drawn:
        hidden = {each.partition(": ")[2] for each in page.outside}
        for word in page.words:
            if word.text not in hidden and bare(word.text):
                yield bare(word.text)


def _notes(deck: Path) -> str:
    return " ".join(_texts(deck, "ppt/notesSlides/notesSlide").values())


def _untitled(deck: Path) -> int:
    with zipfile.ZipFile(deck) as parts:
        names = [n for n in parts.namelist() if re.fullmatch(r"ppt/slides/\w+\.xml", n)]
        return sum(not TITLES.search(parts.read(n).decode()) for n in names)


def _texts(deck: Path, start: str) -> Mapping[str, str]:
    with zipfile.ZipFile(deck) as parts:
        return {
            name: " ".join(
                each.text or ""
                for each in ET.fromstring(parts.read(name)).iter(TEXT)  # noqa: S314 - our own files
            )
            for name in parts.namelist()
            if name.startswith(start) and name.endswith(".xml")
        }


if __name__ == "__main__":
    main()
