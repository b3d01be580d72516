"""Bad input by the name of what is wrong: the files, and the words to be told.

Each case is an agenda and what lies beside it; `told` are words that the
message must hold, the place first.
"""

from dataclasses import dataclass, field
from pathlib import Path

PEOPLE = "people:\n  - name: Asha Rai\n    role: vcso\n"
TELEPHONE = "0113 496 0999"


@dataclass(frozen=True)
class Case:
    """An agenda that cannot be read, its neighbours, and what is told about it."""

    text: str
    told: tuple[str, ...]
    beside: dict[str, str] = field(default_factory=dict)


def agenda(front: str = "", item: str = "- Time: 10 min\n") -> str:
    """Return an agenda with these lines of front matter and of its one item."""
    return f"---\ntitle: Falls\n{front}---\n## Falls\n{item}"


def with_people(people: str) -> Case:
    """Return a case whose people file is broken and holds private words."""
    return Case(
        agenda("people: people/falls.yaml\n"),
        ("people/falls.yaml:",),
        {"people/falls.yaml": people},
    )


BOMB = "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\n"

CANNOT_READ: dict[str, Case] = {
    "an empty file": Case("", ("falls.md:1:1:",)),
    "only blank lines": Case("\n\n \n", ("falls.md:",)),
    "YAML that never closes": Case(agenda('where: "hall\n'), ("falls.md:", "quot")),
    "a bracket left open": Case(agenda("glossaries: [nhs\n"), ("falls.md:",)),
    "front matter never closed": Case("---\ntitle: Falls\n", ("falls.md:",)),
    "a tab in YAML": Case(agenda("pre-meeting:\n\tdate: 1\n"), ("falls.md:4:",)),
    "a key twice": Case(agenda("title: Again\n"), ("falls.md:3:1:", "title")),
    "half past nine with a dot": Case(agenda("start: 9.30\n"), ("falls.md:3:",)),
    "a date that never was": Case(agenda("date: 2026-02-30\n"), ("falls.md:3:7:",)),
    "a thirteenth month": Case(agenda("date: 2026-13-01\n"), ("falls.md:3:7:",)),
    "an end before the start": Case(
        agenda("date: 2026-12-09\nstart: 12:00\nend: 10:00\n"), ("falls.md:",)
    ),
    "an unknown glossary": Case(
        agenda("glossaries: [nowhere]\n"), ("falls.md:3:", "nowhere")
    ),
    "a glossary by a path": Case(
        agenda("glossaries: [../../etc/passwd]\n"), ("falls.md:3:",)
    ),
    "a paper above the folder": Case(
        agenda("papers:\n  - title: P\n    file: ../../etc/passwd\n"), ("falls.md:5:",)
    ),
    "a paper by an absolute path": Case(
        agenda("papers:\n  - title: P\n    file: /etc/passwd\n"), ("falls.md:5:",)
    ),
    "a paper on another drive": Case(
        agenda("papers:\n  - title: P\n    file: C:\\papers\\p.md\n"), ("falls.md:5:",)
    ),
    "a paper that is not there": Case(
        agenda("papers:\n  - title: P\n    file: p.md\n"), ("p.md",)
    ),
    "a people file that is not there": Case(
        agenda("people: people/falls.yaml\n"), ("people/falls.yaml",)
    ),
    "people that are words": with_people("Asha and Ben\n"),
    "people with a key twice": with_people(f"{PEOPLE}    role: chair\n"),
    "people with a private block that is a word": with_people(
        f"{PEOPLE}    private: {TELEPHONE}\n"
    ),
    "people with private YAML that breaks": with_people(
        f'{PEOPLE}    private:\n      contact: "{TELEPHONE}\n'
    ),
    "people with private words with a second colon": with_people(
        f"{PEOPLE}    private:\n      contact: home: {TELEPHONE}\n"
    ),
    "people with a private value out of line": with_people(
        f"{PEOPLE}    private:\n      contact: x\n     access {TELEPHONE}\n"
    ),
    "people with a private day that is none": with_people(
        f"{PEOPLE}    private:\n      asked-on: ring {TELEPHONE}\n"
    ),
    "people with a private day in no year": with_people(
        f"{PEOPLE}    private:\n      asked-on: 9999-01-01 {TELEPHONE}\n"
    ),
    "people with a private name that nobody knows": with_people(
        f"{PEOPLE}    private:\n      {TELEPHONE}: x\n      asked-on: x\n"
    ),
    "a broken venue file": Case(
        agenda("where: venues/hall.yaml\n"),
        ("venues/hall.yaml:1:",),
        {"venues/hall.yaml": "name: [Hall\n"},
    ),
    "a venue file that is a list": Case(
        agenda("where: venues/hall.yaml\n"),
        ("venues/hall.yaml:1:1:",),
        {"venues/hall.yaml": "- Hall\n"},
    ),
    "a YAML alias bomb": Case(agenda(BOMB), ("falls.md:4:", "*")),
    "a hundred thousand brackets": Case(
        agenda("a: " + "[" * 100_000 + "\n"), ("falls.md:3:",)
    ),
    "a tag that runs code": Case(
        agenda("where: !!python/object/apply:os.system [id]\n"), ("falls.md:3:",)
    ),
    "a glossary without meanings": Case(
        agenda("glossaries: [ours]\n"),
        ("glossaries/ours.yaml:3:",),
        {"glossaries/ours.yaml": "title: Ours\nterms:\n  - term: ICB\n"},
    ),
    "a glossary that is not YAML": Case(
        agenda("glossaries: [ours]\n"),
        ("glossaries/ours.yaml:2:",),
        {"glossaries/ours.yaml": "title: Ours\nterms: [\n"},
    ),
    "a glossary with an impossible date": Case(
        agenda("glossaries: [ours]\n"),
        ("glossaries/ours.yaml:4:",),
        {
            "glossaries/ours.yaml": "terms:\n  - term: ICB\n    meaning: A body.\n"
            "    review-by: 2027-02-31\n"
        },
    ),
}


def put_down(folder: Path, name: str, text: str | bytes) -> Path:
    """Write a file, with the folders it needs, and return it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def everything(folder: Path) -> dict[str, bytes]:
    """Return all files of the folder by path."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
