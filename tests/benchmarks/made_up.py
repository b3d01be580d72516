"""Glossaries and texts of any size, made up without chance: same size, same bytes."""

from collections.abc import Iterable, Iterator

SYLLABLES = ("ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "su", "ta", "vo")
SCRIPTS = {
    "ur": "ابپتٹثجچ",
    "pl": "ąęłóżźćn",
    "pa-Guru": "ਕਖਗਘਚਛਜਝ",
    "bn": "কখগঘচছজঝ",
    "gu": "કખગઘચછજઝ",
    "ne": "कखगघचछजझ",
    "ro": "ășțîâcem",
    "so": "xdhcqywu",
    "ps": "ښځڅډړږګڼ",
    "prs": "گچپژکیءآ",
    "cy": "ŵŷâêîôll",
}


def word(number: int) -> str:
    """Return a word that no other number has."""
    letters = []
    number += len(SYLLABLES)
    while number:
        number, digit = divmod(number, len(SYLLABLES))
        letters.append(SYLLABLES[digit])
    return "".join(letters)


def acronym(number: int) -> str:
    """Return three or more capitals that no other number has."""
    capitals = []
    number += 26 * 26
    while number:
        number, digit = divmod(number, 26)
        capitals.append(chr(ord("A") + digit))
    return "".join(capitals)


def names(many: int) -> Iterator[str]:
    """Yield terms: one in four an acronym, one a word, the others phrases."""
    for number in range(many):
        kind = number % 4
        if kind == 0:
            yield acronym(number)
        elif kind == 1:
            yield f"{word(number)}al"
        else:
            yield f"{word(number % 5000)} {word(number * 7 % 5000)} {word(number)}"


def glossary_yaml(many: int, languages: Iterable[str] = ("ur", "pl")) -> str:
    """Return a glossary of so many terms in English and other languages."""
    lines = ["title: Made up", "owner: Nobody", "licence: CC0 1.0", "terms:"]
    for number, name in enumerate(names(many)):
        meaning = " ".join(word(number * 11 + step) for step in range(12))
        lines += [
            f"  - id: mad-{number:06}",
            f"    term: {name}",
            "    kind: acronym" if name.isupper() else "    kind: term",
            f"    meaning: {meaning.capitalize()}.",
            f"    source: {{name: List {number % 50}, licence: CC0 1.0}}",
            "    review-by: 2027-05-31",
            "    translations:",
        ]
        for language in languages:
            letters = SCRIPTS[language]
            made = "".join(letters[int(digit) % 8] for digit in f"{number:06}")
            lines.append(
                f"      {language}: {{term: {made}, meaning: {made * 4}, "
                "status: draft}"
            )
    return "\n".join(lines) + "\n"
