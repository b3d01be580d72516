"""YAML as people type it: every value stays text, every value has its place.

Loading YAML the usual way turns `10:30` into 630, the language `no` into False
and loses the first of two equal keys. It can also hang or crash on a file made
to do so. Here the events of the parser are read one by one, under limits.
"""

from collections.abc import Iterator
from functools import lru_cache

import yaml

from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.files.yaml_faults import explained
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem

DEEPEST = 30
PROBLEMS_AT_MOST = 50
NAMES_REMEMBERED = 1_000
PRIVATE = "private"
QUOTES = frozenset("'\"|>")

Loader: type = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@frozen
class YamlText:
    """A value as it was typed. `quoted` says that it stood in quotes."""

    text: str
    place: Place
    quoted: bool = False


@frozen
class YamlList:
    """Values in order."""

    entries: tuple["YamlNode", ...]
    place: Place


@frozen
class YamlTable:
    """Keys with values, in the order of the file. Keys are texts as typed."""

    pairs: tuple[tuple[YamlText, "YamlNode"], ...]
    place: Place


YamlNode = YamlText | YamlList | YamlTable


@lru_cache(maxsize=NAMES_REMEMBERED)
def as_key(name: str) -> str:
    """Return a name as it is looked up, however it was typed: `Checked_By`."""
    return "-".join(name.strip().lower().replace("_", " ").replace("-", " ").split())


def yaml_node(text: str, file: str) -> YamlNode | None:
    """Return the one document in the text, or None if there is nothing in it.

    Raises CannotRead: for what is not YAML, aliases (`*name`), tags (`!name`),
    merge keys (`<<`), repeated keys, more than one document, or nesting deeper
    than 30.
    """
    reader = _Reader(file, text)
    try:
        node = reader.document(yaml.parse(text, Loader=Loader))
    except yaml.MarkedYAMLError as error:
        problem = explained(error, text, file)
        if "nesting depth" in (error.problem or ""):
            # Newer parsers look ahead and see it before the reader does.
            problem = Problem(problem.place, "too-deep", *TOO_DEEP)
        known = {each.place.line for each in reader.problems}
        more = [] if problem.place.line in known else [problem]
        raise CannotRead([*reader.problems, *more]) from None
    except (yaml.YAMLError, ValueError) as error:
        reason = str(error).splitlines()[0]
        problem = Problem(
            Place(file, 1, 1),
            "yaml",
            f"This cannot be read as YAML: {reason}.",
            "Compare it with an example in the docs.",
        )
        raise CannotRead([*reader.problems, problem]) from None
    if reader.problems:
        raise CannotRead(reader.problems)
    return node


class _Reader:
    """One pass over the events of one text, keeping what is wrong with it."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text
        self.problems: list[Problem] = []
        self.is_private = False

    def document(self, events: Iterator[yaml.Event]) -> YamlNode | None:
        """Return the first document; say so if there is another."""
        node: YamlNode | None = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.complain(event, "second-document", *SECOND_DOCUMENT)
                    break
            elif isinstance(event, yaml.NodeEvent):
                node = self.node(event, events, 1)
        if isinstance(node, YamlText) and not node.text and not node.quoted:
            return None
        return node

    def node(
        self, event: yaml.Event, events: Iterator[yaml.Event], depth: int
    ) -> YamlNode:
        """Return the value that begins with this event."""
        if depth > DEEPEST:
            self.complain(event, "too-deep", *TOO_DEEP)
            raise CannotRead(self.problems)
        if isinstance(event, yaml.AliasEvent):
            self.complain(event, "alias", *ALIAS)
            if len(self.problems) > PROBLEMS_AT_MOST:
                raise CannotRead(self.problems)
            return YamlText("", self.place(event))
        self.refuse_tag(event)
        if isinstance(event, yaml.ScalarEvent):
            quoted = event.style in QUOTES
            # Only between these quotes can "\e" become a sign that steers a terminal.
            text = cleaned(event.value) if event.style == '"' else event.value
            return YamlText(text, self.place(event), quoted)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.list_(event, events, depth)
        return self.table(event, events, depth)

    def list_(
        self, start: yaml.Event, events: Iterator[yaml.Event], depth: int
    ) -> YamlList:
        """Return the values up to the end of the list."""
        entries = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            entries.append(self.node(event, events, depth + 1))
        return YamlList(tuple(entries), self.place(start))

    def table(
        self, start: yaml.Event, events: Iterator[yaml.Event], depth: int
    ) -> YamlTable:
        """Return the pairs up to the end of the table; say which keys repeat."""
        pairs = []
        seen: dict[str, YamlText] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self.node(event, events, depth + 1)
            value = self.value_of(key, events, depth)
            if not isinstance(key, YamlText) or (key.text == "<<" and not key.quoted):
                self.complain(event, "key", *ODD_KEY)
                continue
            if key.text in seen:
                self.repeated(key, seen[key.text])
                continue
            seen[key.text] = key
            pairs.append((key, value))
        return YamlTable(tuple(pairs), self.place(start))

    def value_of(
        self, key: YamlNode, events: Iterator[yaml.Event], depth: int
    ) -> YamlNode:
        """Return the value of a key; no words of a private one are quoted."""
        around = self.is_private
        names_it = isinstance(key, YamlText) and key.text.strip().lower() == PRIVATE
        self.is_private = around or names_it
        value = self.node(next(events), events, depth + 1)
        self.is_private = around
        return value

    def refuse_tag(self, event: yaml.Event) -> None:
        """Complain about `!name`, which can make other programs run code."""
        tag = getattr(event, "tag", None)
        if tag not in {None, "!"}:
            self.complain(event, "tag", *TAG)

    def repeated(self, key: YamlText, first: YamlText) -> None:
        """Complain about a key that stands twice, naming both lines."""
        # Below `private:` people also write what they know where a name belongs.
        name = "The same name" if self.is_private else f"“{key.text}”"
        self.problems.append(
            Problem(
                key.place,
                "repeated-key",
                f"{name} stands here and in line {first.place.line}.",
                "Keep one of the two.",
            )
        )

    def complain(self, event: yaml.Event, slug: str, what: str, mend: str) -> None:
        """Keep one problem at the event's place."""
        self.problems.append(Problem(self.place(event), slug, what, mend))

    def place(self, event: yaml.Event) -> Place:
        """Return where the event begins."""
        mark = event.start_mark
        if mark is None:  # the stubs allow it; the parsers never do it
            return Place(self.file, 1, 1)
        return Place(self.file, mark.line + 1, mark.column + 1)


SECOND_DOCUMENT = (
    "A second part begins here with ---.",
    "Keep one part in a file.",
)
TOO_DEEP = (
    f"This is nested deeper than {DEEPEST} levels.",
    "Take some brackets or indentation away.",
)
ALIAS = (
    "A value here begins with *, a sign that YAML keeps for itself.",
    'Write what you mean in words, or put it in quotes: "*…".',
)
TAG = (
    "A value here begins with !, a sign that YAML keeps for itself.",
    'Put the value in quotes: "!…".',
)
ODD_KEY = (
    "The name before the colon here is not plain words.",
    "Write `name: value`; put a name with special signs in quotes.",
)
