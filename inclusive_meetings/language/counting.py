"""How many of something, in words."""


def counted(number: int, one: str, many: str = "") -> str:
    """Return `1 warning`, `2 warnings`."""
    return f"{number} {one if number == 1 else many or one + 's'}"
