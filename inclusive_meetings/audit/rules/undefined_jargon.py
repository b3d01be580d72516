"""Words that nobody explains tell readers that the paper is not for them."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should


def check(case: Case) -> Iterator[Fault]:
    """Point at the first words that nobody explains, and say how many there are."""
    # Only words of the agenda and of its papers that shut out for sure.
    words = [word for word in case.jargon if word.is_open]
    if not words:
        return
    many = len(words) > case.number("words-to-explain")
    say = should if many else could
    for word in words:
        often = len(word.appearances)
        times = f"is used {often} times and" if often > 1 else "is"
        yield say(
            word.appearances[0].place,
            f"“{word.form}” {times} explained nowhere.",
            "Say it in other words, or explain it in a glossary; the command  words"
            "  lists all of them.",
        )
