"""Which way a language is written. It is derived, never stored beside the tag."""

RIGHT_TO_LEFT = frozenset(
    ["ar", "ckb", "dv", "fa", "he", "prs", "ps", "sd", "ug", "ur", "yi"]
)
RIGHT_TO_LEFT_SCRIPTS = frozenset(["adlm", "arab", "hebr", "nkoo", "syrc", "thaa"])
LETTERS_OF_A_SCRIPT = 4


def direction(tag: str) -> str:
    """Return `rtl` or `ltr` for a BCP 47 tag; its script, if named, decides."""
    language, *rest = tag.lower().split("-")
    for part in rest:
        if len(part) == LETTERS_OF_A_SCRIPT and part.isalpha():
            return "rtl" if part in RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"
