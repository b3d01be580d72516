"""One glossary file as terms, with everything wrong in it said in one pass."""

from inclusive_meetings.files.decode import SourceText
from inclusive_meetings.files.yaml_nodes import (
    YamlList,
    YamlNode,
    YamlTable,
    YamlText,
)
from inclusive_meetings.model.glossary import (
    GlossaryFile,
    Question,
    Sense,
    Term,
    TermKind,
    by_line,
)
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.store.glossary.senses import (
    NOT_A_TERM,
    SENSE_KEYS,
    missing,
    sense,
)
from inclusive_meetings.store.glossary.values import Keys, Values
from inclusive_meetings.store.glossary.yaml import glossary_node

INHERITED = ("review-by", "as-of", "source")
FILE_KEYS = (
    *("title", "owner", "contact", "licence", "version", "languages", "area"),
    *(*INHERITED, "questions", "everyday", "terms"),
)
TERM_KEYS = (
    *("id", "term", "also", "misspelt", "kind", "community-words", "false-friends"),
    *("area", "senses", "questions", *SENSE_KEYS),
)
QUESTION_KEYS = ("field", "ours", "theirs")


def read_glossary(source: SourceText) -> GlossaryFile:
    """Return the glossary in the file; raises CannotRead with every problem."""
    found, problems = read_partly(source)
    if problems:
        raise CannotRead(problems)
    return found


def read_partly(source: SourceText) -> tuple[GlossaryFile, tuple[Problem, ...]]:
    """Return what can be understood, and what cannot; raises CannotRead for no YAML."""
    return understood(glossary_node(source.text, source.file), source.file)


def understood(
    node: YamlNode | None, file: str
) -> tuple[GlossaryFile, tuple[Problem, ...]]:
    """Return what can be understood of a file's values, and what cannot."""
    if node is None:
        return GlossaryFile(file), ()
    reading = _Reading()
    found = reading.file(node, file)
    return found, tuple(reading.problems)


class _Reading(Values):
    """Reads one file and keeps every problem on the way."""

    def __init__(self) -> None:
        super().__init__()
        self.defaults: dict[str, YamlNode] = {}

    def file(self, node: YamlNode, name: str) -> GlossaryFile:
        """Return the whole file."""
        if not isinstance(node, YamlTable):
            self.complain(node.place, "glossary-shape", *NO_TERMS)
            return GlossaryFile(name)
        keys = self.table(node, FILE_KEYS)
        terms = keys.get("terms")
        if not isinstance(terms, YamlList):
            self.complain(node.place, "glossary-shape", *NO_TERMS)
            return GlossaryFile(name)
        self.defaults = {key: keys[key] for key in INHERITED if key in keys}
        read = (self.term(entry) for entry in terms.entries)
        return GlossaryFile(
            file=name,
            terms=tuple(term for term in read if term is not None),
            title=self.text(keys, "title"),
            owner=self.text(keys, "owner"),
            contact=self.text(keys, "contact"),
            licence=self.text(keys, "licence"),
            version=self.text(keys, "version"),
            languages=self.texts(keys, "languages"),
            area=self.text(keys, "area"),
            questions=self.questions(keys),
            everyday=self.texts(keys, "everyday"),
        )

    def term(self, node: YamlNode) -> Term | None:
        """Return one term, or None after saying what is missing."""
        if not isinstance(node, YamlTable):
            self.complain(node.place, "term-shape", *NOT_A_TERM)
            return None
        keys = self.table(node, TERM_KEYS)
        name = self.text(keys, "term")
        senses = self.senses(keys, node.place)
        if not name or not senses:
            missing(node.place, name, self)
            return None
        return Term(
            id=self.text(keys, "id") or by_line(node.place),
            term=name,
            senses=senses,
            place=node.place,
            kind=self.choice(keys, "kind", TermKind) or TermKind.TERM,
            forms=self.texts(keys, "also"),
            misspelt=self.texts(keys, "misspelt"),
            community_words=self.texts(keys, "community-words"),
            false_friends=self.false_friends(keys),
            area=self.text(keys, "area"),
            questions=self.questions(keys),
        )

    def senses(self, keys: Keys, place: Place) -> tuple[Sense, ...]:
        """Return the meanings: those listed, or the term's own one."""
        listed = keys.get("senses")
        if listed is None:
            own = sense({**self.defaults, **keys}, place, self)
            return (own,) if own else ()
        if not isinstance(listed, YamlList):
            self.complain(listed.place, "term-shape", *NOT_SENSES)
            return ()
        found: list[Sense | None] = []
        shared = {key: keys[key] for key in SENSE_KEYS if key in keys}
        for entry in listed.entries:
            if isinstance(entry, YamlTable):
                table = self.table(entry, SENSE_KEYS)
                every = {**self.defaults, **shared, **table}
                found.append(sense(every, entry.place, self))
            else:
                self.complain(entry.place, "term-shape", *NOT_SENSES)
        return tuple(each for each in found if each is not None)

    def false_friends(self, keys: Keys) -> tuple[tuple[str, str], ...]:
        """Return (language, warning) for each language that has one."""
        value = keys.get("false-friends")
        if value is None:
            return ()
        if not isinstance(value, YamlTable):
            self.complain(value.place, "false-friend", *NOT_FRIENDS)
            return ()
        return tuple(
            (language.text.strip(), self.text({"false-friends": node}, "false-friends"))
            for language, node in value.pairs
        )

    def questions(self, keys: Keys) -> tuple[Question, ...]:
        """Return what two groups left open."""
        value = keys.get("questions")
        if value is None:
            return ()
        if not isinstance(value, YamlList):
            self.complain(value.place, "question-shape", *NOT_QUESTIONS)
            return ()
        found = []
        for entry in value.entries:
            if isinstance(entry, YamlTable):
                parts = self.table(entry, QUESTION_KEYS)
                field, ours, theirs = (_typed(parts, key) for key in QUESTION_KEYS)
                found.append(Question(field, ours, theirs, entry.place))
            else:
                self.complain(entry.place, "question-shape", *NOT_QUESTIONS)
        return tuple(found)


def _typed(parts: Keys, key: str) -> str:
    # Either value may be of any length and hold several lines: nothing is lost.
    value = parts.get(key)
    return value.text if isinstance(value, YamlText) else ""


NO_TERMS = (
    "This glossary has no list of terms.",
    "Write `terms:` and below it entries such as  - term: ICB",
)
NOT_SENSES = (
    "The senses of a term are a list.",
    "Write `senses:` and below it entries such as  - context: social care",
)
NOT_FRIENDS = (
    "False friends stand beside the tag of their language.",
    "Write `false-friends:` and below it, further right,  pl: what it is taken for",
)
NOT_QUESTIONS = (
    "Questions are a list; each has a field, and what either group wrote.",
    "Write `questions:` and below it  - field: meaning",
)
