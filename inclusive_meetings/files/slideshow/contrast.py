"""How well two colours can be told apart, by the formula of WCAG 2.2."""

Colour = tuple[float, float, float]
BLACK: Colour = (0.0, 0.0, 0.0)
WHITE: Colour = (1.0, 1.0, 1.0)
# Source: WCAG 2.2, relative luminance and contrast ratio.
WEIGHTS = (0.2126, 0.7152, 0.0722)


def linear(part: float) -> float:
    """Return how much light a part of an sRGB colour gives, from 0 to 1."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - the formula's own numbers


def encoded(light: float) -> float:
    """Return the part of an sRGB colour that gives so much light."""
    light = min(max(light, 0.0), 1.0)
    return light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055  # noqa: PLR2004 - as above


def luminance(colour: Colour) -> float:
    """Return how bright a colour is, from 0 for black to 1 for white."""
    return sum(
        weight * linear(part) for weight, part in zip(WEIGHTS, colour, strict=True)
    )


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(above: Colour, below: Colour, share: float) -> Colour:
    """Return what is seen where a colour covers another by a share of 0 to 1."""
    red, green, blue = (
        top * share + under * (1 - share)
        for top, under in zip(above, below, strict=True)
    )
    return (red, green, blue)


def shown(ratio: float) -> str:
    """Return a contrast as it is shown: never more than it is, so 4.49 is not 4.5."""
    return f"{int(ratio * 100) / 100:g}"


def written(colour: Colour) -> str:
    """Return a colour as PowerPoint's own field for it shows it: `1A2B3C`."""
    return "".join(f"{round(part * 255):02X}" for part in colour)
