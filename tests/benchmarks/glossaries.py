"""What large glossaries cost: reading, reading again, and finding their terms.

Run `python -m tests.benchmarks.glossaries`. Figures are CPU seconds of this process.
Machines differ and are shared: `re.findall` over the same text, the least that
anything in Python needs to look at each word, is measured beside them.
"""

import gc
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import yaml

from inclusive_meetings.language.matching.match import Matcher
from inclusive_meetings.model.glossary import Glossary, GlossaryFile, Sense, Term
from inclusive_meetings.model.place import Place
from inclusive_meetings.store.glossary.cache import glossary_file
from inclusive_meetings.store.glossary.files import together
from tests.benchmarks.made_up import glossary_yaml, names, word

ROOT = Path(__file__).parent.parent.parent
SHARED = ROOT.parent / "shared" / "data"
MEGABYTES = 6.6
NOWHERE = Place("made-up", 1, 1)
Made = TypeVar("Made")


def seconds(work: Callable[[], Made]) -> tuple[float, Made]:
    """Return the CPU seconds that the work took, and what it made."""
    gc.collect()
    began = time.process_time()
    made = work()
    return time.process_time() - began, made


def loading(folder: Path) -> None:
    """Print what reading 10,000 entries costs, at first and from the cache.

    A glossary out of the cache has all its words; meanings are read when asked for.
    What that and the first match in a text cost is printed beside it.
    """
    file = folder / "large.yaml"
    file.write_text(glossary_yaml(10_000), encoding="utf-8")
    size = file.stat().st_size / 1e6

    def read() -> GlossaryFile:
        return glossary_file(file, "large.yaml", folder / "cache")

    cold, fresh = seconds(read)
    warm = min(seconds(read)[0] for _ in range(5))
    first = min(seconds(partial(matched, read()))[0] for _ in range(3))
    peer, _ = seconds(lambda: yaml.load(file.read_bytes(), yaml.CSafeLoader))
    walk = min(seconds(partial(meanings, read()))[0] for _ in range(3))
    sys.stdout.write(
        f"loading {len(fresh.terms):,} entries of {size:.1f} MB: "
        f"cold {cold:.2f} s (at most 4; "
        f"{cold / peer:.2f} of PyYAML's C loader, which keeps no line), "
        f"warm {warm:.3f} s (at most 0.1)\n"
        f"  then the first match in a text {first:.2f} s, "
        f"all meanings with their translations {walk:.2f} s\n"
    )


def matched(glossary: GlossaryFile) -> int:
    """Return how many terms stand in one sentence, with all that it needs first."""
    known = together([Glossary(glossary.terms)])
    sentence = f"They spoke of {glossary.terms[1].term} and then went home."
    return len(Matcher(known.terms).matches(sentence))


def meanings(glossary: GlossaryFile) -> int:
    """Return how many meanings and translations there are, each of them made."""
    return sum(1 + len(s.translations) for t in glossary.terms for s in t.senses)


def prose() -> list[str]:
    """Return sentences written by people where the shared data is, else made up."""
    files = sorted((SHARED / "plain").glob("*.txt")) if SHARED.exists() else []
    files += sorted((SHARED / "med1250").glob("MED1250*")) if SHARED.exists() else []
    text = "".join(
        file.read_text(encoding="cp1252", errors="replace") for file in files
    )
    if not text:
        text = ". ".join(
            " ".join(word(number * step % 4000) for step in range(1, 15))
            for number in range(20_000)
        )
    return re.split(r"(?<=\. )", text)


def own_phrases(many: int) -> Iterator[str]:
    """Yield phrases of the text's own words, “the” and “of” among them.

    Harder than any real glossary: at every second word a term could begin.
    """
    words = re.findall(r"[a-z]+", "".join(prose()))
    for number in range(many):
        yield " ".join(words[number * step % len(words)] for step in (7, 31, 101))


def matching(kind: str, spelled: list[str], at_least: float) -> None:
    """Print how fast the terms are found in text that uses half of them."""
    many = len(spelled)
    terms = [Term(name, name, (Sense("M."),), NOWHERE) for name in spelled]
    sentences, pieces, size, number = prose(), [], 0, 0
    while size < MEGABYTES * 1e6:
        sentence = sentences[number % len(sentences)]
        if number % 4 == 0:
            sentence = f"{spelled[number // 2 % many]} {sentence}"
        pieces.append(sentence)
        size += len(sentence)
        number += 1
    text = "".join(pieces)
    built, matcher = seconds(lambda: Matcher(terms))
    took, found = seconds(lambda: matcher.matches(text))
    floor, _ = seconds(lambda: re.findall(r"\w+", text))
    speed = len(text.encode()) / took / 1e6
    sys.stdout.write(
        f"matching {many:,} {kind}: built in {built:.2f} s, {len(found):,} found, "
        f"{speed:.1f} MB/s (at least {at_least:g}), "
        f"{floor / took:.2f} of the speed of re.findall\n"
    )


def main() -> None:
    """Print every figure."""
    with tempfile.TemporaryDirectory() as folder:
        loading(Path(folder))
    matching("terms", list(names(10_000)), 8)
    matching("terms", list(names(100_000)), 2)
    matching("phrases of common words", list(own_phrases(10_000)), 8)


if __name__ == "__main__":
    main()
