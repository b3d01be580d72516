"""Languages as Office knows them: Word and PowerPoint want a country with each.

With “ur” or “pa-Guru” alone they may find neither a voice nor a dictionary. Where we
must choose a country, it is that of Office's own dictionary; for Bengali it is
Bangladesh, where most people in the UK who speak it have family.
"""

import re
from typing import Final

HAS_COUNTRY: Final = re.compile(r"-(?:[A-Za-z]{2}|\d{3})(?:-|$)")
NAMES: Final = """
    am-ET ar-SA bg-BG bn-BD cs-CZ cy-GB da-DK de-DE el-GR en-GB es-ES et-EE fa-IR fi-FI
    fil-PH fr-FR ga-IE gd-GB gu-IN he-IL hi-IN hr-HR hu-HU hy-AM id-ID ig-NG it-IT ja-JP
    ka-GE km-KH kn-IN ko-KR lo-LA lt-LT lv-LV mk-MK ml-IN mr-IN ms-MY mt-MT my-MM nb-NO
    ne-NP nl-NL pa-IN pl-PL prs-AF ps-AF pt-PT ro-RO ru-RU rw-RW si-LK sk-SK sl-SI so-SO
    sq-AL sv-SE sw-KE ta-IN te-IN th-TH ti-ER tr-TR uk-UA ur-PK vi-VN xh-ZA yo-NG zh-CN
    zu-ZA
"""
OTHERS: Final = {
    "az": "az-Latn-AZ",
    "bs": "bs-Latn-BA",
    "ckb": "ku-Arab-IQ",
    "ha": "ha-Latn-NG",
    "pa-arab": "pa-Arab-PK",
    "pa-guru": "pa-IN",
    "pnb": "pa-Arab-PK",
    "sd": "sd-Arab-PK",
    "sr": "sr-Latn-RS",
    "sr-cyrl": "sr-Cyrl-RS",
    "sr-latn": "sr-Latn-RS",
    "tl": "fil-PH",
    "uz": "uz-Latn-UZ",
    "yue": "zh-HK",
    "zh-hans": "zh-CN",
    "zh-hant": "zh-TW",
}
KNOWN: Final = {name.partition("-")[0]: name for name in NAMES.split()} | OTHERS


def office_language(tag: str) -> str:
    """Return a BCP 47 tag with a country that Office knows; as it is if it has one."""
    if HAS_COUNTRY.search(tag):
        return tag
    return KNOWN.get(tag.lower(), tag)
