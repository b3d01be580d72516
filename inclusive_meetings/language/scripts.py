"""In which script a language is written unless its tag says another.

Source: the likely subtags of Unicode's CLDR, for languages spoken in the UK. A
language that is written in several scripts has none here: nothing can be said.
"""

import re
from functools import lru_cache

LANGUAGES = {
    "LATIN": """en cy gd ga kw gv sco pl ro rom so lt lv sk cs hu sq tr fr es pt it de
        nl vi tl fil yo ig ha sw sn ln ak tw hr bs sl et fi sv da nb no ms id ny bfi
        mt ilo om rw zu xh af ku kmr""",
    "ARABIC": "ur ps fa prs ar ckb sd pnb ug ary arz bal",
    "DEVANAGARI": "ne npi hi mr",
    "BENGALI": "bn as syl",
    "CYRILLIC": "uk ru bg mk be",
    "GURMUKHI": "pa",
    "GUJARATI": "gu",
    "TAMIL": "ta",
    "TELUGU": "te",
    "KANNADA": "kn",
    "MALAYALAM": "ml",
    "SINHALA": "si",
    "GREEK": "el",
    "HEBREW": "he yi",
    "ETHIOPIC": "am ti",
    "THAI": "th",
    "MYANMAR": "my",
    "KHMER": "km",
    "GEORGIAN": "ka",
    "HANGUL": "ko",
    "ARMENIAN": "hy",
    "TIBETAN": "bo",
    "LAO": "lo",
    "CJK": "zh yue cmn",
    "": "sr ja az uz mn",
}
SCRIPTS = {tag: script for script, tags in LANGUAGES.items() for tag in tags.split()}
WRITTEN = {
    "latn": "LATIN",
    "arab": "ARABIC",
    "guru": "GURMUKHI",
    "deva": "DEVANAGARI",
    "beng": "BENGALI",
    "gujr": "GUJARATI",
    "cyrl": "CYRILLIC",
    "hans": "CJK",
    "hant": "CJK",
    "hebr": "HEBREW",
    "grek": "GREEK",
    "taml": "TAMIL",
}
# What people write, after the tag that they mean.
MISTAKEN = {
    "ur": "urdu urd pk",
    "pa-Guru": "punjabi pu pan panjabi pb",
    "bn": "bengali bangla ben bd",
    "gu": "gujarati guj",
    "ne": "nepali np nep",
    "pl": "polish pol",
    "ro": "romanian rum ron",
    "so": "somali som",
    "ps": "pashto pus pushto",
    "prs": "dari",
    "cy": "welsh cym wel",
    "fa": "farsi persian fas",
    "ar": "arabic ara",
    "en": "english eng gb",
    "uk": "ukrainian ukr ua",
    "zh": "chinese cn",
    "ku": "kurdish",
}
MEANT = {typed: tag for tag, many in MISTAKEN.items() for typed in many.split()}
TAG = re.compile(
    r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-(?:[a-z]{2}|\d{3}))?(?:-[a-z0-9]{5,8})*",
    re.IGNORECASE | re.ASCII,
)


def is_tag(tag: str) -> bool:
    """Return whether it is written as a BCP 47 tag of a language we know."""
    found = TAG.fullmatch(tag)
    return found is not None and found[1].lower() in SCRIPTS


@lru_cache(maxsize=256)  # each run of a deck asks for its language
def script_of(tag: str) -> str:
    """Return the script of a language tag as Unicode's names begin; "" if unsure."""
    found = TAG.fullmatch(tag)
    if found is None:
        return ""
    if found[2]:
        return WRITTEN.get(found[2].lower(), "")
    return SCRIPTS.get(found[1].lower(), "")
