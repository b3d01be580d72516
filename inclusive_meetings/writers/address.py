"""Which addresses may become links: the rest stay words.

An agenda is typed by many hands. A link that runs a script, starts a program
or leads to a file of the reader's own machine must never be one tap away.
"""

import re

PATH = r"(?:[\w.~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
SAFE = re.compile(
    rf"""
      https?://(?:[\w-]+\.)*[\w-]+(?::\d{{1,4}})?(?:[/?\#]{PATH})?
    | mailto:[\w.+'-]+@(?:[\w-]+\.)*[\w-]+(?:\?{PATH})?
    | tel:\+?[0-9().*-]+
    | \#[\w.-]+
    | [\w-][\w.~-]*(?:/[\w-][\w.~-]*)*(?:\#[\w.-]+)?
    """,
    re.VERBOSE | re.IGNORECASE,
)


def safe_address(address: str) -> str:
    """Return the address as a link may carry it, or nothing if it may not.

    Web, e-mail and telephone addresses, and files beside or below this one.
    """
    bare = address.strip()
    if bare[:4].lower() == "tel:":
        bare = bare.replace(" ", "")
    return bare if SAFE.fullmatch(bare) else ""
