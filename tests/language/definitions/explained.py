"""What a text explains, as the tests of all ways to explain it ask."""

from inclusive_meetings.language.definitions.in_text import definitions


def explained(text: str) -> list[tuple[str, str]]:
    """Return the short forms that the text explains, each with its long form."""
    return [(each.short, each.long) for each in definitions(text)]
