"""What the keys of the screen of words do: each writes at once, and says what."""

from collections.abc import Mapping

from inclusive_meetings.model.authors import authors
from inclusive_meetings.model.glossary import Question, Sense, Term
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.dialogs.ask import Ask
from inclusive_meetings.tui.dialogs.choose import Choose
from inclusive_meetings.tui.dialogs.term import TermForm
from inclusive_meetings.tui.dialogs.versions import VersionsBox
from inclusive_meetings.tui.dialogs.word_letter import LetterBox
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.list_screen import ListScreen
from inclusive_meetings.tui.widgets.word_rows import WordRow
from inclusive_meetings.workspace.editing.facts import fact_added, meaning_chosen
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.settings.unsent import keep_unsent
from inclusive_meetings.workspace.telling.word import in_a_line, name_of
from inclusive_meetings.workspace.words import answering
from inclusive_meetings.workspace.words.glossary_terms import files_of, parts
from inclusive_meetings.workspace.words.inbox import letters
from inclusive_meetings.workspace.words.settling import settle


class WordsActions(ListScreen):
    """The actions; the screen shows, and these change."""

    word_rows: tuple[WordRow, ...] = ()

    def action_explain(self) -> None:
        """Ask what a word means; open one that is explained, or what is not settled."""
        row = self.word_rows[self.at] if self.at < len(self.word_rows) else WordRow()
        if row.term is not None:
            if row.used and row.term.is_ambiguous and not row.term.questions:
                self._which(row.term, row.sense)
            else:
                self._open(row.term)
            return
        word = self._word()
        if word is None:
            return
        title = say("words.ask-meaning", word=word.form)
        self.chairs.show(Ask(title, lambda meaning: self._who_says(word, meaning)))

    def action_author(self) -> None:
        """Show the e-mail to whoever brought the word in."""
        word, session, found = self._word(), self.desk.session, self.desk.found
        if word is None or session is None or not found or found.opened is None:
            return
        (letter,) = letters(found.opened.meeting, (word,), session.wording)
        values = answering.asked(letter.to, self.desk.day)
        said = say("words.said-asked", word=word.form, name=values["asked"])
        self.chairs.show(LetterBox(letter, lambda: self._note(word, values, said)))

    def action_everyday(self) -> None:
        """Say that everybody knows the word."""
        word = self._word()
        if word is not None:
            said = say("words.said-everyday", word=word.form)
            self._note(word, answering.everyday(), said)

    def action_ignore(self) -> None:
        """Say why nobody needs the word explained."""
        word = self._word()
        if word is not None:
            said = say("words.said-ignore", word=word.form)
            title = say("words.ask-ignore", word=word.form)
            ask = Ask(title, lambda why: self._note(word, answering.ignored(why), said))
            self.chairs.show(ask)

    def _word(self) -> Jargon | None:
        row = self.word_rows[self.at] if self.at < len(self.word_rows) else WordRow()
        if row.jargon is None:
            self.chairs.tell(say("words.only-open"))
        return row.jargon

    def _note(self, word: Jargon, values: Mapping[str, str], said: str) -> None:
        agenda = self.agenda
        if agenda is not None:
            self.write(lambda: answering.note(agenda, word.form, values), said)

    def _who_says(self, word: Jargon, meaning: str) -> None:
        # Whoever leaves the second question has still written the meaning.
        self._keep_unsent(word, meaning)
        session = self.desk.session
        meeting = session.meeting if session else None
        named = authors(meeting, word.appearances[0].where) if meeting else ()
        self.ask(
            "words.ask-said-by",
            lambda name: self._explained(word, meaning, name),
            named[0] if named else "",
            may_be_empty=True,
        )

    def _explained(self, word: Jargon, meaning: str, name: str) -> None:
        session = self.desk.session
        if session is None or session.meeting is None:
            return
        agenda, meeting = session.agenda, session.meeting
        said = say("words.said-meaning", word=word.form)
        done = self.write(
            lambda: answering.explain(agenda, meeting, word.form, meaning, name), said
        )
        self._keep_unsent(word, "")
        if done and answering.is_not_named(meeting):
            self.retext(
                lambda outline: fact_added(outline, "glossaries", answering.OURS),
                say("words.glossary-added"),
                with_last=True,
            )

    def _keep_unsent(self, word: Jargon, meaning: str) -> None:
        asked = say("words.ask-meaning", word=word.form)
        keep_unsent(self.desk.home, self.agenda, asked, meaning)

    def _open(self, term: Term) -> None:
        agenda, history, session = self.agenda, self.history(), self.desk.session
        if agenda is None or history is None or session is None:
            return
        files = files_of(term, agenda)
        history.also(files.goes_into)
        if term.questions:
            self.chairs.show(VersionsBox(term, lambda q, t: self._settle(term, q, t)))
            return
        people = session.meeting.people if session.meeting else ()
        languages = dict.fromkeys(tag for each in people for tag in each.languages)
        others = [tag for tag in languages if tag.partition("-")[0] != "en"]
        try:
            found = parts(files, term, others)
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return
        self.chairs.show(TermForm(term, files, found, history))

    def _which(self, term: Term, now: Sense | None) -> None:
        """Ask which of its meanings the word has in this agenda, or change them."""
        words = [*map(in_a_line, term.senses), say("words.change-them")]

        def chosen(at: int) -> None:
            if at < len(term.senses):
                self._means(term, term.senses[at])
            else:
                self._open(term)

        at = term.senses.index(now) if now in term.senses else 0
        asked = say("words.ask-which", word=term.term)
        self.chairs.show(Choose(asked, words, chosen, at))

    def _means(self, term: Term, sense: Sense) -> None:
        session = self.desk.session
        if session is None or not session.can_edit:
            return
        name = name_of(sense)
        said = say("words.said-which", word=term.term, meaning=name)
        if self.retext(
            lambda outline: meaning_chosen(outline, term.term, name),
            said.rstrip("."),
        ):
            self.chairs.tell(said)

    def _settle(self, term: Term, question: Question, theirs: bool) -> bool:  # noqa: FBT001 - called by the box alone
        agenda = self.agenda
        if agenda is None:
            return False
        files = files_of(term, agenda)
        said = say("versions.said-settled", word=term.term)
        return self.write(lambda: settle(files, term, question, theirs=theirs), said)
