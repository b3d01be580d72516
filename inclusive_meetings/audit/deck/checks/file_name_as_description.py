"""“IMG_2041.jpg” is read out, and tells nobody anything."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Alternative text that is the name of a file, also without its ending, or"
    " a word such as “image”.",
    why="It is read out as if it were a description, and tells nobody what is there.",
    mend="Right-click it, View Alt Text, and write in a sentence what it tells; or"
    " tick Mark as decorative.",
    source=f"{CHECKER}; {wcag('1.1.1', 'Non-text Content', 'A')}, failure F30",
)
FILE = re.compile(
    r"[^/\\\s][^/\\]{0,120}\.(?:png|jpe?g|gif|bmp|tiff?|svg|webp|emf|wmf|mp4|mov|heic)",
    re.IGNORECASE,
)
SAYS_NOTHING = re.compile(
    r"(?:image|picture|photo|graphic|icon|chart|diagram|logo|img|screenshot"
    r"|content placeholder|object|shape)s?[ _-]?\d*"
    # Screenshot 2024-03-12 at 10.11.12; logo_final_v2; IMG_2041
    r"|screen ?shot[\d .:_at(),-]*|(?:[a-z0-9-]+_)+[a-z0-9-]+",
    re.IGNORECASE,
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each description that describes nothing."""
    for slide in show.slides:
        for shape in slide.shapes:
            said = shape.description
            if shape.is_decorative or shape.kind == "line" or len(said) > 200:  # noqa: PLR2004 - no name of a file is so long
                continue
            if FILE.fullmatch(said.rpartition("/")[2].rpartition("\\")[2]):
                what = f"The alternative text is the name of a file: {quoted(said)}."
                yield Fault(slide.number, what, Level.MUST, shape.name)
            elif SAYS_NOTHING.fullmatch(said):
                what = f"The alternative text says only {quoted(said)}."
                yield Fault(slide.number, what, Level.SHOULD, shape.name)
