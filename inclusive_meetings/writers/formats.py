"""THE TABLE of formats: what a part can be written as."""

from collections.abc import Callable
from importlib import import_module

from inclusive_meetings.document.calendar import Calendar
from inclusive_meetings.document.deck import Deck
from inclusive_meetings.document.nodes import Document
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.style import Style

Written = Document | Deck | Calendar


@frozen
class Format:
    """One format. `takes` is what it can write; `module` has `write`.

    The module is loaded only when it is used: office libraries are slow to
    import.
    """

    name: str
    suffix: str
    takes: type[Written]
    module: str

    def write(self, what: Written, style: Style) -> bytes:
        """Return the bytes of the file; the same input gives the same bytes."""
        module = import_module(f"inclusive_meetings.writers.{self.module}")
        write: Callable[[Written, Style], bytes] = module.write
        return write(what, style)


FORMATS = (
    Format("html", ".html", Document, "html.document"),
    Format("docx", ".docx", Document, "docx.document"),
    Format("text", ".txt", Document, "text.document"),
    Format("pptx", ".pptx", Deck, "pptx.deck"),
    Format("ics", ".ics", Calendar, "ics"),
)
