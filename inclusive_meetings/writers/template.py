"""What a deck is poured into: our own template, or one that an organisation has.

A template is the parts of a PowerPoint file without any slide, and for each kind of
slide the layout that serves it. Slides are written into it as text, so three of its
parts say by a comment where the new entries go.
"""

from collections.abc import Mapping
from typing import Final

from inclusive_meetings.document.deck import SlideKind
from inclusive_meetings.model.frozen import frozen

PRESENTATION: Final = "ppt/presentation.xml"
RELATIONS: Final = "ppt/_rels/presentation.xml.rels"
TYPES: Final = "[Content_Types].xml"
# In PRESENTATION: where `p:sldIdLst` belongs, and inside its `p:extLst`.
SLIDES_HERE: Final = b"<!--slides-->"
SECTIONS_HERE: Final = b"<!--sections-->"
# Inside the root of RELATIONS and of TYPES. Entries added there have ids from rId1001
# and names from ppt/slides/slide1.xml on; none of these may be taken.
ENTRIES_HERE: Final = b"<!--entries-->"


@frozen
class Box:
    """A place on a slide, in English Metric Units (914,400 to the inch)."""

    left: int
    top: int
    width: int
    height: int


@frozen
class Placeholder:
    """Where words go: `kind` and `idx` as the layout has them (`p:ph`).

    `kind` is "" for a placeholder of any content. `points` is the size its text has
    there, `bold` whether it is; `most` is the size that a few words may have, 0 where
    all have the usual one. Where the layout has no such placeholder, `is_own` is true:
    the slide then says place and size itself, and its `anchor` if it has one.
    """

    kind: str
    idx: int
    box: Box
    points: int
    bold: bool = False
    is_own: bool = False
    most: int = 0
    anchor: str = ""


@frozen
class Layout:
    """The layout that serves one kind of slide; `part` is its name in the file.

    Of `over` (a line above the title), `second` and `number` any may be missing: their
    words then go into the body, and no number is shown. `picture` is where a picture
    goes, `times` where the strip of times; without them none is drawn. `ink` is the
    theme's name of the colour of text on it, `mapping` which colours of the theme its
    slides use (`p:clrMapOvr`). `instead` says in words what is used where the template
    has nothing that fits; "" where it has.
    """

    name: str
    part: str
    title: Placeholder
    body: Placeholder
    second: Placeholder | None = None
    over: Placeholder | None = None
    number: Placeholder | None = None
    picture: Box | None = None
    times: Box | None = None
    ink: str = "tx1"
    mapping: str = "<a:masterClrMapping/>"
    instead: str = ""


@frozen
class Template:
    """Parts by name, without any slide, and a layout for every kind of slide.

    `notes_master` is the part that notes belong to. Width and height are in EMU.
    """

    parts: Mapping[str, bytes]
    layouts: Mapping[SlideKind, Layout]
    width: int
    height: int
    notes_master: str = "ppt/notesMasters/notesMaster1.xml"
