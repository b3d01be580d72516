"""What `add` and `edit` do the same way: the fields, showing and saving."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from difflib import unified_diff
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.store.draft import Draft
from inclusive_meetings.store.safe_file import save
from inclusive_meetings.store.splicing.values import Value

FIELDS = {
    "meaning": "what it means, in plain words, 25 at most",
    "expansion": "the full words of a short form",
    "kind": "acronym, term, phrase, role, organisation or law",
    "example": "a sentence with the word",
    "status": "current, proposed, contested, renamed, closing or abolished",
    "replaced-by": "what to say now",
    "since": "from when",
    "source": "where the meaning is from",
}


def add_fields(parser: ArgumentParser, file_option: str) -> None:
    """Let the file be typed after `file_option`, and the fields of a term."""
    parser.add_argument(
        file_option,
        dest="file",
        type=Path,
        required=True,
        metavar="FILE",
        help="the glossary file",
    )
    for field, about in FIELDS.items():
        parser.add_argument(f"--{field}", metavar="WORDS", help=about)
    parser.add_argument(
        "--also",
        action="append",
        default=[],
        metavar="FORM",
        help="another way to write it; may be given again",
    )
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        type=_pair,
        metavar="KEY=VALUE",
        help="any other value, such as translations.ur.term=…; may be given again",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="show what would change, write nothing"
    )


def fields(options: Namespace) -> dict[str, Value]:
    """Return the fields that were typed."""
    typed: dict[str, Value] = {}
    for field in FIELDS:
        value = getattr(options, field.replace("-", "_"))
        if value is not None:
            typed[field] = value
    if options.also:
        typed["also"] = tuple(options.also)
    values: dict[str, tuple[str, ...]] = {}
    for key, value in options.set:
        values[key] = (*values.get(key, ()), value)
    # A name that was given again is a list of words.
    return typed | {k: v if len(v) > 1 else v[0] for k, v in values.items()}


def show_and_save(options: Namespace, before: Draft, text: str) -> ExitCode:
    """Save the change and show its lines; one that is refused is not shown."""
    if not options.dry_run:
        save(options.file, before.bytes_of(text), expected=before.content)
    for line in _changed_lines(before.text.splitlines(), text.splitlines()):
        tell(line)
    if not options.dry_run:
        put(options.file.as_posix())
    return ExitCode.FINE


def _changed_lines(old: list[str], new: list[str]) -> list[str]:
    # What is the same before and after the change is left out first: difflib takes
    # lines that come often in a long file for noise.
    both = list(zip(old, new, strict=False))
    before = next((n for n, (a, b) in enumerate(both) if a != b), len(both))
    backwards = zip(reversed(old[before:]), reversed(new[before:]), strict=False)
    after = next((n for n, (a, b) in enumerate(backwards) if a != b), 0)
    first, last = max(before - 1, 0), max(after - 1, 0)
    there = old[first : len(old) - last], new[first : len(new) - last]
    lines = unified_diff(*there, lineterm="", n=1)
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


def _pair(typed: str) -> tuple[str, str]:
    key, _, value = typed.partition("=")
    if not key or not value:
        raise ArgumentTypeError(f"“{typed}”: write it as KEY=VALUE")
    return key.strip(), value.strip()
