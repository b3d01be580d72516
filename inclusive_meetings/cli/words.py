"""`words`: the jargon of an agenda and its papers, what shuts out most first."""

import sys
from argparse import Namespace

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.reading import counted
from inclusive_meetings.cli.speech import tell
from inclusive_meetings.cli.words_as_data import as_csv, as_json
from inclusive_meetings.cli.words_as_text import as_text, plainness_as_text
from inclusive_meetings.cli.words_inbox import wants_inbox, with_inbox
from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.model.jargon import JargonState
from inclusive_meetings.workspace.opening.sources import Sources
from inclusive_meetings.workspace.words.word_list import WordList, word_list


def run(options: Namespace) -> ExitCode:
    """Print the words; a file that was named and cannot be read ends with 2."""
    sources = Sources(tuple(options.glossaries), tuple(options.wording))
    found = word_list(options.paths, sources)
    for problem in found.problems:
        tell(problem)
    refused = any(problem.serious for problem in found.problems)
    if wants_inbox(options):
        with_inbox(options, found)
        return ExitCode.CANNOT_READ if refused else ExitCode.FINE
    if options.format == "json":
        shown = as_json(found)
    elif options.format == "csv":
        shown = as_csv(found)
    else:
        shown = as_text(found, everything=options.all)
        shown += plainness_as_text(found) if options.plain else ""
    sys.stdout.write(cleaned(shown))
    tell(_counts(found))
    return ExitCode.CANNOT_READ if refused else ExitCode.FINE


def _counts(found: WordList) -> str:
    of = dict.fromkeys(JargonState, 0)
    for word in found.jargon:
        of[word.state] += 1
    each = ", ".join(f"{many} {state}" for state, many in of.items() if many)
    words = counted(len(found.jargon), "word")
    return f"{counted(found.files, 'file')} read: {words} ({each or 'none'})."
