"""Three looks of the same deck: calm colours, text always over 7 to 1.

Light is for most rooms, cream for people whom white dazzles, dark for dark rooms.
"""

from typing import Final

from inclusive_meetings.model.frozen import frozen

FONT: Final = "Arial"
# Fonts that come with Windows and Office; other systems have their own for these.
FONTS_OF_SCRIPTS: Final = {
    "Arab": "Arial",
    "Hebr": "Arial",
    "Deva": "Nirmala UI",
    "Beng": "Nirmala UI",
    "Gujr": "Nirmala UI",
    "Guru": "Nirmala UI",
    "Taml": "Nirmala UI",
}


@frozen
class Look:
    """Colours by what they are for, as six digits.

    `pale` is the text on `deep` and `quiet`, `ink` that on `paper`, `soft` and
    `rest`; `accent` is for words that stand out and links. `sun` and `leaf` are for
    shapes alone: no text has them.
    """

    paper: str
    ink: str
    pale: str
    accent: str
    soft: str
    deep: str
    rest: str
    quiet: str
    sun: str
    leaf: str

    @property
    def is_dark(self) -> bool:
        """Return whether light text stands on dark paper."""
        return self.ink == self.pale


LOOKS: Final = {
    "light": Look(
        paper="FBFBF8",
        ink="16242B",
        pale="FBFBF8",
        accent="0B5257",
        soft="E4EFED",
        deep="0C4348",
        rest="FCEFD0",
        quiet="47213F",
        sun="F2B84B",
        leaf="7FC4BC",
    ),
    "cream": Look(
        paper="FBF2DF",
        ink="2B1F17",
        pale="FBF2DF",
        accent="6E2C17",
        soft="F2E2C2",
        deep="4A2418",
        rest="F4DDA9",
        quiet="2F3050",
        sun="E0A63C",
        leaf="C98B6B",
    ),
    "dark": Look(
        paper="111D26",
        ink="F4EFE4",
        pale="F4EFE4",
        accent="8FDAD1",
        soft="1D2F3B",
        deep="0B3B40",
        rest="3A2D12",
        quiet="3B2038",
        sun="F4BE55",
        leaf="4E9C96",
    ),
}
