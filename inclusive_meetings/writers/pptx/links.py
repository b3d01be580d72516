"""Links on a slide: to another slide, a web address, an e-mail or a telephone."""

from collections.abc import Mapping
from typing import Final

from inclusive_meetings.writers.address import safe_address
from inclusive_meetings.writers.pptx.xml import RELATION

# Asks PowerPoint to leave the words of a link the colour that they have.
OWN_COLOUR: Final = (
    '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr '
    'xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" '
    'val="tx"/></a:ext></a:extLst>'
)
JUMP: Final = ' action="ppaction://hlinksldjump"'


class Links:
    """The links of one slide, each with an id. `slides` has the number of each name."""

    def __init__(self, slides: Mapping[str, int], first: int = 11) -> None:
        self._slides = slides
        self._first = first
        self._targets: dict[str, str] = {}

    def to(self, address: str) -> str:
        """Return the XML that makes a run lead there; "" where nothing is to be led to.

        `#name` is a slide of this deck.
        """
        if address.startswith("#"):
            number = self._slides.get(address.removeprefix("#"))
            return self._click(f"slide{number}.xml", JUMP) if number else ""
        safe = safe_address(address)
        return self._click(safe, "") if safe and ":" in safe else ""

    def entries(self) -> list[tuple[str, str, str]]:
        """Return the relations that the slide needs for its links."""
        return [
            (name, "hyperlink" if ":" in target else "slide", target)
            for target, name in self._targets.items()
        ]

    def _click(self, target: str, action: str) -> str:
        name = self._targets.setdefault(
            target, f"rId{self._first + len(self._targets)}"
        )
        return (
            f'<a:hlinkClick xmlns:r="{RELATION}" r:id="{name}"{action}>{OWN_COLOUR}'
            "</a:hlinkClick>"
        )
