"""What is wrong in a JSON file, in words for people who never saw JSON."""

import json
from collections.abc import Iterator

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem, refused

SHOWN = 30


def json_value(text: str, name: str) -> object:
    """Return the values in the text; raises CannotRead with the place of the fault."""
    try:
        # Of endless digits Python makes no number, and no list of words counts.
        value: object = json.loads(text, parse_int=str)
    except json.JSONDecodeError as error:
        words = text[error.pos : error.pos + SHOWN].partition("\n")[0].strip()
        place = Place(name, error.lineno, error.colno)
        problem = Problem(place, "json", *next(_said(error.msg, words)))
        raise CannotRead([problem]) from None
    except RecursionError:
        what = "Here are more brackets inside brackets than any list of words has."
        raise refused(name, "too-deep", what, AGAIN) from None
    return value


def _said(why: str, words: str) -> Iterator[tuple[str, str]]:
    here = f"Before “{words}”" if words else "At the end of the file"
    if "delimiter" in why:
        sign = "colon" if "':'" in why else "comma, or a bracket that closes,"
        yield f"{here} a {sign} is missing.", 'Write  "term": "ICB", "meaning": "…"'
    if "property name" in why or "trailing comma" in why:
        what = f"{here} stands a comma too many, or a name without quotation marks."
        yield what, 'Write  "term": "ICB"  and no comma after the last one.'
    if "Unterminated" in why:
        what = f"The text that begins with “{words}” is never closed."
        yield what, 'Close it with " .'
    if "control character" in why:
        what = "Inside a text a line ends here, or a tab stands."
        yield what, "Keep each text in one line, with spaces."
    if "escape" in why:
        yield f"{here} stands a \\ that means nothing.", "Write two: \\\\ ."
    if "Extra data" in why:
        what = f"The list ends before “{words}”, and more follows."
        yield what, "Put everything between the first bracket and the last one."
    yield f"{here} a value is missing, or stands a comma too many.", AGAIN


AGAIN = "Save the list again in the program that it is from."
