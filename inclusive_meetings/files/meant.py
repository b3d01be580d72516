"""The name that somebody meant where they typed one that nobody knows."""

from collections.abc import Iterable


def meant(typed: str, known: Iterable[str], alike: float = 0.6) -> str | None:
    """Return the known name that is most like the typed one; None where none is.

    `alike` is how like it must be, from 0 to 1, as `difflib` reckons it.
    """
    from difflib import get_close_matches  # noqa: PLC0415 - few files have such a slip

    near = get_close_matches(typed, known, 1, alike)
    return near[0] if near else None
