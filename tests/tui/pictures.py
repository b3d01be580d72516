"""Pictures of the screens, to be looked at: `python -m tests.tui.pictures FOLDER`.

Each way through is the keys that lead to a screen. Add yours, look at every picture in
every look and size, and mend what is cramped or ugly.
"""

import asyncio
import sys
from contextlib import chdir
from functools import partial
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory, gettempdir

import cairosvg

from inclusive_meetings.tui.themes import THEMES
from tests.tui.at_the_screen import SIZES, chair
from tests.tui.walking import BEGINS, later, walk
from tests.workspace.agendas import sample

FONT = "DejaVu Sans Mono"
ON = ("OPEN", "WAIT", "ctrl+g", "d", "enter", "LATER", "enter")
NOTES = (
    *("a", *"Ask", "space", *"the", "space", *"hall", "enter", *"Jo", "enter", "enter"),
    *("b", *"No", "space", *"bus", "space", *"after", "space", *"nine", "enter"),
    *("u", *"XQZ", "enter"),
)
FOUND = ("OPEN", "WAIT", "ctrl+g", "w", "ctrl+f")
WAYS: dict[str, tuple[str, ...]] = {
    "first-run": (),
    "new-agenda": ("2",),
    "open-file": ("3", "WAIT"),
    "agenda": ("OPEN",),
    "agenda-check": ("OPEN", "f8"),
    "agenda-preview": ("OPEN", "v", "v"),
    "item": ("OPEN", "down", "enter"),
    "facts": ("OPEN", "m"),
    "finding": ("OPEN", "f8", "enter"),
    "help": ("OPEN", "f1"),
    "go": ("OPEN", "ctrl+g"),
    "palette": ("OPEN", "ctrl+p"),
    "words": ("OPEN", "WAIT", "ctrl+g", "w", "WAIT", "down"),
    "words-found": ("OPEN", "WAIT", "ctrl+g", "w", "ctrl+f", "m", "e", "m", "enter"),
    "term": (*FOUND, "a", "d", "m", "i", "r", "enter", "enter"),
    "versions": ("OPEN", "TWO", *FOUND[1:], "r", "e", "s", "p", "enter", "enter"),
    "letter": ("OPEN", "WAIT", "ctrl+g", "w", "WAIT", "a"),
    "people": ("OPEN", "ctrl+g", "p"),
    "people-hidden": ("OPEN", "ctrl+g", "p", "ctrl+t"),
    "person": ("OPEN", "ctrl+g", "p", "enter"),
    "asking": ("OPEN", "ctrl+g", "p", "l"),
    "venue": ("OPEN", "ctrl+g", "v", "down"),
    "place": ("OPEN", "ctrl+g", "v", "f"),
    "places": ("OPEN", "ctrl+g", "v", "c"),
    "check": ("OPEN", "ctrl+g", "c", "down"),
    "barrier": (
        "OPEN",
        "ctrl+g",
        "c",
        "b",
        "L",
        "i",
        "f",
        "t",
        "enter",
        "end",
        "enter",
    ),
    "build-looks": ("OPEN", "ctrl+g", "b", "WAIT", "end", "space"),
    "build": ("OPEN", "ctrl+g", "b", "down", "space"),
    "ask": ("OPEN", "ctrl+g", "p", "a"),
    "ask-day": ("OPEN", "n"),
    "reason": ("OPEN", "WAIT", "f8", "enter", "a"),
    "conflict": ("OPEN", "THEIRS"),
    "reflection": ("OPEN", "ctrl+g", "r", "down", "down"),
    "reflection-say": ("OPEN", "ctrl+g", "r", "s"),
    "day": ("OPEN", "ctrl+g", "d"),
    "day-on": (*ON, "v", "LATER", "plus"),
    "day-over": (*ON, "LATER", "LATER", "LATER", "space"),
    "day-listening": (*ON, "enter", "enter", "enter"),
    "day-word": (*ON, "w", "m", "e", "m"),
    "day-after": (*ON, *NOTES, "e", "enter"),
    "settings": ("OPEN", "ctrl+g", "t", *("down",) * 6),
    "settings-nation": ("OPEN", "ctrl+g", "t", "down", "enter"),
}


def a_chairs_folder() -> Path:
    """Return a folder as a chair may have it: no path of ours is in a picture."""
    folder = Path(gettempdir()) / "Meetings"
    (folder / "papers").mkdir(parents=True, exist_ok=True)
    copy(sample(folder), folder)
    for name in ("carers-forum.docx", "housing-panel.pdf"):
        (folder / name).touch()
    return folder


async def picture(
    way: tuple[str, ...], look: str, size: tuple[int, int], path: Path
) -> None:
    """Draw what is shown at the end of a way, as SVG and as PNG."""
    with TemporaryDirectory() as name, chdir(a_chairs_folder()):
        folder = Path(name)
        agenda = sample(folder) if "OPEN" in way else None
        async with chair(folder, agenda, size) as (app, pilot):
            app.theme, app.desk.now = look, partial(later, BEGINS)
            await walk(app, pilot, way)
            drawn = app.export_screenshot().replace("Fira Code", FONT)
    path.with_suffix(".svg").write_text(drawn, encoding="utf-8")
    cairosvg.svg2png(bytestring=drawn.encode(), write_to=str(path), scale=0.8)


def main(folder: Path, wanted: tuple[str, ...]) -> None:
    """Draw every way, or those wanted, in the looks and sizes there are."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, way in WAYS.items():
        if wanted and name not in wanted:
            continue
        for size in SIZES:
            for theme in THEMES if size == SIZES[0] else THEMES[:1]:
                look = theme.name
                path = folder / f"{name}-{size[0]}-{look}.png"
                asyncio.run(picture(way, look, size, path))


if __name__ == "__main__":
    main(Path(sys.argv[1]), tuple(sys.argv[2:]))
