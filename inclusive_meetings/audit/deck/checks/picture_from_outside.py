"""A picture fetched from elsewhere may be gone, and tells who opens the deck."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import OUR_JUDGEMENT
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Pictures, films and objects that are linked instead of being in the"
    " file.",
    why="Without the network the place stays empty, and whoever owns the address"
    " learns who opens the deck.",
    mend="File, Info, Edit Links to Files, Break Link. Or delete it and Insert,"
    " Pictures.",
    source=f"{OUR_JUDGEMENT}: privacy, and rooms without a network",
)
BROUGHT = ("image", "video", "audio", "media", "oleObject", "package")


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each slide that fetches something; the check itself fetches nothing."""
    for slide in show.slides:
        for surface in slide.surface.down():
            for link in surface.links.values():
                if link.is_outside and link.kind in BROUGHT:
                    what = f"It fetches {quoted(link.target)} when it is opened."
                    yield Fault(slide.number, what, Level.SHOULD)
