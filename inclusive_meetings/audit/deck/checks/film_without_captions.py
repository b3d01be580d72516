"""A film that only speaks leaves out who does not hear it."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.files.slideshow.marks import DRAWN
from inclusive_meetings.files.slideshow.shapes import Shape
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.files.zip_guard import local
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Films and sound in which no captions are stored. Captions that are part"
    " of the picture cannot be seen by this check.",
    why="Deaf people, people with another first language and everybody in a loud room"
    " miss what is said.",
    mend="Select it; Playback, Insert Captions: a file that ends in .vtt. Or write"
    " what is said into the notes.",
    source=f"{CHECKER}; {wcag('1.2.2', 'Captions (Prerecorded)', 'A')};"
    f" {wcag('1.2.1', 'Audio-only and Video-only (Prerecorded)', 'A')}",
)
MEDIA = {
    f"{DRAWN}videoFile": "film",
    f"{DRAWN}audioFile": "sound",
    f"{DRAWN}wavAudioFile": "sound",
    f"{DRAWN}quickTimeFile": "film",
}


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each film and sound without captions."""
    for slide in show.slides:
        for shape in slide.shapes:
            kind = _media(shape)
            if kind and not any(
                local(each) == "track" for each in shape.element.iter()
            ):
                what = f"No captions are stored with this {kind}."
                yield Fault(slide.number, what, Level.SHOULD, shape.name)


def _media(shape: Shape) -> str:
    if shape.kind != "picture":
        return ""
    return next((MEDIA[e.tag] for e in shape.element.iter(*MEDIA)), "")
