"""What a reader sees of a text in Markdown: the words, without marks and addresses.

The text keeps its length, so every place in it stays its own. What nobody reads
becomes spaces, and where a heading, list item or table cell begins or ends stands
BREAK: the full stop that the NHS guide asks for there (see `scores.smog`).
"""

import re

BREAK = "\x1e"
INVISIBLE = "\u00ad\u200b-\u200f\u2060\ufeff"

# Every part has a longest length or cannot give back what it took: without that, a
# long run of one sign is read again from each of its characters.
COMMENT = re.compile(r"<!--(?:[^-]|-(?!->))*+(?:-->|\Z)")
FENCED = re.compile(
    r"^ {0,3}```[^`\n]*+\n(?:(?! {0,3}```)[^\n]*+\n)*+ {0,3}```", re.MULTILINE
)
CODE = re.compile(r"`[^`\n]{1,500}`")
LINK_ADDRESS = re.compile(
    r"(?<=\])\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,1000})?\)"
)
LINK_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]{1,100}\]:[^\n]*", re.MULTILINE)
FOOTNOTE = re.compile(r"\[\^[^\]\n]{1,50}\]:?")
PAGE = re.compile(
    r"(?:\b[a-z]{2,10}://|\bwww\.)[^\s<>\x1e]*[^\s<>\x1e.,;:!?)\]'\"”’*_]"
)
MAILBOX = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)+")
TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]{0,20})(?:[\s/][^<>]{0,500})?>")
BLOCK_TAG = re.compile(
    r"p|br|hr|li|ul|ol|d[dtl]|t[dhr]|table|tbody|thead|div|h[1-6]|section",
    re.IGNORECASE,
)
ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{1,7});")
NOT_READ = (
    ("```", FENCED),
    ("<!--", COMMENT),
    ("`", CODE),
    ("](", LINK_ADDRESS),
    ("[^", FOOTNOTE),
    ("]:", LINK_DEFINITION),
    ("://", PAGE),
    ("www.", PAGE),
    ("@", MAILBOX),
    ("&", ENTITY),
)

REST_OF_ROW = re.compile(r"\|([^|\n]*+)\n")
LINE = re.compile(
    r"^(?=[^\n])(?:"
    r"(?:[>=\-_*~#+ \t\r]++$)"
    rf"|[ \t>{INVISIBLE}]*+(?:"
    r"(?P<marks>\#{1,6}[ \t])[^\n]*+\n?"
    r"|(?:(?:[-*+•◦▪●‣·]|\d{1,3}(?:\.\d{1,3}){0,3}[.)]"
    r"|\((?:\d{1,3}|[a-z]|[ivx]{1,4})\)|(?:[a-z]|[ivx]{1,4})\))"
    r"(?=\s)(?:[ \t]\[[ xX]\])?)))",
    re.MULTILINE,
)


def readable(text: str, *, wrapped: bool = True) -> str:
    """Return the text, as long as before, with nothing but what a reader reads.

    Works on Markdown and on plain text. Where lines are not `wrapped`, each line
    break ends a sentence too, as in the words of a Word file.
    """
    for sign, pattern in NOT_READ:
        if sign in text:
            text = pattern.sub(_spaces, text)
    if "<" in text:
        text = TAG.sub(_tag, text)
    if "|" in text:
        text = REST_OF_ROW.sub(rf"|\1{BREAK}", text).replace("|", BREAK)
    text = LINE.sub(_line, text)
    return text if wrapped else text.replace("\n", BREAK)


def _spaces(found: re.Match[str]) -> str:
    hidden = found.group()
    if "\n" not in hidden:
        return " " * len(hidden)
    return "\n".join(" " * len(line) for line in hidden.split("\n"))


def _tag(found: re.Match[str]) -> str:
    spaces = _spaces(found)
    return BREAK + spaces[1:] if BLOCK_TAG.fullmatch(found[1]) else spaces


def _line(found: re.Match[str]) -> str:
    whole = found.group()
    if not found["marks"]:
        return BREAK + " " * (len(whole) - 1)
    marks = found.end("marks") - found.start()
    words = whole[marks:].removesuffix("\n")
    return BREAK + " " * (marks - 1) + words + BREAK * whole.endswith("\n")
