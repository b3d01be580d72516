"""Advice on paper: what is to be typed stands in quotation marks.

In a terminal two spaces stand around it, so that it can be copied. On a page they are
one, and nobody sees where the words to type begin.
"""

import re
from typing import Final

TYPED: Final = re.compile(r"  (\S.*?)(?:  |(?=\.(?: [A-Z]|$))|$)|`([^`]+)`")


def on_paper(advice: str) -> str:
    """Return the advice with what is to be typed in quotation marks."""
    return TYPED.sub(_quoted, advice).strip()


def _quoted(found: re.Match[str]) -> str:
    if found[2] is not None:
        return f"“{found[2]}”"
    after = " " if found[0].endswith("  ") else ""
    return f" “{found[1]}”{after}"
