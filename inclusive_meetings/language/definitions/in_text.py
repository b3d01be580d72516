"""The places where a text itself explains a short form, however it does so."""

from itertools import chain

from inclusive_meetings.language.definitions.brackets import brackets
from inclusive_meetings.language.definitions.definition import Definition
from inclusive_meetings.language.definitions.markup import without_markup
from inclusive_meetings.language.definitions.nicknames import nicknames
from inclusive_meetings.language.definitions.pairs import pairs
from inclusive_meetings.language.definitions.prose import prose
from inclusive_meetings.language.definitions.stacked import stacked
from inclusive_meetings.language.made_once import kept_by_text


@kept_by_text
def definitions(text: str) -> tuple[Definition, ...]:
    """Return what the text explains, in the order of the short forms.

    At one place there is one definition; a short form that is explained twice comes
    twice. Letters cannot tell a name from a long form: “Jane Smith (JS)” is found
    too, and to leave people out is the caller's business.
    """
    plain = without_markup(text)
    pairs_of_marks = brackets(plain)
    in_brackets = (pairs(plain, pairs_of_marks), nicknames(plain, pairs_of_marks))
    found: dict[int, Definition] = {}
    for each in chain(*in_brackets, prose(plain), stacked(plain)):
        found.setdefault(each.short_start, each)
    return tuple(found[start] for start in sorted(found))
