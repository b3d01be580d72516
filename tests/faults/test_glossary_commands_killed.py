"""Killed at any call that writes, each glossary command leaves old or new files."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults import strace

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.platform != "linux" or not strace.available(),
        reason="needs strace, which stops a program at a chosen moment",
    ),
]
HEAD = "title: Words\nterms:\n"
CARER = "- id: w-1\n  term: carer\n  meaning: Who looks after somebody.  # kept\n"
GP = "- id: w-2\n  term: GP\n  meaning: A doctor.\n"
PROGRAM = (sys.executable, "-m", "inclusive_meetings", "glossary")
CALLS = ("write", "fsync", "rename", "renameat2", "chmod", "link", "unlink", "mkdir")
# Of the many calls of a starting program, those that save are the last.
LAST_CALLS = 6

Files = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Saving:
    """A command that saves, and the files that it finds."""

    typed: tuple[str, ...]
    finds: tuple[tuple[str, str], ...]

    def run(self, folder: Path, *tracing: str) -> subprocess.CompletedProcess[str]:
        """Do it in the folder, under strace if that is told anything."""
        start = ["strace", "-qq", "-f", *tracing] if tracing else []
        command = [*start, *PROGRAM, *self.typed]
        return subprocess.run(
            command, cwd=folder, check=False, capture_output=True, text=True
        )

    def laid_out(self, folder: Path) -> None:
        """Put only the files it finds into the folder."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, text in self.finds:
            (folder / name).write_text(text, encoding="utf-8")


WORDS = ("words.yaml", HEAD + CARER)
SAVINGS = {
    "add": Saving(("add", "GP", "--to", "words.yaml", "--meaning", "A doc."), (WORDS,)),
    "import": Saving(
        ("import", "list.csv", "-o", "new.yaml"),
        (("list.csv", "Word,Means\nGP,Doc\n"),),
    ),
    "export": Saving(("export", "words.yaml", "--to", "csv", "-o", "o.csv"), (WORDS,)),
    "schema": Saving(("schema", "-o", "glossary.schema.json"), ()),
    "merge": Saving(
        ("merge", "base.yaml", "words.yaml", "theirs.yaml"),
        (WORDS, ("base.yaml", HEAD + CARER), ("theirs.yaml", HEAD + CARER + GP)),
    ),
    "publish": Saving(("publish", "words.yaml", "-o", "site"), (WORDS,)),
}


def seen(folder: Path) -> Files:
    """Return every file that does not begin with a dot, with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.relative_to(folder).parts[0].startswith(".")
    }


def points(saving: Saving, folder: Path, call: str) -> range:
    """Return the numbers of the calls of this name that may save."""
    log = folder.parent / "calls.log"
    saving.laid_out(folder)
    saving.run(folder, "-o", str(log), "-e", f"trace={call}")
    many = sum(f"{call}(" in line for line in log.read_text().splitlines())
    return range(max(1, many - LAST_CALLS + 1), many + 1)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("name", sorted(SAVINGS))
def test_killed_at_any_call_it_leaves_the_old_or_the_new(
    tmp_path: Path, name: str, call: str
) -> None:
    saving, folder = SAVINGS[name], tmp_path / "words"
    saving.laid_out(folder)
    old = seen(folder)
    done = saving.run(folder)
    assert done.returncode == 0, done.stderr
    new = seen(folder)
    assert new != old

    for number in points(saving, folder, call):
        saving.laid_out(folder)
        fault = f"inject={call}:signal=KILL:when={number}"
        saving.run(folder, "-o", "/dev/null", "-e", f"trace={call}", "-e", fault)
        assert seen(folder) in (old, new), number

        saving.run(folder)
        hidden = [path.name for path in folder.iterdir() if path.name[0] == "."]
        assert hidden == [], number
