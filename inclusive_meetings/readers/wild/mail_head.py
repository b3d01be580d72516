"""The head of an e-mail that was pasted with the agenda in it: `From: …`, `Sent: …`.

What it says is of the mail: the day on which it was sent is not that of the meeting,
and the addresses of those who got it are nobody else's business. Its subject is what
the meeting is called.
"""

import re

from inclusive_meetings.model.frozen import frozen

LINE = re.compile(
    r"[*_]{0,2}(?P<name>from|to|cc|bcc|sent|date|subject|attachments?|reply-to"
    r"|importance)[*_]{0,2}\s*:[*_]{0,2}\s*(?P<words>.*)",
    re.IGNORECASE,
)
ANSWERS = re.compile(r"^(?:(?:re|fw|fwd)\s*:\s*)+", re.IGNORECASE)
NEEDED = {"from", "subject"}
FEWEST = 3


@frozen
class MailHead:
    """It stands in the lines from 0 to before `end`; the subject, and in which line."""

    end: int = 0
    subject: str = ""
    line: int = 0

    def body(self, lines: list[str]) -> list[str]:
        """Return the lines with those of the head empty."""
        return [""] * self.end + lines[self.end :]


def mail_head(lines: list[str]) -> MailHead:
    """Return the head of an e-mail above an agenda; an empty one for none."""
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    said: dict[str, tuple[str, int]] = {}
    end = first
    while end < len(lines) and (found := LINE.fullmatch(lines[end].strip())):
        said.setdefault(found["name"].lower(), (found["words"], end))
        end += 1
    if end - first < FEWEST or not said.keys() >= NEEDED:
        return MailHead()
    words, line = said["subject"]
    return MailHead(end, ANSWERS.sub("", words.strip("*_ ")), line)
