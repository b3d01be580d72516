"""What `words` does with the inbox of an agenda: keep, ask, share the answers."""

from argparse import Namespace
from pathlib import Path

from inclusive_meetings.cli.reading import counted
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.cli.today import today
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.problems import refused
from inclusive_meetings.readers.inbox_file import inbox_path
from inclusive_meetings.store.wording.wording import wording
from inclusive_meetings.workspace.opening.sources import Sources, overlays
from inclusive_meetings.workspace.words.inbox import (
    keep,
    letters,
    mark_asked,
    not_dealt_with,
    share_answers,
)
from inclusive_meetings.workspace.words.word_list import WordList


def wants_inbox(options: Namespace) -> bool:
    """Return whether anything was typed that needs an agenda's inbox."""
    return bool(options.ask or options.keep or options.answers_to)


def with_inbox(options: Namespace, found: WordList) -> None:
    """Do what was typed: `--keep`, `--ask`, `--answers-to`, in this order."""
    agenda, meeting = _agenda(options, found)
    if options.keep:
        new = keep(agenda, found.jargon)
        tell(f"{inbox_path(agenda).as_posix()}: {counted(len(new), 'new word')} kept.")
    if options.ask:
        _ask(options, agenda, meeting, found)
    if options.answers_to:
        shared = share_answers(agenda, meeting, options.answers_to)
        words = ", ".join(shared) or "no new answers"
        tell(f"{options.answers_to.as_posix()}: {words}.")


def _ask(options: Namespace, agenda: Path, meeting: Meeting, found: WordList) -> None:
    waiting = not_dealt_with(found.jargon, [each.inbox for each in found.opened])
    folders = overlays(agenda, Sources(wording=tuple(options.wording)))
    sent = letters(meeting, waiting, wording(overlays=folders))
    for number, letter in enumerate(sent):
        if number:
            put("\n---\n")
        put(letter.text)
    if not sent:
        tell("Nobody has to be asked: every word is explained, or was asked about.")
    elif options.keep:
        marked = mark_asked(agenda, sent, today(options))
        tell(f"{counted(marked, 'word')} marked as asked. Send the e-mails now.")
    else:
        tell("Nothing was written down. With --keep, the words are marked as asked.")


def _agenda(options: Namespace, found: WordList) -> tuple[Path, Meeting]:
    """Return the one agenda that was named; raises CannotRead where it is not one."""
    if len(options.paths) == 1 and len(found.opened) == 1 and not _is_folder(options):
        return options.paths[0], found.opened[0].meeting
    shown = options.paths[0].as_posix()
    what = "Words are kept and asked about for one agenda at a time."
    mend = "Name one agenda, such as  inclusive-meetings words falls.md --ask"
    raise refused(shown, "one-agenda", what, mend)


def _is_folder(options: Namespace) -> bool:
    return bool(options.paths[0].is_dir())
