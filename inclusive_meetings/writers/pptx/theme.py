"""The theme: our colours and fonts by PowerPoint's names, so that they can be changed.

Whoever changes a colour of the theme changes the whole deck. Fonts for other scripts
are named, so that Urdu, Punjabi, Bengali, Gujarati and Nepali are not replaced.
"""

from typing import Final

from inclusive_meetings.writers.pptx.looks import FONT, FONTS_OF_SCRIPTS, Look
from inclusive_meetings.writers.pptx.xml import DRAWING, HEAD

# What our colours are called in a theme.
PALE, DEEP, ACCENT, SUN = "lt1", "dk2", "accent1", "accent2"
QUIET, REST, SOFT, LEAF = "accent3", "accent4", "accent5", "accent6"
PAPER, INK = "bg1", "tx1"
FILLS: Final = (
    "<a:fillStyleLst>{fill}{fill}{fill}</a:fillStyleLst>"
    '<a:lnStyleLst><a:ln w="12700">{fill}</a:ln><a:ln w="19050">{fill}</a:ln>'
    '<a:ln w="28575">{fill}</a:ln></a:lnStyleLst>'
    "<a:effectStyleLst>{none}{none}{none}</a:effectStyleLst>"
    "<a:bgFillStyleLst>{fill}{fill}{fill}</a:bgFillStyleLst>"
)


def theme(look: Look, name: str) -> bytes:
    """Return the theme of a look; `name` is shown in PowerPoint's list of themes."""
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    none = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    fonts = _font("latin", FONT) + _font("ea", "") + _font("cs", FONT)
    fonts += "".join(
        f'<a:font script="{script}" typeface="{face}"/>'
        for script, face in FONTS_OF_SCRIPTS.items()
    )
    return (
        f'{HEAD}<a:theme xmlns:a="{DRAWING}" name="{name}"><a:themeElements>'
        f'<a:clrScheme name="{name}">{_colours(look)}</a:clrScheme>'
        f'<a:fontScheme name="{name}"><a:majorFont>{fonts}</a:majorFont>'
        f"<a:minorFont>{fonts}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="{name}">{FILLS.format(fill=fill, none=none)}'
        "</a:fmtScheme></a:themeElements></a:theme>"
    ).encode()


def colour_map(look: Look) -> str:
    """Return which colour of the theme is paper and which is ink."""
    links = 'hlink="hlink" folHlink="folHlink"'
    return f"<p:clrMap {_mapped(look)} {links}/>"


def pale_links(look: Look) -> str:
    """Return the colours for dark ground, where links are as pale as all words are.

    PowerPoint before 2019 gives every link the theme's colour, whatever its run says.
    """
    links = 'hlink="lt1" folHlink="lt1"'
    return f"<a:overrideClrMapping {_mapped(look)} {links}/>"


def _mapped(look: Look) -> str:
    paper, ink, soft, deep = (
        ("dk1", "lt1", "dk2", "lt2") if look.is_dark else ("lt1", "dk1", "lt2", "dk2")
    )
    accents = "".join(f' accent{n}="accent{n}"' for n in range(1, 7))
    return f'bg1="{paper}" tx1="{ink}" bg2="{soft}" tx2="{deep}"{accents}'


def _colours(look: Look) -> str:
    dark, light = (look.paper, look.ink) if look.is_dark else (look.ink, look.paper)
    colours = {
        "dk1": dark,
        "lt1": light,
        "dk2": look.deep,
        "lt2": light,
        ACCENT: look.accent,
        SUN: look.sun,
        QUIET: look.quiet,
        REST: look.rest,
        SOFT: look.soft,
        LEAF: look.leaf,
        "hlink": look.accent,
        "folHlink": look.accent,
    }
    return "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
        for name, value in colours.items()
    )


def _font(name: str, face: str) -> str:
    return f'<a:{name} typeface="{face}"/>'
