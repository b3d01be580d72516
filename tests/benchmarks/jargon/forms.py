"""When two forms are the same, where a form stands, and which words it covers.

The labels were counted by these rules and not by the program's own: a benchmark that
asked the program what is the same would find the same as the program.
"""

import re

WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9&'’.\-]*[A-Za-z0-9]|[A-Za-z0-9]")
Span = tuple[int, int]


def straight(text: str) -> str:
    """Return the text with straight apostrophes."""
    return text.replace("’", "'").replace("‘", "'")


def is_acronym(form: str) -> bool:
    """Return whether capitals matter in the form."""
    signs = sum(sign.isupper() or sign.isdigit() for sign in form)
    return " " not in form.strip() and signs > 1


def key(form: str) -> str:
    """Return what the plural, the possessive and capitals do not change."""
    words = " ".join(straight(form).split())
    if is_acronym(words):
        return re.sub(r"'?s$", "", words)
    before, _, last = words.lower().rpartition(" ")
    return f"{before} {_singular(last)}".strip()


def _singular(word: str) -> str:
    bare = re.sub(r"(?:'s|(?<=s)')$", "", word)
    if len(bare) > len("ies") and bare.endswith("ies"):
        return f"{bare[:-3]}y"
    if len(bare) > len("ies") and bare.endswith("s") and not bare.endswith("ss"):
        return bare[:-1]
    return bare


def spans(text: str, form: str, within: str = "") -> list[Span]:
    """Return where the form stands in the text, alone or inside these wordings."""
    pattern = _pattern(form)
    if not within:
        return [found.span() for found in pattern.finditer(text)]
    places = set()
    for wording in within.split("|"):
        words = r"\s+".join(map(re.escape, straight(wording).split()))
        for found in re.finditer(words, text, re.IGNORECASE):
            inside = pattern.search(text, found.start())
            if inside and inside.end() <= found.end() + len("ies"):
                places.add(inside.span())
    return sorted(places)


def _pattern(form: str) -> re.Pattern[str]:
    words = r"\s+".join(map(re.escape, straight(form).split()))
    if is_acronym(form):
        return re.compile(rf"(?<![A-Za-z0-9]){words}(?:'?s)?(?![A-Za-z0-9])")
    plural = "(?:s|es|'s|s')?"
    if words.endswith("y"):
        words, plural = words[:-1], "(?:y|ys|ies|y's|ies')"
    return re.compile(rf"(?<![A-Za-z0-9]){words}{plural}(?![A-Za-z])", re.IGNORECASE)


def tokens(text: str, some: list[Span]) -> set[int]:
    """Return where the words begin that the spans cover."""
    ordered = sorted(some)
    covered: set[int] = set()
    for word in WORD.finditer(text):
        if any(start < word.end() and word.start() < end for start, end in ordered):
            covered.add(word.start())
    return covered
