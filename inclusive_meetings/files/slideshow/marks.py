"""The names that PowerPoint's XML gives to things, and how to ask for them."""

from lxml import etree

Element = etree._Element  # noqa: SLF001 - lxml names its only element type so

DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
SHOWN = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
LINKED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
EITHER = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
NEWER = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
TRUE = ("1", "true", "on")


def number(element: Element | None, name: str, default: int = 0) -> int:
    """Return a whole number that an attribute gives; the default where it is none."""
    text = "" if element is None else element.get(name, "")
    try:
        return int(text)
    except ValueError:
        return default


def is_on(element: Element | None, name: str, *, default: bool = False) -> bool:
    """Return whether an attribute says yes."""
    text = None if element is None else element.get(name)
    return default if text is None else text in TRUE
