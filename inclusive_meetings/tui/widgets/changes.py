"""A change as lines that go and lines that come, told by sign and colour."""

from textual.content import Content

from inclusive_meetings.files.decode import cleaned

# Where a text goes on that is the same in both.
GAP = "…"
COLOURS = {"+": "$text-success", "-": "$text-error", "@": "$text-muted"}


def changes(diff: str, *, with_context: bool = True) -> Content:
    """Return a unified diff as it is shown, without the lines that name files.

    `with_context` says whether lines that stay are shown as well.
    """
    out = ("---", "+++") if with_context else ("---", "+++", " ")
    lines = [line for line in cleaned(diff).splitlines() if not line.startswith(out)]
    if not with_context and lines[:1] and lines[0].startswith("@@"):
        del lines[0]  # there is nothing before it
    return Content("\n").join(_line(line) for line in lines)


def _line(line: str) -> Content:
    words = GAP if line.startswith("@@") else line
    return Content.styled(words, COLOURS.get(line[:1], ""))
