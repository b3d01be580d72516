"""Four looks of our own: none of Textual's has enough contrast everywhere.

Each was measured in rendered cells: at least 4.5 to 1, the high pair 7 to 1. The tests
measure again. Colour never stands alone, so the high pair does with very little of it.
"""

from textual.theme import Theme

DARK = "inclusive-dark"
# Each name that the library has for a colour, with what is that colour here.
NAMES = {
    "block-cursor-foreground": "ink",
    "block-cursor-background": "cursor",
    "block-cursor-blurred-foreground": "ink",
    "block-cursor-blurred-background": "panel",
    "block-hover-background": "panel",
    "button-color-foreground": "paper",
    "button-foreground": "ink",
    "footer-key-foreground": "yellow",
    "footer-description-foreground": "ink",
    "footer-background": "paper",
    "footer-description-background": "paper",
    "footer-key-background": "paper",
    "input-selection-background": "cursor",
    "input-selection-foreground": "ink",
    "input-cursor-background": "ink",
    "input-cursor-foreground": "paper",
    "border": "blue",
    "border-blurred": "line",
    "scrollbar": "line",
    "scrollbar-hover": "blue",
    "scrollbar-active": "blue",
    "scrollbar-background": "paper",
    "scrollbar-corner-color": "paper",
    "text": "ink",
    "text-muted": "quiet",
    "text-disabled": "quiet",
    "text-primary": "blue",
    "text-accent": "yellow",
    "text-warning": "yellow",
    "text-error": "red",
    "text-success": "green",
    "sort-theirs": "green",
    "sort-rest": "yellow",
    "sort-plain": "quiet",
}


def _theme(name: str, colours: dict[str, str], variables: dict[str, str]) -> Theme:
    return Theme(
        name=name,
        dark="dark" in name,
        primary=colours["blue"],
        secondary=colours["yellow"],
        accent=colours["yellow"],
        foreground=colours["ink"],
        background=colours["paper"],
        surface=colours["paper"],
        panel=colours["panel"],
        warning=colours["yellow"],
        error=colours["red"],
        success=colours["green"],
        variables={name: colours[colour] for name, colour in NAMES.items()} | variables,
    )


_DARK = {
    "ink": "#ffffff",
    "paper": "#000000",
    "panel": "#1a1a1a",
    "cursor": "#00376b",
    "line": "#767676",
    "quiet": "#d0d0d0",
    "blue": "#8ec7ff",
    "yellow": "#ffd166",
    "red": "#ff9f96",
    "green": "#7ee787",
}
_LIGHT = {
    "ink": "#000000",
    "paper": "#ffffff",
    "panel": "#f0f0f0",
    "cursor": "#cfe3ff",
    "line": "#6b6b6b",
    "quiet": "#303030",
    "blue": "#003e7e",
    "yellow": "#5b2a00",
    "red": "#8b0000",
    "green": "#004d1a",
}
_ALL_INK = {"quiet": "#ffffff", "green": "#ffffff", "red": "#ffffff"}
_ALL_BLACK = {"quiet": "#000000", "green": "#000000", "red": "#000000"}
THEMES = (
    _theme(DARK, _DARK, {}),
    _theme("inclusive-light", _LIGHT, {}),
    _theme(
        "inclusive-dark-high",
        {**_DARK, **_ALL_INK, "yellow": "#ffe600", "line": "#ffffff"}
        | {"blue": "#ffffff", "panel": "#000000", "cursor": "#00307a"},
        {"sort-rest": "#ffffff"},
    ),
    _theme(
        "inclusive-light-high",
        {**_LIGHT, **_ALL_BLACK, "yellow": "#000000", "line": "#000000"}
        | {"blue": "#000000", "panel": "#ffffff", "cursor": "#ffe600"},
        {},
    ),
)
