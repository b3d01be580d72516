"""What stands beside a list: texts below one another, each under its label."""

from textual.content import Content

from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import has, say


def labelled(*parts: tuple[str, str]) -> Content:
    """Return texts below one another, each under its label, or the text of its key."""
    pieces: list[Content] = []
    for key, words in parts:
        if words:
            label = Content.styled(say(key) if has(key) else key, "$text-accent")
            pieces.append(Content("\n").join([label, plain(words)]))
    return Content("\n\n").join(pieces)
