"""What the disk refused, in words: why, and where it is until the disk takes it."""

from collections.abc import Iterator

from inclusive_meetings.workspace.saying import in_words, say
from inclusive_meetings.workspace.undo.beside import FileHistory, is_of_the_disk
from inclusive_meetings.workspace.undo.besides import Besides


def waits_told(history: FileHistory, why: str) -> str:
    """Return why something waits, and whether it would outlive this program."""
    return say("frame.waits" if history.is_kept_aside else "frame.waits-here", what=why)


def taken_over(besides: Besides) -> Iterator[tuple[str, bool]]:
    """Take over what a killed program left; yield what to tell of it.

    With each goes whether it went wrong.
    """
    done = False
    for path, error in besides.take_over():
        if error is None:
            done = True
        elif is_of_the_disk(error):
            yield waits_told(besides.of(path), in_words(error)), True
        else:
            yield in_words(error), True
    if done:
        yield say("frame.waited-last-time"), False
