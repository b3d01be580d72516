"""Parts of office files that their libraries have no public way to make."""

from lxml import etree

Element = etree._Element  # noqa: SLF001 - lxml names its only element type so


def found(parent: Element, path: str) -> Element:
    """Return the element at the path, which the template is known to have."""
    element = parent.find(path)
    if element is None:
        raise LookupError(f"The template has no {path}.")
    return element
