"""Real merges of a glossary that many groups share, against merging line by line.

Run `python -m tests.benchmarks.glossary_merges [FOLDER]`. The folder holds one
folder for each merge, with base, ours and theirs as .yml.gz. What counts as a true
conflict, and whether anything was lost, is worked out here in another way than in
the program: over flat lists of (entry, path, value).
"""

import gzip
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.sharing.merge.files import Merged, merged_files, tree_of
from inclusive_meetings.store.glossary_edit import Draft
from inclusive_meetings.store.splice_values import Value

ROOT = Path(__file__).parent.parent.parent
MERGES = ROOT.parent / "shared" / "data" / "glosario" / "merges"
SIDES = ("base", "ours", "theirs")
Steps = tuple[str, ...]
Flat = dict[Steps, str]


def leaves(
    value: Value, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield each text with its path; the entries of a list count by what they say."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for name, each in value.items():
            yield from leaves(each, (*path, name))
    else:
        for each in value:
            yield from leaves(each, (*path, str(each)))


def flat(tree: Value) -> Flat:
    """Return every value of a file by entry and path."""
    found: Flat = {}
    for entry in tree if isinstance(tree, tuple) else ():
        if isinstance(entry, Mapping):
            found.update(leaves(entry, (str(entry.get("slug")),)))
    return found


def conflicts(base: Flat, ours: Flat, theirs: Flat) -> int:
    """Return in how many values both sides differ from the base and one another."""
    paths = {*base, *ours, *theirs}
    return sum(
        len({side.get(path) for side in (base, ours, theirs)}) == len(SIDES)
        for path in paths
    )


def lost(base: Flat, ours: Flat, theirs: Flat, result: Value) -> int:
    """Return how many new values of either side are nowhere in the result."""
    there = {text for _, text in leaves(result, ())}
    return sum(
        text not in there
        for side in (ours, theirs)
        for path, text in side.items()
        if base.get(path) != text
    )


def by_lines(folder: Path, drafts: tuple[Draft, ...]) -> bool:
    """Return whether git merges the files line by line without a conflict."""
    for each in drafts:
        (folder / each.file).write_bytes(each.content)
    command = ["git", "merge-file", "-p", "ours", "base", "theirs"]
    return subprocess.run(command, cwd=folder, capture_output=True).returncode == 0  # noqa: PLW1510 - the code is the answer


def attempt(drafts: tuple[Draft, ...]) -> Merged | None:
    """Return the merge, None where a side is not valid YAML."""
    try:
        return merged_files(*drafts)
    except CannotRead:
        return None


def main() -> None:
    """Print a line for each merge, and what they come to."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else MERGES
    clean = mergeable = all_lost = 0
    for each in sorted(folder.iterdir() if folder.exists() else ()):
        contents = (gzip.decompress((each / f"{s}.yml.gz").read_bytes()) for s in SIDES)
        pairs = zip(SIDES, contents, strict=True)
        drafts = tuple(Draft(name, c, c.decode("utf-8")) for name, c in pairs)
        merged = attempt(drafts)
        if merged is None:
            sys.stdout.write(f"{each.name}: a side cannot be read\n")
            continue
        base, ours, theirs = (flat(tree_of(draft)) for draft in drafts)
        result = tree_of(Draft("result", b"", merged.text))
        true = conflicts(base, ours, theirs)
        gone = lost(base, ours, theirs, result)
        with tempfile.TemporaryDirectory() as work:
            lines = "fine" if by_lines(Path(work), drafts) else "conflict"
        mergeable += not true
        clean += not true and not merged.questions
        all_lost += gone
        sys.stdout.write(
            f"{each.name}: line by line {lines}; true conflicts {true}, "
            f"questions {merged.questions}, lost {gone}\n"
        )
    sys.stdout.write(
        f"merged without a question: {clean} of {mergeable} that have no true "
        f"conflict (at least 95%); values lost: {all_lost}\n"
    )


if __name__ == "__main__":
    main()
