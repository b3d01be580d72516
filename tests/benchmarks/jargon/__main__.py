"""Print how well jargon is found, and how fast.

Run `python -m tests.benchmarks.jargon [TEXTS]`. TEXTS is a folder with the documents
of `sources.tsv` as .txt files; they are not ours to share, and without them that part
is left out. The README says which were for trying things and which for reporting.
"""

import sys
import time
from pathlib import Path

from inclusive_meetings.language.jargon.finder import Finder
from inclusive_meetings.model.glossary import Glossary, Sense, Term
from inclusive_meetings.model.place import Place
from inclusive_meetings.store.glossary.files import readable_glossaries
from inclusive_meetings.store.glossary.union import union
from tests.benchmarks import definitions
from tests.benchmarks.jargon.forms import WORD, key
from tests.benchmarks.jargon.readers import agreement
from tests.benchmarks.jargon.scores import (
    FRESH,
    SECOND_READING,
    STRANGER,
    Scores,
    found_in,
    labels,
)
from tests.benchmarks.made_up import names

ROOT = Path(__file__).parent.parent.parent.parent
SHARED = ROOT.parent / "shared"
PACK_LETTERS = 500_000
TERMS = 10_000
FIRST_FRESH = 97
FIRST_OF_A_STRANGER = 901
FRESH_AND_REPORTED = frozenset({*range(127, 154), *range(491, 532), *range(773, 814)})
RUNS = 5


def say(line: str) -> None:
    """Write a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def shipped() -> Glossary:
    """Return the glossaries that ship with the program."""
    files, _ = readable_glossaries(ROOT / "glossaries")
    return union([file.terms for file in files])


def labelled(finder: Finder, folder: Path) -> None:
    """Print the scores of the labelled documents, and how far two readers agree."""
    here = {name for name in labels() if (folder / f"{name}.txt").exists()}
    say(f"labelled documents: {len(here)} of {len(labels())} are there")
    groups: dict[str, Scores] = {}
    plain: list[str] = []
    extra = 0
    for name in sorted(here):
        text, wanted = (folder / f"{name}.txt").read_text("utf-8"), labels()[name]
        found = found_in(finder, text)
        groups.setdefault(_group(name), Scores()).add(text, wanted, found)
        if "-plain-" in name:
            plain.append(text)
            forms = {key(word.form) for word in found}
            extra += len(forms - {key(label.form) for label in wanted})
    for name, wanted in sorted((labels(FRESH) | labels(STRANGER)).items()):
        file = folder / f"{name}.txt"
        if file.exists():
            text = file.read_text(encoding="utf-8")
            scores = groups.setdefault(_group(name), Scores())
            scores.add(text, wanted, found_in(finder, text))
    for group, scores in sorted(groups.items()):
        _say_scores(group, scores)
    agreement(finder, folder, say)
    _false_alarms("plain documents among them", plain, extra)


def _group(name: str) -> str:
    """Return what was done with a document: tried on, or only reported."""
    number = int(name.partition("-")[0])
    if number >= FIRST_OF_A_STRANGER:
        read = number % 2 == 0
        return "a stranger's, looked at" if read else "a stranger's, only reported"
    if number >= FIRST_FRESH:
        reported = number in FRESH_AND_REPORTED
        return "fresh, reported" if reported else "fresh, tried on"
    if number % 2 == 0:
        return "tried on (even)"
    return (
        "read twice, tried on" if name in labels(SECOND_READING) else "reported (odd)"
    )


def _say_scores(group: str, scores: Scores) -> None:
    say(f"{group}: types {scores.types} (F1 at least .80; best seen .67)")
    say(f"  tokens {scores.tokens} (F1 at least .85; best seen .75)")
    say(f"  not explained {scores.open} (R at least .80 at P .75)")
    by_kind = (
        f"{kind} {one.right}/{one.wanted}" for kind, one in scores.by_kind.items()
    )
    say(f"  found by kind: {', '.join(sorted(by_kind))}")


def plain_writing(finder: Finder) -> None:
    """Print the false alarms in plain news for learners of English."""
    files = sorted((SHARED / "data" / "plain").glob("*.txt"))
    texts = [file.read_text(encoding="utf-8") for file in files]
    found = [word.form for text in texts for word in found_in(finder, text)]
    _false_alarms("plain news (every hit counts as false)", texts, len(found))
    say(f"  {', '.join(sorted(set(found)))}")


def _false_alarms(what: str, texts: list[str], false: int) -> None:
    words = sum(len(WORD.findall(text)) for text in texts)
    rate = 1000 * false / max(words, 1)
    say(f"{what}: {false} in {words:,} words, {rate:.2f} in 1,000 (at most 1)")


def speed() -> None:
    """Print what 500 kB cost with 10,000 terms, and the same with matching alone."""
    folders = ("evidence", "data/plain", "facts")
    files = [file for name in folders for file in sorted((SHARED / name).glob("*.*"))]
    once = "\n\n".join(
        file.read_text(encoding="utf-8", errors="replace")
        for file in files
        if file.suffix != ".yaml"
    )
    if not once:
        say("speed: no texts are there")
        return
    text = (once * (PACK_LETTERS // len(once) + 1))[:PACK_LETTERS]
    place = Place("", 1, 1)
    senses = (Sense("Made up."),)
    terms = [
        Term(f"made-{number}", name, senses, place)
        for number, name in enumerate(names(TERMS))
    ]
    finder = Finder(Glossary((*terms, *shipped().terms)))
    times = []
    found = found_in(finder, text)
    for run in range(RUNS):
        # Another text each time: what was found in one is remembered.
        other = f"Run {run}. {text}"
        began = time.process_time()
        found = found_in(finder, other)
        times.append(time.process_time() - began)
    say(
        f"500 kB with {TERMS:,} terms: {min(times):.3f} s CPU, best of {RUNS} (at most"
        f" 0.15), {len(found)} words at {sum(len(w.appearances) for w in found)} places"
    )


def main() -> None:
    """Print everything."""
    definitions.main()
    finder = Finder(shipped())
    if sys.argv[1:]:
        labelled(finder, Path(sys.argv[1]))
    else:
        say("labelled documents: left out, no folder of texts was named")
    plain_writing(finder)
    speed()


if __name__ == "__main__":
    main()
