"""The XML of their parts, changed and written again the same way each time."""

from lxml import etree

from inclusive_meetings.files.slideshow.marks import Element


def serialised(root: Element) -> bytes:
    """Return a part of the file, with its first line."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def without_comments(root: Element) -> Element:
    """Return a copy in which no comment of theirs can be taken for a mark of ours."""
    plain = etree.XMLParser(remove_comments=True, resolve_entities=False)
    return etree.fromstring(etree.tostring(root), plain)


def remove(element: Element) -> None:
    """Take an element out of what it is in."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
