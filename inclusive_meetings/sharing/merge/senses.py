"""Lists of meanings, merged meaning by meaning: each goes by its context."""

from collections.abc import Mapping

from inclusive_meetings.store.splicing.values import Value

NAMES = ("context", "expansion")
Senses = dict[str, tuple[int, Value]]


def by_context(value: Value | None) -> Senses | None:
    """Return the meanings with their numbers; None for anything else.

    A list in which a meaning has no context, or two have the same, cannot be told
    apart so.
    """
    if value is None:
        return {}
    if not isinstance(value, tuple):
        return None
    found: Senses = {}
    for number, sense in enumerate(value):
        names = (sense.get(n) for n in NAMES) if isinstance(sense, Mapping) else ()
        name = next((each for each in names if isinstance(each, str)), "")
        if not name or name in found:
            return None
        found[name] = number, sense
    return found
