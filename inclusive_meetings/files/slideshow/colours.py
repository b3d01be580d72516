"""Which colour is meant: a theme's name, a mixture, or numbers.

Whatever cannot be told is None, and never taken for something fine.
"""

import colorsys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from inclusive_meetings.files.slideshow.contrast import (
    BLACK,
    WHITE,
    Colour,
    encoded,
    linear,
    mixed,
)
from inclusive_meetings.files.slideshow.marks import DRAWN, Element, number
from inclusive_meetings.files.zip_guard import local

WHOLE = 100_000  # DrawingML counts thousandths of a percent
DEGREE = 60_000
NAMED = {
    "black": "000000",
    "white": "FFFFFF",
    "red": "FF0000",
    "green": "008000",
    "lime": "00FF00",
    "blue": "0000FF",
    "yellow": "FFFF00",
    "gray": "808080",
    "grey": "808080",
    "silver": "C0C0C0",
    "navy": "000080",
    "maroon": "800000",
    "teal": "008080",
    "purple": "800080",
    "orange": "FFA500",
    "dkGray": "A9A9A9",
    "ltGray": "D3D3D3",
    "dkBlue": "00008B",
}
USUAL_MAP = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}


@dataclass(frozen=True)
class Palette:
    """The colours of a theme, and which of them a slide calls text and background.

    `holder` is the colour that a look is applied with (`phClr`).
    """

    colours: Mapping[str, Colour] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=lambda: USUAL_MAP)
    holder: Colour | None = None

    def named(self, name: str) -> Colour | None:
        """Return the colour that a scheme calls so: `accent1`, `tx1`."""
        if name == "phClr":
            return self.holder
        return self.colours.get(self.names.get(name, name))

    def with_holder(self, colour: Colour | None) -> "Palette":
        """Return the palette for a look that is applied with this colour."""
        return replace(self, holder=colour)

    def of(self, parent: Element | None) -> tuple[Colour | None, float]:
        """Return the colour said inside an element, and how much of it covers."""
        child = next(iter(parent), None) if parent is not None else None
        if child is None:
            return None, 1.0
        colour: Colour | None = self._said(child)
        cover = 1.0
        for change in child:
            kind, amount = local(change), number(change, "val") / WHOLE
            if kind == "alpha":
                cover = amount
            elif colour is not None:
                colour = _changed(colour, kind, amount)
        return colour, cover

    def _said(self, child: Element) -> Colour | None:
        match local(child):
            case "srgbClr":
                return from_hex(child.get("val", ""))
            case "schemeClr":
                return self.named(child.get("val", ""))
            case "sysClr":
                return from_hex(child.get("lastClr", ""))
            case "prstClr":
                return from_hex(NAMED.get(child.get("val", ""), ""))
            case "scrgbClr":
                red, green, blue = (
                    encoded(number(child, part) / WHOLE) for part in "rgb"
                )
                return (red, green, blue)
            case "hslClr":
                hue = number(child, "hue") / DEGREE / 360
                light, full = (number(child, name) / WHOLE for name in ("lum", "sat"))
                return colorsys.hls_to_rgb(hue, light, full)
            case _:
                return None


def from_hex(text: str) -> Colour | None:
    """Return the colour written as `1A2B3C`; None where it is not."""
    try:
        red, green, blue = bytes.fromhex(text)
    except ValueError:
        return None
    return (red / 255, green / 255, blue / 255)


def _in_hsl(colour: Colour, change: Callable[[float, float], Colour]) -> Colour:
    """Return the colour with light and fullness changed, its hue kept."""
    hue, light, full = colorsys.rgb_to_hls(*colour)
    _, light, full = change(light, full)
    return colorsys.hls_to_rgb(hue, min(max(light, 0), 1), min(max(full, 0), 1))


def _towards(colour: Colour, end: Colour, amount: float) -> Colour:
    # Tints and shades are mixed as light, not as numbers.
    red, green, blue = (linear(part) for part in colour)
    red, green, blue = mixed((red, green, blue), end, amount)
    return (encoded(red), encoded(green), encoded(blue))


CHANGES: dict[str, Callable[[Colour, float], Colour]] = {
    "lumMod": lambda colour, by: _in_hsl(colour, lambda li, fu: (0, li * by, fu)),
    "lumOff": lambda colour, by: _in_hsl(colour, lambda li, fu: (0, li + by, fu)),
    "lum": lambda colour, by: _in_hsl(colour, lambda _, fu: (0, by, fu)),
    "satMod": lambda colour, by: _in_hsl(colour, lambda li, fu: (0, li, fu * by)),
    "satOff": lambda colour, by: _in_hsl(colour, lambda li, fu: (0, li, fu + by)),
    "tint": lambda colour, by: _towards(colour, WHITE, by),
    "shade": lambda colour, by: _towards(colour, BLACK, by),
}


def _changed(colour: Colour, kind: str, amount: float) -> Colour | None:
    change = CHANGES.get(kind)
    return change(colour, amount) if change else None


def theme_colours(theme: Element) -> dict[str, Colour]:
    """Return the colours that a theme names, without those that cannot be told."""
    scheme = theme.find(f".//{DRAWN}clrScheme")
    plain = Palette()
    said = (
        (local(each), plain.of(each)[0]) for each in (() if scheme is None else scheme)
    )
    return {name: colour for name, colour in said if colour is not None}
