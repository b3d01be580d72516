"""Real merges of a glossary that many groups share, against merging line by line.

Run `python -m tests.benchmarks.glossary_merges [FOLDER]`. The folder holds one
folder for each merge, with base, ours and theirs as .yml.gz. What counts as a true
conflict, whether anything was lost, and what of ours was touched though theirs had
left it alone, is worked out here in another way than in the program: over flat
lists of values by entry and path, and over the very letters between their marks.
"""

import gzip
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import yaml

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.sharing.merge.files import Merged, merged_files
from inclusive_meetings.store.draft import Draft

ROOT = Path(__file__).parent.parent.parent
MERGES = ROOT.parent / "shared" / "data" / "glosario" / "merges"
SIDES = ("base", "ours", "theirs")
Steps = tuple[str, ...]
# Each value with the letters in which it is written.
Flat = dict[Steps, tuple[str, str]]


def flat(text: str) -> Flat:
    """Return every value of a file by its entry, the entry's count and its path."""
    found: Flat = {}
    seen: Counter[str] = Counter()
    root = yaml.compose(text, Loader=yaml.CBaseLoader)
    for entry in root.value if root else ():
        slug = next((v.value for k, v in entry.value if k.value == "slug"), "")
        found.update(_leaves(entry, (slug, str(seen[slug])), text))
        seen[slug] += 1
    return found


def _leaves(
    node: yaml.Node, path: Steps, text: str
) -> Iterator[tuple[Steps, tuple[str, str]]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _leaves(value, (*path, key.value), text)
    elif isinstance(node, yaml.SequenceNode):
        # The entries of a list count by what they say; nobody minds their order.
        for number, each in enumerate(node.value):
            words = isinstance(each, yaml.ScalarNode)
            step = each.value if words else f"entry {number}"
            yield from _leaves(each, (*path, step), text)
    else:
        written = text[node.start_mark.index : node.end_mark.index].rstrip()
        yield path, (node.value, written)


def conflicts(base: Flat, ours: Flat, theirs: Flat) -> int:
    """Return in how many values both sides differ from the base and one another."""
    paths = {*base, *ours, *theirs}
    sides = (base, ours, theirs)
    return sum(
        len({side[path][0] if path in side else None for side in sides}) == len(sides)
        for path in paths
    )


def lost(base: Flat, ours: Flat, theirs: Flat, result: Flat) -> int:
    """Return how many new values of a side stand neither at their place nor asked."""
    asked = {value for path, (value, _) in result.items() if "questions" in path}
    return sum(
        value not in asked and result.get(path, ("",))[0] != value
        for side in (ours, theirs)
        for path, (value, _) in side.items()
        if path not in base or base[path][0] != value
    )


def touched(base: Flat, ours: Flat, theirs: Flat, result: Flat) -> int:
    """Return how many values of ours are written anew though theirs left them."""
    return sum(
        path in base
        and path in theirs
        and base[path][0] == theirs[path][0]
        and result.get(path) != ours[path]
        for path in ours
        if "questions" not in path
    )


def by_lines(folder: Path, drafts: tuple[Draft, ...]) -> bool:
    """Return whether git merges the files line by line without a conflict."""
    for each in drafts:
        (folder / each.file).write_bytes(each.content)
    command = ["git", "merge-file", "-p", "ours", "base", "theirs"]
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True)
    return done.returncode == 0


def attempt(drafts: tuple[Draft, ...]) -> Merged | None:
    """Return the merge, None where a side is not valid YAML."""
    try:
        return merged_files(*drafts)
    except CannotRead:
        return None


def drafts_in(folder: Path) -> tuple[Draft, ...]:
    """Return base, ours and theirs of one merge."""
    contents = (gzip.decompress((folder / f"{s}.yml.gz").read_bytes()) for s in SIDES)
    pairs = zip(SIDES, contents, strict=True)
    return tuple(Draft(name, content, content.decode()) for name, content in pairs)


def main() -> None:
    """Print a line for each merge, and what they come to."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else MERGES
    total: Counter[str] = Counter()
    for each in sorted(folder.iterdir() if folder.exists() else ()):
        drafts = drafts_in(each)
        merged = attempt(drafts)
        if merged is None:
            sys.stdout.write(f"{each.name}: a side cannot be read\n")
            continue
        sides = [flat(draft.text) for draft in drafts]
        result = flat(merged.text)
        true = conflicts(sides[0], sides[1], sides[2])
        gone = lost(sides[0], sides[1], sides[2], result)
        anew = touched(sides[0], sides[1], sides[2], result)
        with tempfile.TemporaryDirectory() as work:
            lines = "fine" if by_lines(Path(work), drafts) else "conflict"
        total.update(mergeable=not true, clean=not true and not merged.questions)
        total.update(lost=gone, touched=anew)
        sys.stdout.write(
            f"{each.name}: line by line {lines}; true conflicts {true}, "
            f"questions {merged.questions}, lost {gone}, touched {anew}\n"
        )
    sys.stdout.write(
        f"merged without a question: {total['clean']} of {total['mergeable']} that "
        f"have no true conflict (at least 95%); values lost: {total['lost']}; "
        f"values of ours touched though theirs left them: {total['touched']}\n"
    )


if __name__ == "__main__":
    main()
